import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CodeSample } from '../../../shared/openapi/samples/code-samples.ts';
import type { Environment } from './story.ts';

const root = new URL('../../../', import.meta.url).pathname;

/** How a reader would run it: what it is saved as, and the command. */
const RUNNERS = {
  Shell: { file: 'sample.sh', command: 'sh' },
  Python: { file: 'sample.py', command: 'python3' },
  // Beside the client, as the sample says.
  TypeScript: { file: 'sample.ts', command: process.execPath },
} as const;

export interface SampleRun {
  readonly ended: boolean;
  readonly output: string;
  readonly complaint: string;
}

/** Runs a sample as it stands, in a folder of its own, with nothing but its environment. */
export const runSample = async (
  { lang, source }: CodeSample,
  { directory, environment }: { directory: string; environment: Environment },
): Promise<SampleRun> => {
  const { file, command } = RUNNERS[lang];
  const path = join(directory, file);
  await writeFile(path, source.replace("'./client/sdk.ts'", `'${root}client/sdk.ts'`));
  const process_ = spawn(command, [path], {
    cwd: directory,
    env: { PATH: process.env.PATH, HOME: directory, NODE_NO_WARNINGS: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let complaint = '';
  process_.stdout.on('data', (chunk) => {
    output += chunk;
  });
  process_.stderr.on('data', (chunk) => {
    complaint += chunk;
  });
  const code = await new Promise<number | null>((resolve, reject) =>
    process_.on('error', reject).on('close', resolve),
  );
  return { ended: code === 0, output, complaint };
};
