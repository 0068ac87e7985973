import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { shortForm } from '../../support/builders.ts';
import { operations, unpublished } from '../../support/hostile/api-description.ts';
import { type ArbitraryRequest, arbitraryRequests } from '../../support/hostile/arbitrary-requests.ts';
import type { PersonName } from '../../support/world/people.ts';
import { type HttpAnswer, World } from '../../support/world/world.ts';

const CALLERS = [
  'officer.fr',
  'admin.fr',
  'admin.wco',
  'officer.dakar',
] as const satisfies readonly PersonName[];

let world: World;
const known: Record<string, string[]> = {
  officeId: ['NCP-FR', 'NCP-SN', 'WCO'],
  nationalReference: ['FR-1'],
};
beforeAll(async () => {
  world = await World.open();
  const fr = world.as('officer.fr');
  const admin = world.as('admin.fr');
  const made = async (
    name: string,
    answer: Promise<HttpAnswer>,
    ids = (body: HttpAnswer['body']) => [body.id],
  ) => {
    known[name] = ids((await answer).body);
  };
  const mapping = { name: 'Least', format: { kind: 'csv' }, fields: { '/date': { column: 'date' } } };
  const system = { name: 'Engine', office: 'NCP-FR', scopes: ['cen/seizures.read'] };
  const person = { email: 'a@cen.example', name: 'A', office: 'NCP-FR' };
  await made('seizureId', fr.post('/v1/seizures', shortForm()), ({ id, reference }) => [id, reference]);
  await made('draftId', fr.post('/v1/drafts', shortForm()));
  await made('importId', fr.post('/v1/imports', { fileName: 'a.csv', size: 10, mapping }));
  await made('exportId', fr.post('/v1/exports', { format: 'ndjson' }));
  await made('personId', admin.post('/v1/people', person));
  await made('systemId', admin.post('/v1/systems', system), (body) => [body.system.id]);
  await Promise.all(CALLERS.map((name) => world.tokenOf(name)));
}, 120_000);
afterAll(() => world?.close(), 60_000);

const PER_OPERATION = 60;
const AT_ONCE = 8;

/** `seed` and the number of the operation give the same requests again. */
const requestsOf = (seed: number): ArbitraryRequest[] => {
  const kinds = operations.map((operation, i) =>
    fc.sample(arbitraryRequests(operation, known), { seed: seed + i, numRuns: PER_OPERATION }),
  );
  // In turn, so that kinds of requests meet each other and a run cut short has tried every route.
  return Array.from({ length: PER_OPERATION }, (_, turn) =>
    kinds.map((kind) => kind[turn] as ArbitraryRequest),
  ).flat();
};

const sendAll = async (requests: readonly ArbitraryRequest[], until: number) => {
  const wrong: string[] = [];
  const statuses = new Map<string, Set<number>>();
  let next = 0;
  const worker = async () => {
    for (let at = next++; at < requests.length && Date.now() < until; at = next++) {
      const { operation, path, body, headers } = requests[at] as ArbitraryRequest;
      // Another one in each turn, so that every caller meets every route.
      const turn = Math.floor(at / operations.length);
      const caller = CALLERS[(at + turn) % CALLERS.length] as PersonName;
      const answer = await world.call(await world.tokenOf(caller), operation.method, path, {
        headers: { ...headers },
        ...(body !== undefined && { body }),
      });
      statuses.set(operation.id, (statuses.get(operation.id) ?? new Set()).add(answer.status));
      // The gateway itself answers paths that no route has, such as those with a slash in an id.
      const unrouted = answer.status === 404 && answer.body.message === 'Not Found';
      const problem = answer.status >= 500 ? `status ${answer.status}` : unpublished(operation, answer);
      if (problem && !unrouted)
        wrong.push(
          `${at} ${operation.id} as ${caller}: ${problem}\n  ${path}\n  ${JSON.stringify(headers)}\n  ${body}`,
        );
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return { wrong, statuses, sent: Math.min(next, requests.length) };
};

test.each([
  ['the same requests each time', 20_261_123],
  ['requests that nobody has seen', Math.floor(Math.random() * 2 ** 31)],
])(
  '%s: no failure, and every answer as published',
  async (_, seed) => {
    const { wrong, statuses, sent } = await sendAll(requestsOf(seed), Date.now() + 25_000);
    process.stderr.write(`${sent} requests with seed ${seed}\n`);
    expect({ seed, wrong: wrong.slice(0, 5), count: wrong.length }).toEqual({ seed, wrong: [], count: 0 });
    expect(sent).toBeGreaterThan(operations.length * 5);
    // It would prove little if nothing came through.
    const answered = [...statuses].filter(([, seen]) => [...seen].some((status) => status < 300));
    expect(answered.length).toBeGreaterThan(operations.length / 3);
    for (const name of CALLERS) expect((await world.as(name).get('/v1/me')).status).toBe(200);
  },
  180_000,
);
