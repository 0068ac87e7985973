import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Actor } from '../../../../shared/domain/actor.ts';
import type { AnalysisRow } from '../../../../shared/domain/analysis/columns.ts';
import { Filter } from '../../../../shared/domain/analysis/filter/filter.ts';
import { matches } from '../../../../shared/domain/analysis/filter/matches.ts';
import { isVisible } from '../../../../shared/domain/sharing.ts';
import { cologne, dakar, france, partner, secretariat, senegal, spain } from '../../../support/actors.ts';
import { analysisApi } from '../../../support/analysis/analysis-api.ts';
import { arbitraryFilter, arbitraryRow } from '../../../support/analysis/arbitrary-filter.ts';
import { analysisRow } from '../../../support/analysis/rows.ts';

const TODAY = '2026-06-15';
const AUDIENCES = [
  'network',
  'regional:RILO-COLOGNE',
  'regional:RILO-DAKAR',
  'national:FR',
  'group',
] as const;

/** Cases of one to three lines, shared in every way, some linked. */
const rows: AnalysisRow[] = fc
  .sample(fc.tuple(fc.array(arbitraryRow, { minLength: 1, maxLength: 3 }), fc.nat(4), fc.nat(9)), {
    numRuns: 250,
    seed: 5,
  })
  .flatMap(([lines, audience, linked], i) =>
    lines.map((line, j) => ({
      ...line,
      // What is the case's is the same on each of its lines.
      ...caseOf(lines[0] as AnalysisRow),
      category: line.category,
      product: line.product,
      product_group: line.product_group,
      hs: line.hs,
      origin: line.origin,
      quantity: line.quantity,
      unit: line.unit,
      value_usd: line.value_usd,
      given_quantity: true,
      case_id: `case${i}`,
      line: j + 1,
      seq: 1,
      audience: AUDIENCES[audience] ?? 'network',
      group_offices: audience === 4 ? ['NCP-SN'] : [],
      counts: linked > 0,
    })),
  );
function caseOf({ category: _, product: __, ...row }: AnalysisRow) {
  return row;
}

let world: Awaited<ReturnType<typeof analysisApi>>;
beforeAll(async () => {
  world = await analysisApi(rows);
});
afterAll(() => world.store.close());

const sees = (actor: Actor) => (row: AnalysisRow) => {
  const [level = '', of = ''] = row.audience.split(':');
  return isVisible(actor, {
    office: row.office,
    country: level === 'national' ? of : row.country,
    rilo: level === 'regional' ? of : row.rilo,
    status: row.status,
    sharing: level === 'group' ? { level, offices: [...row.group_offices] } : { level: level as 'network' },
  });
};

/** The same figure once more, by plain loops. */
const byHand = (actor: Actor, filter: Filter, key: (row: AnalysisRow) => string | null) => {
  const found = rows.filter((row) => sees(actor)(row) && row.counts && matches(filter, row, TODAY));
  const groups = Map.groupBy(found, key);
  return new Map(
    [...groups].map(([value, of]) => {
      const byUnit = Map.groupBy(
        of.filter(({ quantity }) => quantity !== null),
        ({ unit }) => unit,
      );
      return [
        value,
        {
          cases: new Set(of.map((row) => row.case_id)).size,
          lines: of.length,
          quantities: [...byUnit]
            .map(([unit, lines]) => ({
              unit,
              lines: lines.length,
              sum: lines.reduce((sum, { quantity }) => sum + (quantity ?? 0), 0),
            }))
            .sort((a, b) => ((a.unit ?? '') < (b.unit ?? '') ? -1 : 1)),
        },
      ];
    }),
  );
};

const KEYS = {
  product: (row: AnalysisRow) => row.product,
  departure: (row: AnalysisRow) => row.departure,
  concealment: (row: AnalysisRow) => row.concealment,
  month: (row: AnalysisRow) => row.day.slice(0, 7),
  coverHeading: (row: AnalysisRow) =>
    row.cover_hs && row.cover_hs.length >= 4 ? row.cover_hs.slice(0, 4) : null,
} as const;

