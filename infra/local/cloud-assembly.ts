import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Everything that the assembly is made from. */
const SOURCES = [
  '{functions,shared}/**/*.ts',
  'infra/*.ts',
  'infra/{stacks,constructs,workflows}/**/*.ts',
  'client/openapi.json',
  'package-lock.json',
];

const fingerprint = (): string => {
  const hash = createHash('sha256');
  for (const path of globSync(SOURCES, { cwd: root }).sort())
    hash.update(path).update(readFileSync(join(root, path)));
  return hash.digest('hex');
};

/**
 * The network's cloud assembly, synthesized if the sources changed since the last time.
 * @returns the folder of cdk.out
 */
export const cloudAssembly = async (dir: string, say: (line: string) => void): Promise<string> => {
  const marker = join(dir, 'sources.sha256');
  const wanted = fingerprint();
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return join(dir, 'cdk.out');

  say('Synthesizing the network from the CDK app …');
  const fresh = `${dir}.new`;
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });
  await promisify(execFile)(process.execPath, [join(root, 'infra/local/synthesize.ts'), fresh], {
    cwd: root,
  }).catch((error: { stderr?: string }) => {
    throw new Error(`The network could not be synthesized:\n${error.stderr ?? String(error)}`);
  });
  // Last, so that a synthesis that was cut short is never taken for a whole one.
  await writeFile(join(fresh, 'sources.sha256'), wanted);
  await rm(dir, { recursive: true, force: true });
  await rename(fresh, dir);
  return join(dir, 'cdk.out');
};
