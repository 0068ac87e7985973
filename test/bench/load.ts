import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { onLoadCore } from './pin.ts';

export interface Load {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly authorization: string;
  /** Asked for in turn. */
  readonly targets: readonly { readonly path: string; readonly body?: unknown }[];
  readonly connections: number;
  readonly seconds: number;
  /** So many requests in place of so many seconds. */
  readonly amount?: number;
}

export interface LoadResult {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Requests without an answer, or with one that is no success. */
  readonly failed: number;
  readonly statuses: readonly string[];
}

const PROGRAM = fileURLToPath(new URL('./load-process.ts', import.meta.url));

export const runLoad = async (load: Load): Promise<LoadResult> => {
  const [program = '', ...args] = onLoadCore([process.execPath, PROGRAM]);
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(JSON.stringify(load));
  const [said, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  if (code !== 0) throw new Error(`The load generator ended with ${code}.`);
  return JSON.parse(said) as LoadResult;
};
