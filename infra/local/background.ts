import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Part } from './ports.ts';
import type { Runtime } from './runtime.ts';

/** What a function would be given that works on people, cases and lists. */
const environmentOf = (runtime: Runtime, name: string): Record<string, string> => {
  const functions = runtime.assembly.ofType('AWS::Lambda::Function');
  const variables = functions.map(
    ({ properties }) => properties.Environment?.Variables as Record<string, string> | undefined,
  );
  const {
    TABLE_DIRECTORY = '',
    TABLE_SEIZURES = '',
    TABLE_REFERENCE = '',
    TABLE_VERIFICATION = '',
    USER_POOL_ID = '',
  } = Object.assign({}, ...variables);
  return {
    PATH: process.env.PATH ?? '',
    ...runtime.environmentFor(name),
    TABLE_DIRECTORY,
    TABLE_SEIZURES,
    TABLE_REFERENCE,
    TABLE_VERIFICATION,
    USER_POOL_ID,
    PUBLIC_URL: runtime.url,
  };
};

export interface Background extends Part {
  /** When it has said something, or has ended without a word. */
  readonly spoke: Promise<void>;
}

export interface Work {
  readonly name: string;
  /** File of the program. */
  readonly program: string;
  readonly args?: readonly string[];
  /** What to say when it ends before its time. */
  readonly failed: string;
}

/** Runs a program on the network in a process of its own, while the network serves. What it prints is said. */
export const inBackground = (
  runtime: Runtime,
  { name, program, args = [], failed }: Work,
  say: (line: string) => void,
): Background => {
  const child = spawn(process.execPath, [program, ...args], {
    env: environmentOf(runtime, name),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  let stopping = false;
  const gone = new Promise<void>((resolve) => {
    child.on('exit', (code) => {
      if (code !== 0 && !stopping) say(`${failed} ${errors.trim()}`);
      resolve();
    });
  });
  const lines = createInterface({ input: child.stdout });
  lines.on('line', say);
  return {
    spoke: Promise.race([new Promise<void>((told) => lines.once('line', () => told())), gone]),
    stop: async () => {
      stopping = true;
      child.kill('SIGTERM');
      await gone;
    },
  };
};
