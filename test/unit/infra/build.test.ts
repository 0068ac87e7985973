import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { buildFunctions, functionEntries } from '../../../infra/build.ts';
import { ENV } from '../../../shared/env.ts';

const environment = Object.fromEntries(ENV.map((name) => [name, `the-${name.toLowerCase()}`]));
const settings = {
  ...environment,
  TOKEN_ISSUER: 'https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Example',
};

/** Loads a bundle as Lambda does, in a process of its own with nothing but its settings. */
const handlerOf = (bundle: string): string =>
  execFileSync(process.execPath, ['-p', `typeof require(${JSON.stringify(bundle)}).handler`], {
    env: { ...settings, AWS_REGION: 'eu-west-1' },
    encoding: 'utf8',
  }).trim();

test('every function is bundled to a handler of its own, and only that is shipped', async () => {
  const out = join(mkdtempSync(join(tmpdir(), 'cen-build-')), 'functions');
  const reports = await buildFunctions(out);
  expect(reports.map(({ name }) => name).sort()).toEqual(
    functionEntries()
      .map(({ name }) => name)
      .sort(),
  );
  for (const { name, bytes, gzipBytes, inputs } of reports) {
    expect(readdirSync(join(out, name))).toEqual(['index.js']);
    expect(handlerOf(join(out, name, 'index.js'))).toBe('function');
    expect(gzipBytes).toBeLessThan(bytes);
    expect(inputs.some(({ path }) => path.startsWith('functions/'))).toBe(true);
  }
  expect(readdirSync(join(out, '..', 'maps'))).toHaveLength(reports.length);
});
