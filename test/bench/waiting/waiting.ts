import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { figure, percentile } from '../figure.ts';

const COUNT = 2_000;
const BENCH = 'waiting-executions';
const program = fileURLToPath(new URL('./waiting-process.ts', import.meta.url));

interface Took {
  /** Milliseconds. */
  readonly resumed: number;
  readonly started: number;
  /** MB. */
  readonly memory: number;
  readonly tokens: readonly string[];
}

const serve = async (dir: string, count: number) => {
  const child = spawn(process.execPath, ['--expose-gc', program, dir, String(count)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async <T>(): Promise<T> => {
    const { value, done } = await lines.next();
    if (done) throw new Error('The process ended before it had answered.');
    return JSON.parse(value) as T;
  };
  return {
    took: await next<Took>(),
    answer: async (token: string) => {
      child.stdin.write(`${token}\n`);
      return next<{ status: number; milliseconds: number }>();
    },
    kill: async () => {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
};

/** Executions of the turns of verifications that wait for a person, before and after a power cut. */
export const waitingExecutions = async (): Promise<void> => {
  const dir = mkdtempSync(join(tmpdir(), 'waiting-'));
  try {
    const first = await serve(dir, COUNT);
    await first.kill();
    const perSecond = (COUNT / first.took.started) * 1000;
    figure(BENCH, 'started', perSecond, 'per second', 'each on disk, its token handed over');
    const running = join(dir, 'executions', 'waiting', 'running');
    const bytes = readdirSync(running).reduce((sum, name) => sum + statSync(join(running, name)).size, 0);
    figure(BENCH, 'journal', bytes / COUNT, 'bytes', 'of one execution that waits');

    const second = await serve(dir, 0);
    figure(BENCH, 'resumed', second.took.resumed, 'ms', `${COUNT} executions after kill -9`);
    const { memory } = second.took;
    figure(BENCH, 'memory', (memory * 1024) / COUNT, 'KB', `of each of ${COUNT}, after kill -9`);
    const answers: number[] = [];
    for (const token of first.took.tokens) {
      const { status, milliseconds } = await second.answer(token);
      if (status !== 200) throw new Error(`A token was answered with ${status}.`);
      answers.push(milliseconds);
    }
    await second.kill();
    for (const share of [0.5, 0.99])
      figure(BENCH, `answer p${share * 100}`, percentile(answers, share), 'ms', 'SendTaskSuccess, on disk');
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
};
