import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { buildFunctions, functionEntries } from '../../../infra/build.ts';
import { ENV } from '../../../shared/env.ts';

const environment = Object.fromEntries(ENV.map((name) => [name, `the-${name.toLowerCase()}`]));
const settings = {
  ...environment,
  TOKEN_ISSUER: 'https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Example',
};

/** The packages of the layer, at a place of their own, and no other package. */
const layer = (): string => {
  const modules = join(mkdtempSync(join(tmpdir(), 'cen-layer-')), 'nodejs', 'node_modules');
  mkdirSync(modules, { recursive: true });
  symlinkSync(
    fileURLToPath(new URL('../../../node_modules/@duckdb', import.meta.url)),
    join(modules, '@duckdb'),
  );
  return modules;
};

/** Loads a bundle as Lambda does, in a process of its own with nothing but its settings and the layer. */
const handlerOf = (bundle: string, modules: string): string =>
  execFileSync(process.execPath, ['-p', `typeof require(${JSON.stringify(bundle)}).handler`], {
    env: { ...settings, AWS_REGION: 'eu-west-1', NODE_PATH: modules },
    encoding: 'utf8',
  }).trim();

test('every function is bundled to a handler of its own, and only that is shipped', async () => {
  const out = join(mkdtempSync(join(tmpdir(), 'cen-build-')), 'functions');
  const reports = await buildFunctions(out);
  const modules = layer();
  expect(reports.map(({ name }) => name).sort()).toEqual(
    functionEntries()
      .map(({ name }) => name)
      .sort(),
  );
  for (const { name, bytes, gzipBytes, inputs } of reports) {
    expect(readdirSync(join(out, name))).toEqual(['index.js']);
    expect(handlerOf(join(out, name, 'index.js'), modules)).toBe('function');
    expect(gzipBytes).toBeLessThan(bytes);
    expect(inputs.some(({ path }) => path.startsWith('functions/'))).toBe(true);
  }
  expect(readdirSync(join(out, '..', 'maps'))).toHaveLength(reports.length);
});