test.each([france, spain, senegal, cologne, dakar, secretariat])(
  'figures are those that plain loops come to, over what $office may see and nothing else',
  async (actor) => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryFilter,
        fc.constantFrom(...(Object.keys(KEYS) as (keyof typeof KEYS)[])),
        async (filter, by) => {
          const { status, body } = await world.api
            .as(actor)
            .post('/v1/analysis/figures', { filter, by: [by], top: 1000 });
          expect(status).toBe(200);
          const expected = byHand(actor, Filter.parse(filter), KEYS[by]);
          const told = new Map(
            body.groups.map((group: { of: Record<string, string | null> }) => [group.of[by], group]),
          );
          expect(told.size).toBe(expected.size);
          for (const [value, group] of expected) expect(told.get(value)).toMatchObject(group);
        },
      ),
      { numRuns: 15, seed: 3 },
    );
  },
  60_000,
);

test('four dimensions, medians, and what is left of many groups', async () => {
  const { body } = await world.api
    .as(secretariat)
    .post('/v1/analysis/figures', { by: ['product', 'departure', 'concealment', 'month'], top: 3 });
  expect(body.groups).toHaveLength(3);
  expect(body.more).toBeGreaterThan(0);
  const one = (await world.api.as(secretariat).post('/v1/analysis/figures', {})).body;
  const kilos = rows
    .filter(
      (row) =>
        row.counts &&
        row.status === 'verified' &&
        sees(secretariat)(row) &&
        row.unit === 'KGM' &&
        row.quantity,
    )
    .map(({ quantity }) => quantity ?? 0)
    .sort((a, b) => a - b);
  const middle =
    (kilos[Math.ceil(kilos.length / 2) - 1] ?? 0) / 2 + (kilos[Math.floor(kilos.length / 2)] ?? 0) / 2;
  expect(one.groups[0].quantities.find(({ unit }: { unit: string }) => unit === 'KGM')).toMatchObject({
    lines: kilos.length,
    median: middle,
  });
});

test('each figure says what it rests on, in the language of its reader', async () => {
  const { body } = await world.api
    .as(cologne)
    .post(
      '/v1/analysis/figures',
      { filter: { status: ['verified', 'reported'] } },
      { 'accept-language': 'es' },
    );
  expect(body.basis).toMatchObject({ data: { through: 1 }, coverage: { known: expect.any(Number) } });
  expect(body.basis.linked).toBeGreaterThan(0);
  for (const words of ['incautado', 'aún llegan', 'una sola vez', 'ninguna oficina regional'])
    expect(body.basis.limits).toContain(words);
});

test('a figure can be counted again as it was known on a day, also after compaction', async () => {
  const { api, store, warehouse } = await analysisApi([
    analysisRow({ seq: 1, known_from: '2026-06-01T10:00:00.000Z', quantity: 10 }),
  ]);
  await store.write(analysisRow({ seq: 2, known_from: '2026-06-03T10:00:00.000Z', quantity: 12 }));
  await store.write(analysisRow({ seq: 3, known_from: '2026-06-05T10:00:00.000Z', stands: false }));
  const kilos = async (asOf?: string) => {
    const { body } = await api.as(france).post('/v1/analysis/figures', asOf ? { asOf } : {});
    return body.groups[0]?.quantities[0]?.sum ?? 0;
  };
  const history = async () => [
    await kilos('2026-05-31'),
    await kilos('2026-06-02'),
    await kilos('2026-06-03T10:00:00Z'),
    await kilos('2026-06-04'),
    await kilos('2026-06-05'),
    await kilos(),
  ];
  expect(await history()).toEqual([0, 10, 12, 12, 0, 0]);
  await store.compact();
  await warehouse.fresh();
  expect(await history()).toEqual([0, 10, 12, 12, 0, 0]);
  store.close();
});

