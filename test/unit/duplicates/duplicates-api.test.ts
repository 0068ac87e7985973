import { expect, test } from '@jest/globals';
import type { Actor } from '../../../shared/domain/actor.ts';
import type { GivenReport } from '../../../shared/domain/seizure/report.ts';
import {
  cologne,
  dakar,
  france,
  partner,
  secretariat,
  senegal,
  spain,
  withDuties,
} from '../../support/actors.ts';
import { shortForm } from '../../support/builders.ts';
import { verificationWorld } from '../../support/verification-world.ts';
import { CONTAINERS, inContainer } from './case-of.ts';

const verifier = withDuties(cologne, 'verifier');
const analyst = withDuties(dakar, 'analyst');
const wco = withDuties(secretariat, 'analyst');
type Sharing = GivenReport['sharing'];

const NETWORK: Sharing = { level: 'network' };

/** Two reports of one container, by these two. */
const twins = async ({
  by = [france, spain],
  sharing = [NETWORK, NETWORK],
}: {
  by?: readonly [Actor, Actor];
  sharing?: readonly [Sharing, Sharing];
} = {}) => {
  const world = verificationWorld();
  const report = (date: string, of: Sharing) => shortForm(inContainer(CONTAINERS[0], { date, sharing: of }));
  const first = await world.reported(by[0], report('2026-05-03', sharing[0]));
  // What was reported first is what figures count.
  world.time.now = '2026-06-01T12:00:01.000Z';
  const second = await world.reported(by[1], report('2026-05-04', sharing[1]));
  const list = async (actor: Actor, query = '') =>
    (await world.api.as(actor).get(`/v1/duplicates${query}`)).body;
  return { ...world, first, second, list };
};

test('the inbox shows the pair with its evidence in the language of the reader', async () => {
  const { api, list, first, second } = await twins();
  const { items } = await list(verifier);
  expect(items).toMatchObject([{ state: 'open', version: 1 }]);
  expect(items[0].cases.map(({ id }: { id: string }) => id).sort()).toEqual([first, second].sort());
  const path = `/v1/duplicates/${items[0].id}`;
  const { body, headers } = await api.as(verifier).get(path, { 'accept-language': 'es' });
  expect(headers.etag).toBe('"1"');
  expect(body.evidence[0]).toMatchObject({
    code: 'same-container',
    detail: `El mismo contenedor, ${CONTAINERS[0]}.`,
  });
  const dates = ['2026-05-03', '2026-05-04'];
  const day = body.differences.find(({ pointer }: { pointer: string }) => pointer === '/date');
  expect([day.first, day.second].sort()).toEqual(dates);
  expect(body.cases.map((one: { report: { date: string } }) => one.report.date)).toEqual([
    day.first,
    day.second,
  ]);
  expect(JSON.stringify(body)).not.toContain('inboxes');
});

test('the verification of the second case says how alike it is', async () => {
  const { api, list, second } = await twins();
  const [{ score }] = (await list(verifier)).items;
  expect((await api.as(verifier).get(`/v1/seizures/${second}/verification`)).body.likeness).toBe(score);
});

test('who may look into which inbox, and at which pair', async () => {
  const { api, list } = await twins();
  const path = `/v1/duplicates/${(await list(verifier)).items[0].id}`;
  const statusOf = async (actor: Actor) => [
    (await api.as(actor).get('/v1/duplicates')).status,
    (await api.as(actor).get(path)).status,
  ];
  expect(await statusOf(verifier)).toEqual([200, 200]);
  expect(await statusOf(withDuties(cologne, 'analyst'))).toEqual([200, 200]);
  // Dakar may read both cases, and neither is its own to judge.
  expect(await statusOf(analyst)).toEqual([200, 404]);
  expect((await list(analyst)).items).toEqual([]);
  expect(await statusOf(wco)).toEqual([200, 200]);
  for (const actor of [cologne, secretariat, france, withDuties(france, 'verifier'), spain, partner])
    expect(await statusOf(actor)).toEqual([403, 403]);
  expect((await list(wco, '?office=RILO-COLOGNE')).items).toHaveLength(1);
  expect((await api.as(analyst).get('/v1/duplicates?office=RILO-COLOGNE')).status).toBe(404);
});

test('a pair that no regional office may see as a whole stands with the Secretariat', async () => {
  const regional: Sharing = { level: 'regional' };
  const { api, list } = await twins({ by: [france, senegal], sharing: [regional, regional] });
  expect((await list(verifier)).items).toEqual([]);
  expect((await list(analyst)).items).toEqual([]);
  const [{ id }] = (await list(wco)).items;
  for (const actor of [verifier, analyst])
    expect((await api.as(actor).get(`/v1/duplicates/${id}`)).status).toBe(404);
  expect((await api.as(wco).get(`/v1/duplicates/${id}`)).status).toBe(200);
});

test('sharing that is taken back holds on the next read, before anything is compared again', async () => {
  const { api, list, first } = await twins();
  const [{ id }] = (await list(verifier)).items;
  const report = shortForm(inContainer(CONTAINERS[0], { sharing: { level: 'national' } }));
  expect((await api.as(france).put(`/v1/seizures/${first}`, report, { 'if-match': '"1"' })).status).toBe(200);
  expect((await list(verifier)).items).toEqual([]);
  expect((await api.as(verifier).get(`/v1/duplicates/${id}`)).status).toBe(404);
  expect(
    (await api.as(verifier).put(`/v1/duplicates/${id}/link`, { as: 'same-case' }, { 'if-match': '"1"' }))
      .status,
  ).toBe(404);
});

