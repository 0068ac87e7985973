import { beforeEach, expect, test } from '@jest/globals';
import { partner, systemOf } from '../../support/actors.ts';
import { analyst, publisher, rice } from '../../support/intelligence-world.ts';
import {
  french,
  riceConsignment,
  screeningWorld,
  senegalese,
} from '../../support/screening/screening-world.ts';

let world: ReturnType<typeof screeningWorld>;
beforeEach(() => {
  world = screeningWorld();
});

const screen = async (consignment: object, headers: Record<string, string> = {}) =>
  world.api.as(french).post('/v1/screenings', consignment, headers);

test('a consignment that meets a profile is selected, with the reasons in the language of whoever asks', async () => {
  const id = await world.publish();
  const { status, body } = await screen(riceConsignment(), { 'accept-language': 'fr' });
  expect(status).toBe(200);
  expect(body).toMatchObject({ reference: 'IM-2026-1', selected: true, score: 0.3 });
  expect(body.matches).toMatchObject([
    {
      profile: id,
      edition: 1,
      title: 'Riz d’Amérique du Sud',
      why: rice.reasons.en,
      reasons: ['Position SH des marchandises: 1006', 'Région de départ: Amérique du Sud'],
      action: 'examine',
      handling: { code: 'H0' },
      validUntil: '2026-12-31',
    },
  ]);
  expect((await screen(riceConsignment({ goods: [{ hs: '0805' }] }))).body).toMatchObject({
    selected: false,
    score: 0,
    matches: [],
  });
});

test('the same consignment has the same answer as long as the ruleset is the same', async () => {
  await world.publish();
  await world.publish({ ...rice, conditions: { all: [{ kind: 'place', anyOf: ['FRLEH'] }] }, weight: 0.5 });
  const first = await screen(riceConsignment());
  expect(first.body.score).toBe(0.65);
  expect((await screen(riceConsignment())).body).toEqual(first.body);
  // Another function that starts afresh says the same.
  const { rulesets: fresh } = await import('../../../shared/storage/screening/rulesets.ts');
  const again = fresh(world.services.profiles, world.services.clock.now);
  expect((await again.current(french)).id).toBe(first.body.ruleset);
});

test('a recall holds on the next call', async () => {
  const id = await world.publish();
  expect((await screen(riceConsignment())).body.selected).toBe(true);
  await world.step(id, publisher, 'recall', { reason: 'A slip' });
  expect((await screen(riceConsignment())).body).toMatchObject({ selected: false, matches: [] });
});

test('the same key asks again: an answer from before a recall is not given a second time', async () => {
  const id = await world.publish();
  const key = { 'idempotency-key': 'again' };
  expect((await screen(riceConsignment(), key)).body.selected).toBe(true);
  await world.step(id, publisher, 'recall', { reason: 'A slip' });
  expect((await screen(riceConsignment(), key)).body.selected).toBe(false);
});

test('what is not shared with an office selects nothing for it', async () => {
  await world.publish({ ...rice, sharing: { level: 'regional' } });
  expect((await screen(riceConsignment())).body.selected).toBe(true);
  expect((await world.api.as(senegalese).post('/v1/screenings', riceConsignment())).body.selected).toBe(
    false,
  );
  const other = systemOf(french, 'cen/seizures.read');
  expect((await world.api.as(other).post('/v1/screenings', riceConsignment())).status).toBe(403);
  expect((await world.api.as(partner).post('/v1/screenings', riceConsignment())).status).toBe(403);
});

test('its validity begins and ends with its days', async () => {
  await world.publish({ ...rice, validity: { from: '2026-06-16', to: '2026-06-17' } });
  expect((await screen(riceConsignment())).body.selected).toBe(false);
  world.time.now = '2026-06-17T23:59:59.000Z';
  expect((await screen(riceConsignment())).body.selected).toBe(true);
  world.time.now = '2026-06-18T00:00:00.000Z';
  expect((await screen(riceConsignment())).body.selected).toBe(false);
});

test.each([
  ['Arroz PARBOILED', true],
  ['arroz', true],
  ['carroza de arrozales', false],
  ['أرز أبيض', true],
  ['优质大米包装', true],
])('words in any language: %s', async (description, selected) => {
  const conditions = { all: [], words: ['arroz', 'أرز', '大米'] };
  await world.publish({ ...rice, conditions });
  const { body } = await screen(riceConsignment({ goods: [{ description }] }));
  expect(body.selected).toBe(selected);
});

test('thousands come as lines: each is answered in its place, a wrong one spoils no other', async () => {
  await world.publish();
  const answer = await world.lines(
    french,
    riceConsignment({ reference: 'A' }),
    '{ not json',
    riceConsignment({ reference: 'B', parties: ['Juan Pérez'] }),
    riceConsignment({ reference: 'C', goods: [{ hs: '0805' }] }),
  );
  expect(answer.status).toBe(207);
  const lines = String(answer.body)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines).toMatchObject([
    { line: 1, status: 200, reference: 'A', selected: true },
    { line: 2, status: 400, errors: [{ code: 'not-json' }] },
    {
      line: 3,
      status: 400,
      errors: [{ pointer: '/parties/0', detail: expect.stringContaining('names are never sent') }],
    },
    { line: 4, status: 200, reference: 'C', selected: false },
  ]);
  expect((await world.lines(french, '', ' ')).body.errors).toMatchObject([{ code: 'bad-number-of-lines' }]);
});

test('parties are compared as hashes alone', async () => {
  const hash = 'a'.repeat(64);
  await world.publish({ ...rice, conditions: { all: [{ kind: 'party', anyOf: [hash] }] } });
  expect((await screen(riceConsignment({ parties: [hash] }))).body.selected).toBe(true);
  expect((await screen(riceConsignment({ parties: ['b'.repeat(64)] }))).body.selected).toBe(false);
});

test('hostile texts cost no more than others and match nothing by accident', async () => {
  await world.publish({ ...rice, conditions: { all: [], words: ['rice'] } });
  for (const description of ['r i c e', `${'rice'.repeat(400)}`, '\u202Erice', 'price', '* % _ .*'])
    expect((await screen(riceConsignment({ goods: [{ description }] }))).body.selected ?? false).toBe(false);
});

test('the ruleset can be taken home as JSON and as a table, and is not sent twice', async () => {
  const id = await world.publish({ ...rice, title: { en: '=cmd|x' } });
  const { body } = await world.api.as(french).get('/v1/rulesets/current');
  expect(body.profiles).toMatchObject([{ id, weight: 0.3, content: { conditions: rice.conditions } }]);
  const asked = (path: string, tag: string) =>
    world.api.as(french).get(`/v1/rulesets/${path}`, { 'if-none-match': tag });
  expect((await asked('current', `"${body.id}"`)).status).toBe(304);
  expect((await asked('current', `"other", W/"${body.id}"`)).status).toBe(304);
  expect((await asked('current', `"${body.id}x"`)).status).toBe(200);
  expect((await asked('current.csv', `"${body.id}.en"`)).status).toBe(304);
  const file = await world.api.as(french).get('/v1/rulesets/current.csv');
  const [header, ...lines] = String(file.body).trim().split('\r\n');
  expect(header?.split(',').slice(-3)).toEqual(['condition', 'kind', 'any_of']);
  expect(lines.map((line) => line.split(',').slice(-3).join(' '))).toEqual([
    '1 goods-heading 1006',
    '2 departure-region 005',
  ]);
  expect(lines[0]).toContain(`'=cmd`);
  expect((await world.api.as(analyst).get('/v1/rulesets/current')).status).toBe(200);
});