test('what was known before is not counted for those with whom it is not shared any more', async () => {
  const { api, store, warehouse } = await analysisApi([
    analysisRow({ seq: 1, known_from: '2026-06-01T10:00:00.000Z' }),
    analysisRow({ seq: 1, known_from: '2026-06-01T10:00:00.000Z', case_id: 'withdrawn' }),
  ]);
  await store.write(
    analysisRow({ seq: 2, known_from: '2026-06-03T10:00:00.000Z', audience: 'national:FR' }),
    analysisRow({ seq: 2, known_from: '2026-06-03T10:00:00.000Z', case_id: 'withdrawn', stands: false }),
  );
  const cases = async (actor: Actor, asOf?: string) =>
    (await api.as(actor).post('/v1/analysis/figures', asOf ? { asOf } : {})).body.basis.cases;
  const look = async () => [
    await cases(france, '2026-06-02'),
    await cases(spain, '2026-06-02'),
    await cases(france),
    await cases(spain),
  ];
  expect(await look()).toEqual([2, 1, 1, 0]);
  await store.compact();
  await warehouse.fresh();
  expect(await look()).toEqual([2, 1, 1, 0]);
  store.close();
});

test('a case that counts by a report which its reader may not see counts by the one that the reader sees', async () => {
  const hidden = { audience: 'national:SN', office: 'NCP-SN', country: 'SN' };
  const linked = { counts: false, counted_as: 'first' };
  const { api, store } = await analysisApi([
    analysisRow({ case_id: 'first', ...hidden }),
    analysisRow({ case_id: 'second', quantity: 2, ...linked }),
    analysisRow({ case_id: 'third', quantity: 3, ...linked }),
    analysisRow({ case_id: 'alone', quantity: 5 }),
  ]);
  const told = async (actor: Actor) => {
    const { basis, groups } = (await api.as(actor).post('/v1/analysis/figures', {})).body;
    return [basis.cases, basis.linked, groups[0].quantities[0].sum];
  };
  expect(await told(france)).toEqual([2, 1, 7]);
  expect(await told(senegal)).toEqual([2, 2, 17.5]);
  const { periods } = (await api.as(france).post('/v1/analysis/series', {})).body;
  expect(periods).toMatchObject([{ cases: 2 }]);
  store.close();
});

test('of many groups those that are shown carry their quantities, what is not known as well', async () => {
  const { api, store } = await analysisApi(
    ['BR', 'BR', 'BR', null, null, 'CO'].map((departure, i) =>
      analysisRow({ case_id: `c${i}`, departure, mode: null, quantity: i + 1 }),
    ),
  );
  const { body } = await api
    .as(france)
    .post('/v1/analysis/figures', { by: ['departure', 'mode', 'weekday'], top: 2 });
  expect(body.more).toBe(1);
  expect(body.groups).toMatchObject([
    { of: { departure: 'BR', mode: null }, cases: 3, quantities: [{ unit: 'KGM', lines: 3, sum: 6 }] },
    { of: { departure: null, mode: null }, cases: 2, quantities: [{ unit: 'KGM', lines: 2, sum: 9 }] },
  ]);
  store.close();
});

test('a series has every period, the year before, the season, and marks what is incomplete', async () => {
  const months = [
    '2024-05-10',
    '2025-05-10',
    '2025-05-11',
    '2026-05-10',
    '2026-05-11',
    '2026-05-12',
    '2026-06-10',
  ];
  const { api, store } = await analysisApi(
    months.map((day, i) => analysisRow({ case_id: `c${i}`, day, year: Number(day.slice(0, 4)) })),
  );
  const { body } = await api.as(france).post('/v1/analysis/series', { by: 'month' });
  expect(body.periods).toHaveLength(26);
  expect(body.periods.at(-2)).toMatchObject({
    start: '2026-05-01',
    cases: 3,
    yearBefore: 2,
    change: 0.5,
    season: { median: 1.5, least: 1, most: 2, years: 2 },
    incomplete: false,
  });
  expect(body.periods.at(-1)).toMatchObject({
    start: '2026-06-01',
    cases: 1,
    yearBefore: 0,
    incomplete: true,
  });
  const weeks = (await api.as(france).post('/v1/analysis/series', { by: 'week' })).body.periods;
  expect(weeks.every(({ start }: { start: string }) => new Date(start).getUTCDay() === 1)).toBe(true);
  store.close();
});

