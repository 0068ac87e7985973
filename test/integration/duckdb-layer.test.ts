import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { assertForLambda, fillDuckdbLayer } from '../../infra/duckdb-layer.ts';

const home = mkdtempSync(join(tmpdir(), 'cen-layer-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

// A gate says nothing about the registry of whoever runs it.
const answers =
  process.env.CI === undefined &&
  spawnSync('npm', ['ping'], { stdio: 'ignore', timeout: 10_000 }).status === 0;

(answers ? test : test.skip)(
  'npm brings DuckDB for Lambda, as the lock file pins it, to any machine',
  () => {
    const folder = join(home, 'duckdb');
    fillDuckdbLayer(folder);
    expect(() => assertForLambda(join(folder, 'nodejs', 'node_modules'))).not.toThrow();
  },
  120_000,
);
