/**
 * A database process that outlives a crash of ours: started detached, remembered in a file, adopted by the next
 * start. Ended with SIGTERM only: DynamoDB Local answers before SQLite has committed, and kill -9 loses writes.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { appendFileSync, closeSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export interface LastingProcess {
  readonly name: string;
  /** Where its pid file and its log are kept. */
  readonly dir: string;
  /** Program and arguments for a port. They must name `mark`. */
  readonly command: (port: number) => readonly [program: string, ...args: string[]];
  /** A text in its command line that no other process has, so that a reused pid is not taken for it. */
  readonly mark: string;
  /** Resolves when the process on this port answers as ours does, and rejects while it does not. */
  readonly answers: (port: number) => Promise<void>;
}

export interface Running {
  readonly port: number;
  readonly adopted: boolean;
  stop(): Promise<void>;
}

interface Remembered {
  readonly pid: number;
  readonly port: number;
}

const READY_WITHIN = 30_000;
const ENDS_WITHIN = 60_000;

export const startOrAdopt = async (wanted: LastingProcess): Promise<Running> => {
  const left = remembered(wanted);
  if (left !== undefined && isOurs(left.pid, wanted.mark)) {
    if (await answersWithin(wanted, left.port, 3_000, () => true)) return running(wanted, left, true);
    await end(left.pid, wanted);
  }
  // Between finding a free port and listening on it another program may take it: then the process ends at once.
  for (let attempt = 1; ; attempt++) {
    const started = await start(wanted);
    if (started !== undefined) return running(wanted, started, false);
    if (attempt === 3) throw new Error(`${wanted.name} did not start: see ${logFile(wanted)}.`);
  }
};

const start = async (wanted: LastingProcess): Promise<Remembered | undefined> => {
  const port = await freePort();
  const [program, ...args] = wanted.command(port);
  const log = openSync(logFile(wanted), 'a');
  const child = spawn(program, args, { cwd: wanted.dir, detached: true, stdio: ['ignore', log, log] });
  closeSync(log);
  child.once('error', (error) => appendFileSync(logFile(wanted), `${error.message}\n`));
  if (child.pid === undefined) return undefined;
  const found = { pid: child.pid, port };
  // In the same turn as the spawn: a process that nobody remembers would keep the database from the next start.
  writeFileSync(pidFile(wanted), JSON.stringify(found));
  if (!(await answersWithin(wanted, port, READY_WITHIN, () => lives(child)))) {
    if (lives(child)) await end(child.pid, wanted);
    return undefined;
  }
  child.unref();
  return found;
};

const answersWithin = async (
  wanted: LastingProcess,
  port: number,
  milliseconds: number,
  alive: () => boolean,
): Promise<boolean> => {
  for (const until = Date.now() + milliseconds; Date.now() < until && alive(); await pause(25)) {
    const answered = await wanted.answers(port).then(
      () => true,
      () => false,
    );
    if (answered) return true;
  }
  return false;
};

const running = (wanted: LastingProcess, { pid, port }: Remembered, adopted: boolean): Running => ({
  port,
  adopted,
  stop: () => end(pid, wanted),
});

const end = async (pid: number, wanted: LastingProcess): Promise<void> => {
  if (isOurs(pid, wanted.mark)) process.kill(pid, 'SIGTERM');
  for (const until = Date.now() + ENDS_WITHIN; isOurs(pid, wanted.mark); await pause(20)) {
    if (Date.now() > until) {
      throw new Error(`${wanted.name} (process ${pid}) does not end; end it by hand and start again.`);
    }
  }
  rmSync(pidFile(wanted), { force: true });
};

const isOurs = (pid: number, mark: string): boolean => {
  try {
    return commandLine(pid).includes(mark);
  } catch {
    return false;
  }
};

/** Empty for a process that has ended and was not yet collected. */
const commandLine = (pid: number): string =>
  process.platform === 'linux'
    ? readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    : execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });

const remembered = (wanted: LastingProcess): Remembered | undefined => {
  try {
    return JSON.parse(readFileSync(pidFile(wanted), 'utf8')) as Remembered;
  } catch {
    return undefined;
  }
};

const lives = (child: ChildProcess): boolean => child.exitCode === null && child.signalCode === null;
const pidFile = ({ dir, name }: LastingProcess): string => join(dir, `${name}.json`);
const logFile = ({ dir, name }: LastingProcess): string => join(dir, `${name}.log`);

const freePort = (): Promise<number> =>
  new Promise((found, failed) => {
    const server = createServer().once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
