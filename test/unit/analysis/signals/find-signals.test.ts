import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { weeklyCountsOf } from '../../../../functions/analysis/signals/weekly-counts-of.ts';
import type { AnalysisRow } from '../../../../shared/domain/analysis/columns.ts';
import { countRows } from '../../../../shared/domain/analysis/signals/counts/count-rows.ts';
import { COUNTING_SERIES, seriesName } from '../../../../shared/domain/analysis/signals/counts/series.ts';
import type { WeeklyCounts } from '../../../../shared/domain/analysis/signals/counts/weekly-counts.ts';
import { weekName } from '../../../../shared/domain/analysis/signals/weeks.ts';
import { cologne, senegal } from '../../../support/actors.ts';
import { analysisApi } from '../../../support/analysis/analysis-api.ts';
import { analysisRow } from '../../../support/analysis/rows.ts';
import { bordered, FIRST, STREAMS } from '../../../support/analysis/signals/border.ts';

const WEEKS = 160;
const LAST = FIRST + WEEKS - 1;
const stream = STREAMS[8] as (typeof STREAMS)[number];

/** An outbreak that no office outside Cologne's region may see. */
const rows: AnalysisRow[] = [
  ...bordered({
    seed: 3,
    weeks: WEEKS,
    countries: ['FR', 'ES', 'DE', 'NL'],
    more: (country, week, one) => (week === WEEKS - 1 && one === stream && country !== 'NL' ? 8 : 0),
  }),
].map((row, i) =>
  analysisRow({ ...row, audience: 'regional:RILO-COLOGNE', ...(i % 97 === 0 && { precision: 'month' }) }),
);

let world: Awaited<ReturnType<typeof analysisApi>>;
beforeAll(async () => {
  world = await analysisApi(rows);
});
afterAll(() => world.store.close());

const toldBy = (counts: WeeklyCounts<'product' | 'route' | 'region-route' | 'concealment'>) =>
  Object.fromEntries(
    [...counts.series()].map(({ key, byCountry }) => [
      seriesName(key),
      Object.fromEntries([...byCountry].map(([country, weeks]) => [country, [...weeks]])),
    ]),
  );

test('the database counts what is counted row by row', async () => {
  await world.warehouse.fresh();
  const [byRow, byDatabase] = [
    countRows(rows, { first: FIRST, last: LAST }, COUNTING_SERIES),
    await weeklyCountsOf(
      world.warehouse,
      { lines: { text: 'lines', values: [] }, first: FIRST, last: LAST },
      COUNTING_SERIES,
    ),
  ];
  expect(Object.keys(toldBy(byDatabase)).length).toBeGreaterThan(20);
  expect(toldBy(byDatabase)).toEqual(toldBy(byRow));
  expect(new Map([...byDatabase.all].map(([country, weeks]) => [country, [...weeks]]))).toEqual(
    new Map([...byRow.all].map(([country, weeks]) => [country, [...weeks]])),
  );
});

const signals = async (who: typeof cologne) => {
  const url = `/v1/analysis/signals?week=${weekName(LAST)}&category=drugs`;
  return (await world.api.as(who).get(url, { 'accept-language': 'es' })).body;
};

test('an outbreak is told to those who may see its cases, with the filter that finds them', async () => {
  const body = await signals(cologne);
  const route = body.signals.find(
    ({ value }: { value: string }) => value === `${stream.departure}>${stream.destination}`,
  );
  expect(route.observed).toBeGreaterThanOrEqual(24);
  expect(route.q).toBeLessThanOrEqual(0.05);
  expect(route.sentence).toContain('semana');
  const { body: cases } = await world.api.as(cologne).post('/v1/analysis/cases', { filter: route.cases });
  expect(cases.total).toBeGreaterThanOrEqual(route.observed);
});

test('whoever may not see the cases is not told', async () => {
  expect(await signals(senegal)).toMatchObject({ signals: [], tested: 0 });
});

test('a week that is none is refused by its name', async () => {
  const { status, body } = await world.api.as(cologne).get('/v1/analysis/signals?week=2026-W60');
  expect(status).toBe(400);
  expect(body.errors[0].pointer).toContain('week');
});
