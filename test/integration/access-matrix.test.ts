import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { capabilities } from '../../infra/capabilities.ts';
import type { Capability } from '../../shared/http/route.ts';
import { CALLERS, type Caller, EXPECTED, READERS } from '../support/access/expected.ts';
import {
  AMEND_RATE,
  LOAD_RATES,
  NO_VERSION,
  OUTCOME,
  REQUESTS,
  type Targets,
} from '../support/access/requests.ts';
import { keepIndicator } from '../support/analysis/keep-indicator.ts';
import { shortForm } from '../support/builders.ts';
import type { PersonName } from '../support/world/people.ts';
import { pairOfTwins } from '../support/world/twins.ts';
import { World } from '../support/world/world.ts';

const routes = (capabilities as readonly Capability[]).flatMap((capability) => capability.routes);

test('every route has its line in the table written apart from the code, and its request', () => {
  const names = routes.map((route) => route.name).sort();
  expect(Object.keys(EXPECTED).sort()).toEqual(names);
  expect(Object.keys(REQUESTS).sort()).toEqual(names);
});

describe('over HTTP, on the real runtime', () => {
  let world: World;
  const tokens = new Map<Caller, string | undefined>();
  const call = (caller: Caller, method: string, url: string, body?: unknown) =>
    world.call(tokens.get(caller), method, url, { ...(body !== undefined && { body }), headers: NO_VERSION });

  const made = async (caller: Caller, url: string, body: unknown) => {
    const answer = await call(caller, 'POST', url, body);
    if (answer.status !== 201 && answer.status !== 202)
      throw new Error(`${url}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  };

  /** Things of NCP-FR, new for each allowed call that may end them. */
  const targets = async (): Promise<Targets> => {
    const seizure = await made('officer.fr', '/v1/seizures', shortForm());
    const parties = {
      body: { persons: [{ role: 'driver', name: 'A. Person' }] },
      headers: { 'if-match': '"0"' },
    };
    expect(
      (await world.call(tokens.get('officer.fr'), 'PUT', `/v1/seizures/${seizure.id}/parties`, parties))
        .status,
    ).toBe(200);
    const documents = `/v1/seizures/${seizure.id}/documents`;
    const document = await made('officer.fr', documents, REQUESTS['attach-document']?.({} as Targets).body);
    const [draft, job, mapping, person, { system }] = [
      await made('officer.fr', '/v1/drafts', {}),
      await made('officer.fr', '/v1/imports', REQUESTS['create-import']?.({} as Targets).body),
      await made('officer.fr', '/v1/mappings', REQUESTS['save-mapping']?.({} as Targets).body),
      await made('admin.fr', '/v1/people', REQUESTS['invite-person']?.({} as Targets).body),
      await made('admin.fr', '/v1/systems', REQUESTS['register-system']?.({} as Targets).body),
    ];
    return {
      seizureId: seizure.id,
      documentId: document.id,
      draftId: draft.id,
      importId: job.id,
      mappingId: mapping.id,
      personId: person.id,
      systemId: system.id,
      exportId,
      loadId,
      pairId,
      indicatorId,
      profileId,
      searchId,
    };
  };

  /** Reading it and stopping it leave it there: one is enough for all. */
  let exportId = '';
  let loadId = '';
  let pairId = '';
  let indicatorId = '';
  let profileId = '';
  let searchId = '';

  /** An inbox has come to the case. */
  const arrived = async (url: string): Promise<void> => {
    for (const deadline = Date.now() + 30_000; (await call('officer.fr', 'GET', url)).status !== 200; )
      if (Date.now() > deadline) throw new Error(`${url}: not there within half a minute.`);
      else await new Promise((later) => setTimeout(later, 100));
  };
  const checked = ({ seizureId }: Targets) => arrived(`/v1/seizures/${seizureId}/verification`);
  const analysed = ({ seizureId }: Targets) => arrived(`/v1/analysis/cases/${seizureId}/similar`);

  beforeAll(async () => {
    world = await World.open();
    for (const caller of CALLERS) {
      if (caller === 'nobody') tokens.set(caller, undefined);
      else if (!caller.startsWith('system:')) tokens.set(caller, await world.tokenOf(caller as PersonName));
    }
    for (const caller of CALLERS.filter((name) => name.startsWith('system:'))) {
      const scope = caller.slice('system:'.length);
      const registered = await made('admin.fr', '/v1/systems', {
        name: caller.replaceAll('/', ' '),
        office: 'NCP-FR',
        scopes: [scope],
      });
      tokens.set(caller, await world.systemToken(registered, scope));
    }
    exportId = (await made('officer.fr', '/v1/exports', { format: 'ndjson' })).id;
    const { url, body } = AMEND_RATE;
    await world.call(tokens.get('admin.wco'), 'PUT', url, { body, headers: { 'if-match': '"0"' } });
    loadId = (await made('admin.wco', LOAD_RATES.url, LOAD_RATES.body)).id;
    pairId = await pairOfTwins(world);
    indicatorId = await keepIndicator(world, 'RILO-DAKAR');
    profileId = (await made('officer.dakar', '/v1/profiles', REQUESTS['start-profile']?.({} as Targets).body))
      .id;
    searchId = (await made('officer.fr', '/v1/searches', REQUESTS['save-search']?.({} as Targets).body)).id;
    await call('officer.fr', 'PUT', '/v1/screenings/MATRIX/outcome', OUTCOME);
  }, 180_000);
  afterAll(() => world?.close(), 60_000);

  const allowed = (status: number) => status < 500 && ![401, 403, 404].includes(status);

  test('each caller gets through where the table says so, and nowhere else', async () => {
    const shared = await targets();
    await checked(shared);
    await analysed(shared);
    const wrong: string[] = [];
    for (const { name, method } of routes)
      for (const caller of CALLERS) {
        const expected = EXPECTED[name]?.includes(caller) ?? false;
        const called = expected && method !== 'GET' ? await targets() : shared;
        const request = REQUESTS[name]?.(called);
        if (request?.url.includes('/verification')) await checked(called);
        const { status } = await call(caller, method, request?.url ?? '', request?.body);
        const refusals = caller === 'nobody' ? [401] : [403, 404];
        if (expected ? !allowed(status) : !refusals.includes(status))
          wrong.push(
            `${caller} ${name}: ${status}, expected ${expected ? 'to get through' : refusals.join(' or ')}`,
          );
      }
    expect(wrong).toEqual([]);
  }, 600_000);

  test.each(Object.keys(READERS))(
    'a case shared as "%s" is read by its readers and nobody else',
    async (level) => {
      const [kind, names] = level.split(' of ');
      const offices = kind === 'group' ? (names?.split(' and ') ?? []) : [];
      const sharing = kind?.endsWith('group')
        ? { level: 'group' as const, offices }
        : { level: level as 'network' };
      // Later than all that the matrix made: it stands first in the list.
      const { id } = await made('officer.fr', '/v1/seizures', shortForm({ sharing, date: '2026-05-20' }));
      const wrong: string[] = [];
      for (const caller of CALLERS) {
        const expected = READERS[level]?.includes(caller) ?? false;
        for (const path of ['', '/versions', '/versions/1', '/comparison?from=1&to=1']) {
          const { status } = await call(caller, 'GET', `/v1/seizures/${id}${path}`);
          if ((status === 200) !== expected) wrong.push(`${caller} ${path}: ${status}`);
        }
        const list = await call(caller, 'GET', '/v1/seizures?limit=200');
        const listed = list.status === 200 && list.body.items.some((item: { id: string }) => item.id === id);
        if (listed !== expected) wrong.push(`${caller} in the list: ${listed}`);
      }
      expect(wrong).toEqual([]);
    },
    120_000,
  );
});