test('linked, undone and linked otherwise, with everything that was said', async () => {
  const { api, list } = await twins();
  const [{ id }] = (await list(verifier)).items;
  const link = `/v1/duplicates/${id}/link`;
  const said = { as: 'same-case', reason: 'One container' };
  expect((await api.as(verifier).put(link, said)).status).toBe(428);
  const linked = await api.as(verifier).put(link, said, { 'if-match': '"1"' });
  expect(linked).toMatchObject({ status: 200, body: { state: 'judged', version: 2 } });
  expect((await api.as(verifier).put(link, said, { 'if-match': '"1"' })).body).toMatchObject({
    code: 'changed-meanwhile',
    currentVersion: 2,
  });
  expect((await list(verifier)).items).toEqual([]);
  expect((await list(verifier, '?state=judged')).items).toMatchObject([
    { id, judgement: { ...said, office: 'RILO-COLOGNE', name: verifier.name } },
  ]);
  const undone = await api.as(verifier).delete(link, { 'if-match': '"2"' });
  expect(undone).toMatchObject({ status: 200, headers: { etag: '"3"' }, body: { state: 'open' } });
  expect((await api.as(verifier).delete(link, { 'if-match': '"3"' })).body.code).toBe('wrong-state');
  const again = await api.as(wco).put(link, { as: 'not-related' }, { 'if-match': '"3"' });
  expect(again.body.judgements).toEqual([
    { ...said, office: 'RILO-COLOGNE', at: expect.any(String), undoneAt: expect.any(String) },
    { as: 'not-related', office: 'WCO', at: expect.any(String), name: wco.name },
  ]);
});

test('a change of a pair is told with its event, and with who made it', async () => {
  const { api, list, table } = await twins();
  const [{ id }] = (await list(verifier)).items;
  await api.as(verifier).put(`/v1/duplicates/${id}/link`, { as: 'same-case' }, { 'if-match': '"1"' });
  expect(await table.get({ pk: `PAIR#${id}`, sk: 'HEAD' })).toMatchObject({
    version: 2,
    change: { event: 'pair.linked', id: `pair.${id}.2`, by: verifier.id, office: 'RILO-COLOGNE' },
  });
});

test('links are seen by whoever may see both cases; of others nothing is told', async () => {
  const { api, list, first, second } = await twins({
    sharing: [NETWORK, { level: 'group', offices: ['RILO-COLOGNE'] }],
  });
  const [{ id }] = (await list(verifier)).items;
  await api.as(verifier).put(`/v1/duplicates/${id}/link`, { as: 'same-case' }, { 'if-match': '"1"' });
  const links = async (actor: Actor, of: string) => api.as(actor).get(`/v1/seizures/${of}/links`);
  const alone = {
    links: [],
    counted: { cases: 1, as: 1, by: first, detail: 'Counted as one case.' },
  };
  for (const actor of [verifier, spain])
    expect((await links(actor, first)).body).toMatchObject({
      links: [{ as: 'same-case', direct: true, case: { id: second } }],
      counted: { cases: 2, as: 1, by: first, detail: '2 reports of one case, counted as 1.' },
    });
  for (const actor of [france, senegal, secretariat]) {
    expect((await links(actor, first)).body).toEqual(alone);
    expect((await links(actor, second)).status).toBe(404);
  }
});

test('a rejected case is in no pair, and reopened it is again', async () => {
  const { api, list, look, second } = await twins();
  const path = `/v1/seizures/${second}/verification`;
  const decide = async (decision: object) => {
    const { headers } = await api.as(verifier).get(path);
    const { status } = await api
      .as(verifier)
      .post(`${path}/decision`, decision, { 'if-match': headers.etag ?? '' });
    await look(second);
    return status;
  };
  expect(await decide({ decision: 'reject', reason: 'It was none' })).toBe(200);
  expect((await list(verifier)).items).toEqual([]);
  expect(await decide({ decision: 'reopen', reason: 'It was one' })).toBe(200);
  expect((await list(verifier)).items).toHaveLength(1);
});

test('a list is read on page by page, by the caller who began it', async () => {
  const { api, list, reported } = await twins();
  for (let n = 0; n < 3; n += 1) await reported(france, shortForm(inContainer(CONTAINERS[0])));
  const all = (await list(verifier)).items.map(({ id }: { id: string }) => id);
  expect(all.length).toBeGreaterThan(4);
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await list(verifier, `?limit=2${cursor ? `&cursor=${cursor}` : ''}`);
    seen.push(...page.items.map(({ id }: { id: string }) => id));
    cursor = page.next;
  } while (cursor);
  expect(seen).toEqual(all);
  const { next } = await list(verifier, '?limit=2');
  expect((await api.as(wco).get(`/v1/duplicates?office=RILO-COLOGNE&limit=2&cursor=${next}`)).status).toBe(
    400,
  );
});
