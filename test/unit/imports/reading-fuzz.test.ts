import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

const PROCESS = fileURLToPath(new URL('../../support/dirty-files/fuzz-process.ts', import.meta.url));

interface Outcome {
  readonly runs: number;
  readonly read: number;
  readonly refused: number;
  readonly slowest: number;
  readonly megabytes: number;
}

/** A process of its own: what it takes of memory is its own too, and one that hangs can be ended. */
const fuzz = (seed: number, runs: number): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--no-warnings', PROCESS, String(seed), String(runs)], {
      timeout: 110_000,
    });
    let [out, complaint] = ['', ''];
    child.stdout.on('data', (piece) => {
      out += piece;
    });
    child.stderr.on('data', (piece) => {
      complaint += piece;
    });
    child.on('close', (code, signal) => {
      if (code === 0) resolve(JSON.parse(out) as Outcome);
      else reject(new Error(`Ended with ${code ?? signal}: ${complaint}`));
    });
  });

test('damaged files of every kind are read or refused, in time and in bounded memory', async () => {
  const runs = Number(process.env.FUZZ_RUNS ?? 1500);
  const outcome = await fuzz(Number(process.env.FUZZ_SEED ?? 1), runs);
  process.stdout.write(`${JSON.stringify(outcome)}\n`);
  expect(outcome.runs).toBe(runs);
  expect(outcome.read).toBeGreaterThan(runs / 10);
  expect(outcome.refused).toBeGreaterThan(runs / 10);
  expect(outcome.slowest).toBeLessThan(10_000);
  expect(outcome.megabytes).toBeLessThan(500);
}, 120_000);
