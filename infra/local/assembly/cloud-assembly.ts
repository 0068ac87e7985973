import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../..', import.meta.url));

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

/** A runtime that still serves an older assembly loads functions from it when they are first called. */
const KEEP_MILLISECONDS = 3_600_000;

const dropOld = async (dir: string, current: string): Promise<void> => {
  for (const name of await readdir(dir)) {
    const path = join(dir, name);
    const age = Date.now() - (await stat(path).catch(() => ({ mtimeMs: Date.now() }))).mtimeMs;
    if (name !== current && age > KEEP_MILLISECONDS) await rm(path, { recursive: true, force: true });
  }
};

/**
 * The network's cloud assembly, synthesized if the sources are not those of an earlier time.
 * @param dir holds one folder for each state of the sources
 * @returns the folder of cdk.out
 */
export const cloudAssembly = async (dir: string, say: (line: string) => void): Promise<string> => {
  const name = fingerprint().slice(0, 16);
  const wanted = join(dir, name);
  if (existsSync(wanted)) return join(wanted, 'cdk.out');

  say('Synthesizing the network from the CDK app …');
  await mkdir(dir, { recursive: true });
  const fresh = await mkdtemp(join(dir, 'new-'));
  await promisify(execFile)(process.execPath, [join(root, 'infra/local/assembly/synthesize.ts'), fresh], {
    cwd: root,
  }).catch((error: { stderr?: string }) => {
    throw new Error(`The network could not be synthesized:\n${error.stderr ?? String(error)}`);
  });
  // A synthesis that was cut short keeps its other name; of two at a time one is taken.
  await rename(fresh, wanted).catch(async (error: unknown) => {
    if (!existsSync(wanted)) throw error;
    await rm(fresh, { recursive: true, force: true });
  });
  await dropOld(dir, name);
  return join(wanted, 'cdk.out');
};