test('routes: pairs across borders, legs and hubs', async () => {
  const way = (id: string, ...path: string[]) =>
    analysisRow({
      case_id: id,
      path,
      departure: path[0] ?? null,
      destination: path.at(-1) ?? null,
      transit: path.slice(1, -1),
    });
  const { api, store } = await analysisApi([
    way('a', 'BR', 'PA', 'ES', 'FR'),
    way('b', 'CO', 'PA', 'NL'),
    way('c', 'BR', 'FR'),
    way('d', 'FR'),
  ]);
  const { body } = await api.as(france).post('/v1/analysis/routes', {});
  expect(body.pairs).toMatchObject([
    { departure: 'BR', destination: 'FR', cases: 2 },
    { departure: 'CO', destination: 'NL', cases: 1 },
  ]);
  expect(body.legs).toContainEqual({ from: 'BR', to: 'PA', cases: 1 });
  expect(body.hubs[0]).toEqual({ country: 'PA', cases: 2, from: 2, to: 2 });
  expect(body.known).toBe(1);
  store.close();
});

test('what rises is told by the share that it takes, and by how sure that is', async () => {
  const cases = (product: string, month: string, count: number) =>
    Array.from({ length: count }, (_, i) =>
      analysisRow({ case_id: `${product}${month}${i}`, product_group: product, day: `${month}-10` }),
    );
  const { api, store } = await analysisApi([
    ...cases('steady', '2026-04', 40),
    ...cases('steady', '2026-05', 80),
    ...cases('rising', '2026-04', 5),
    ...cases('rising', '2026-05', 40),
    ...cases('falling', '2026-04', 30),
    ...cases('gone', '2026-04', 25),
    ...cases('falling', '2026-05', 5),
    ...cases('rare', '2026-04', 1),
    ...cases('rare', '2026-05', 3),
  ]);
  const filter = { period: { from: '2026-05-01', to: '2026-05-30' } };
  const { body } = await api.as(france).post('/v1/analysis/rising', { filter });
  expect(body.before).toEqual({ from: '2026-04-01', to: '2026-04-30' });
  expect(body.rising[0]).toMatchObject({ value: 'rising', cases: 40, before: 5 });
  expect(body.rising[0].low).toBeGreaterThan(1);
  expect(body.falling.map(({ value }: { value: string }) => value)).toEqual(['gone', 'falling']);
  expect(body.falling[0]).toMatchObject({ cases: 0, before: 25 });
  const rare = body.rising.find(({ value }: { value: string }) => value === 'rare');
  expect([rare.low < 1, rare.high > 1]).toEqual([true, true]);
  expect((await api.as(france).post('/v1/analysis/rising', {})).body.errors[0].pointer).toBe(
    '/filter/period',
  );
  store.close();
});

test('partners see no case, and none is counted for them', async () => {
  expect((await world.api.as(partner).post('/v1/analysis/figures', {})).status).toBe(403);
});

test.each([
  ['a dimension that is none', { by: ['product; DROP TABLE lines'] }],
  ['a dimension twice', { by: ['product', 'product'] }],
  ['too many dimensions', { by: ['year', 'month', 'week', 'day', 'product'] }],
  ['a long text', { filter: { text: 'x'.repeat(50_000) } }],
  ['ten thousand products', { filter: { products: Array.from({ length: 10_000 }, (_, i) => `p${i}`) } }],
  ['a prototype', { filter: JSON.parse('{"__proto__": {"status": ["verified"]}, "nosuch": 1}') }],
  ['a nesting too deep', { filter: { any: [{ any: [] }, {}] } }],
  ['a day that is none', { asOf: "2026-06-01' OR 1=1" }],
])('what is not in the language is refused with the field: %s', async (_, request) => {
  const { status, body } = await world.api.as(cologne).post('/v1/analysis/figures', request);
  expect(status).toBe(400);
  expect(body.errors[0].pointer).toMatch(/^\//);
});

test('fragments of SQL are words like others', async () => {
  for (const words of [
    "'; DROP TABLE lines; --",
    '1 OR 1=1',
    '%',
    "' UNION SELECT * FROM ended --",
    '\\',
    '$1',
  ]) {
    const filter = { text: words, products: [words], coverWords: [words], operations: ['x'] };
    const { status, body } = await world.api.as(cologne).post('/v1/analysis/figures', { filter });
    expect([status, body.basis?.cases]).toEqual([200, 0]);
  }
  expect((await world.api.as(cologne).post('/v1/analysis/figures', {})).body.basis.cases).toBeGreaterThan(0);
});
