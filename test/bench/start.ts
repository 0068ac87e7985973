import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { figure } from './figure.ts';
import { memoryOf, processesNaming, type RunningProcess } from './processes.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const PATIENCE_MS = 150_000;

interface Started {
  readonly npm: ChildProcess;
  /** From the command to the line that says that it is ready. */
  readonly seconds: number;
  /** Resolves, in seconds from the command, when the demonstration cases are in. */
  readonly filled: Promise<number>;
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
};

/** The command that a newcomer types, up to the line that says that it is ready. */
const start = async (dir: string, port: number): Promise<Started> => {
  const began = performance.now();
  const npm = spawn('npm', ['start', '--', '--dir', dir, '--port', String(port)], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: npm.stdout });
  const said = (what: RegExp) =>
    new Promise<number>((resolve, reject) => {
      const tooLong = setTimeout(() => reject(new Error(`npm start did not say ${what}.`)), PATIENCE_MS);
      lines.on('line', (line) => {
        if (!what.test(line)) return;
        clearTimeout(tooLong);
        resolve((performance.now() - began) / 1000);
      });
      npm.once('exit', (code) => {
        clearTimeout(tooLong);
        reject(new Error(`npm start ended with ${code}.`));
      });
    });
  const filled = said(/demonstration cases are there/);
  // Nobody waits for it in a start that has nothing to fill.
  filled.catch(() => undefined);
  return { npm, seconds: await said(/^Ready/), filled };
};

const isRuntime = ({ command }: RunningProcess) =>
  command.includes('infra/local/start.ts') && !/setup\.js|npm|^sh /.test(command);

const end = async ({ npm }: Started, dir: string, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
  const gone = npm.exitCode === null ? once(npm, 'exit') : undefined;
  for (const { pid } of processesNaming(dir).filter(isRuntime)) process.kill(pid, signal);
  await gone;
};

/** MB in memory by kind of process. Pages that processes share count for each of them. */
const memoryAtRest = (dir: string): Readonly<Record<string, number>> => {
  const found = processesNaming(dir).filter(({ command }) => !/setup\.js|npm|^sh /.test(command));
  const sum = (all: readonly RunningProcess[]) =>
    all.reduce((total, { pid }) => total + memoryOf(pid, 'VmRSS'), 0);
  return {
    runtime: sum(found.filter(isRuntime)),
    functions: sum(found.filter(({ command }) => command.includes('function-host'))),
    'all processes': sum(found),
  };
};

/** From `npm start` to its "Ready": the first time, again, and after the runtime was killed. */
export const starts = async (): Promise<void> => {
  const dir = mkdtempSync(join(tmpdir(), 'cen-start-'));
  const port = await freePort();
  let last: Started | undefined;
  const measure = async (what: string, note: string) => {
    last = await start(dir, port);
    figure('start', what, last.seconds, 's', note);
    return last;
  };
  try {
    const first = await measure('cold', 'bound by the CDK synthesis in a new folder; packages installed');
    const filled = 'from npm start; goes on behind "Ready"; bound by what the database engine writes';
    figure('start', 'demonstration cases in', await first.filled, 's', filled);
    await end(first, dir, 'SIGTERM');
    await end(await measure('warm', 'aim 10 s; bound by the database engine and Node'), dir, 'SIGKILL');
    await measure('warm after kill -9', 'the database engine outlives the runtime and is adopted');

    // What the start itself set in motion settles first.
    await pause(5000);
    await fetch(`http://127.0.0.1:${port}/v1/health`);
    for (const [what, megabytes] of Object.entries(memoryAtRest(dir)))
      figure('start', `memory at rest: ${what}`, megabytes, 'MB', 'resident, after one call of /v1/health');
  } finally {
    if (last) await end(last, dir, 'SIGTERM');
    rmSync(dir, { recursive: true, force: true });
  }
};
