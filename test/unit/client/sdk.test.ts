import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { components } from '../../../client/api.ts';
import { ProblemError } from '../../../client/problem-error.ts';
import { cen, dataOf, eachSeizure, type Network } from '../../../client/sdk.ts';
import '../../support/quiet-log.ts';
import { networkServer } from './network-server.ts';

let server: Awaited<ReturnType<typeof networkServer>>;
let network: Network;

beforeAll(async () => {
  server = await networkServer();
  network = cen({ baseUrl: server.url, token: async () => 'token-of-france' });
});
afterAll(() => server.stop());

/** Written against the types that integrators get. */
const report = (date: string): components['schemas']['GivenSeizureReport'] => ({
  date,
  location: { type: 'seaport', unLocode: 'FRLEH' },
  lines: [{ category: 'drugs', product: 'cocaine', quantity: { value: 150, unit: 'KGM' } }],
  sharing: { level: 'network' },
  handling: { code: 'H0' },
});

const problemOf = (answer: Promise<unknown>): Promise<ProblemError> =>
  answer.then(
    () => Promise.reject(new Error('It was no problem.')),
    (error: unknown) => {
      expect(error).toBeInstanceOf(ProblemError);
      return error as ProblemError;
    },
  );

test('each case of a list comes once, over all pages', async () => {
  const reported = new Set<string>();
  for (let day = 1; day <= 5; day += 1) {
    const body = report(`2026-05-0${day}`);
    reported.add((await dataOf(network.POST('/v1/seizures', { body }))).id);
  }
  const listed: string[] = [];
  for await (const { id } of eachSeizure(network, { limit: 2, from: '2026-05-01', to: '2026-05-05' }))
    listed.push(id);
  expect(listed).toHaveLength(5);
  expect(new Set(listed)).toEqual(reported);
  const pages = server.requests.filter(({ line }) => line.startsWith('GET /v1/seizures?'));
  expect(pages.length).toBeGreaterThanOrEqual(3);
});

test('every POST carries a key of its own', async () => {
  for (let i = 0; i < 2; i += 1) await network.POST('/v1/drafts', { body: {} });
  const keys = server.requests
    .filter(({ line }) => line === 'POST /v1/drafts')
    .map(({ headers }) => headers['idempotency-key']);
  expect(new Set(keys).size).toBe(2);
  expect(keys.every((key) => /^[0-9a-f-]{36}$/.test(String(key)))).toBe(true);
});

test('the same key again is the same draft', async () => {
  const params = { header: { 'Idempotency-Key': 'mine' } };
  const first = await dataOf(network.POST('/v1/drafts', { body: {}, params }));
  const again = await dataOf(network.POST('/v1/drafts', { body: {}, params }));
  expect(again).toEqual(first);
});

test('a problem document is thrown with its code and its fields', async () => {
  const problem = await problemOf(network.POST('/v1/seizures', { body: report('yesterday') }));
  expect(problem).toMatchObject({ status: 400, code: 'invalid-input' });
  expect(problem.fields.map(({ pointer }) => pointer)).toContain('/date');
});

test('an answer of the gateway without a problem document has a code as well', async () => {
  const stranger = cen({ baseUrl: server.url, token: async () => 'nobody' });
  expect(await problemOf(stranger.GET('/v1/seizures'))).toMatchObject({ status: 401, code: 'not-signed-in' });
});
