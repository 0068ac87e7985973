import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { capabilities } from '../../../infra/capabilities.ts';
import { derivedFiles } from '../../../infra/openapi.ts';
import { SeizureReport } from '../../../shared/domain/seizure/report.ts';
import type { RouteSpec } from '../../../shared/http/route.ts';
import { EXAMPLES } from '../../../shared/openapi/examples.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const files = await derivedFiles(capabilities);
// biome-ignore lint/suspicious/noExplicitAny: a JSON document of many shapes.
const document: any = JSON.parse(files['client/openapi.json'] ?? '');
const routes = capabilities.flatMap<RouteSpec>((capability) => capability.routes);

test('the files that follow from the route tables are those that are checked in', () => {
  for (const [path, content] of Object.entries(files))
    expect({ path, same: readFileSync(join(root, path), 'utf8') === content }).toEqual({ path, same: true });
});

test('the same tables give the same files', async () => {
  expect(await derivedFiles(capabilities)).toEqual(files);
});

test.each(routes.map((route) => [route.name, route] as const))('%s is described', (name, route) => {
  const operation = document.paths[route.path][route.method.toLowerCase()];
  expect(operation.operationId).toBe(name);
  expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(Object.keys(route.gives)));
  expect(operation.security.length > 0).toBe(route.action !== 'public');
  expect(operation['x-access'].length > 0).toBe(route.action !== 'public');
  const headers = operation.parameters.map((parameter: { $ref?: string }) => parameter.$ref);
  expect(headers.includes('#/components/parameters/IfMatch')).toBe(route.ifMatch === true);
  expect(headers.includes('#/components/parameters/IdempotencyKey')).toBe(route.method === 'POST');
  expect(operation.responses['412'] !== undefined).toBe(route.ifMatch === true);
});

test('nothing is described that no route serves', () => {
  const operations = Object.values<Record<string, unknown>>(document.paths).flatMap(Object.keys);
  expect(operations).toHaveLength(routes.length);
});

test('who wrote a case is not part of what leaves the API', () => {
  expect(Object.keys(document.components.schemas.Seizure.properties)).not.toContain('change');
});

test('what has a default need not be sent, and always comes back', () => {
  const { GivenLocation, Location } = document.components.schemas;
  expect(GivenLocation.required ?? []).not.toContain('type');
  expect(Location.required).toContain('type');
});

test('tidied text stays a text on the way out', () => {
  const { product } = document.components.schemas.CommodityLine.properties;
  expect(product).toMatchObject({ type: 'string', maxLength: 200 });
});

test('the examples are reports that would be accepted', () => {
  const examples = Object.values(EXAMPLES.SeizureReport ?? {});
  expect(examples.length).toBeGreaterThan(1);
  for (const { value } of examples) expect(SeizureReport.safeParse(value).error).toBeUndefined();
  const body = document.paths['/v1/seizures'].post.requestBody.content['application/json'];
  expect(Object.keys(body.examples)).toEqual(Object.keys(EXAMPLES.SeizureReport ?? {}));
});

const lint = async (text: string): Promise<{ totals: { errors: number; warnings: number } }> => {
  const directory = mkdtempSync(join(tmpdir(), 'openapi-'));
  try {
    writeFileSync(join(directory, 'openapi.json'), text);
    const cli = join(root, 'node_modules/@redocly/cli/bin/cli.js');
    const run = promisify(execFile);
    const { stdout } = await run(process.execPath, [cli, 'lint', 'openapi.json', '--format', 'json'], {
      cwd: directory,
      env: { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    }).catch((error: { stdout: string }) => error);
    return JSON.parse(stdout);
  } finally {
    rmSync(directory, { recursive: true });
  }
};

test('the recommended lint rules find nothing, and would find a fault', async () => {
  expect((await lint(files['client/openapi.json'] ?? '')).totals).toMatchObject({ errors: 0, warnings: 0 });
  const nowhere = { ...document.paths['/v1/seizures'].post, requestBody: { $ref: '#/components/nowhere' } };
  const broken = { ...document, paths: { '/v1/seizures': { post: nowhere } } };
  expect((await lint(JSON.stringify(broken))).totals.errors).toBeGreaterThan(0);
});
