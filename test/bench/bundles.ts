import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildFunctions } from '../../infra/build.ts';
import { ENV } from '../../shared/env.ts';
import { figure, percentile } from './figure.ts';

const TRIES = 7;

/** Bytes of each function's bundle, and how long a new process takes to import it. */
export const bundles = async (): Promise<void> => {
  const dir = mkdtempSync(join(tmpdir(), 'cen-bundles-'));
  // A folder further in: the source maps go beside the bundles.
  const bundlesIn = join(dir, 'functions');
  const env = {
    PATH: process.env.PATH ?? '',
    AWS_REGION: 'eu-west-1',
    ...Object.fromEntries(ENV.map((name) => [name, 'x'])),
  };
  const script = (path: string) =>
    `const began = performance.now(); require(${JSON.stringify(path)}); process.stdout.write(String(performance.now() - began));`;
  try {
    for (const { name, bytes, gzipBytes } of await buildFunctions(bundlesIn)) {
      figure('bundles', `${name}: bytes`, bytes, 'B', 'minified CommonJS');
      figure('bundles', `${name}: bytes, gzip`, gzipBytes, 'B', 'aim for API functions: 150 KB');
      const path = join(bundlesIn, name, 'index.js');
      const times = Array.from({ length: TRIES }, () =>
        Number(execFileSync(process.execPath, ['-e', script(path)], { env, encoding: 'utf8' })),
      );
      figure(
        'bundles',
        `${name}: import`,
        percentile(times, 0.5),
        'ms',
        `median of ${TRIES} new processes; aim 80 ms; bound by parsing`,
      );
    }
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
};
