import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CEN = fileURLToPath(new URL('../../client/cen.ts', import.meta.url));

interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface More {
  readonly env?: Record<string, string>;
  /** Called with all that was written so far. */
  readonly onStderr?: (text: string) => void;
  /** Ctrl-C comes when this is settled. */
  readonly interruption?: Promise<unknown>;
}

export interface CenCommand {
  /** A directory of the test's own: configuration below it, working directory. */
  readonly directory: string;
  run(...args: readonly string[]): Promise<Ended>;
  runWith(more: More, ...args: readonly string[]): Promise<Ended>;
  remove(): Promise<void>;
}

/** The real command line in a process of its own, with nothing of this machine's environment. */
export const cenCommand = async (env: Readonly<Record<string, string>> = {}): Promise<CenCommand> => {
  const directory = await mkdtemp(join(tmpdir(), 'cen-command-'));
  const runWith: CenCommand['runWith'] = ({ env: more = {}, onStderr, interruption }, ...args) =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [CEN, ...args], {
        cwd: directory,
        env: { XDG_CONFIG_HOME: join(directory, 'config'), BROWSER: 'true', ...env, ...more },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      interruption?.finally(() => child.kill('SIGINT'));
      let stdout = '';
      let stderr = '';
      child.stdout.on('data', (chunk) => {
        stdout += chunk;
      });
      child.stderr.on('data', (chunk) => {
        stderr += chunk;
        onStderr?.(stderr);
      });
      child.on('error', reject);
      child.on('close', (exitCode) => resolve({ exitCode, stdout, stderr }));
    });
  return {
    directory,
    run: (...args) => runWith({}, ...args),
    runWith,
    remove: () => rm(directory, { recursive: true, force: true }),
  };
};
