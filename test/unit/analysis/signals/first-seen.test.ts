import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { AnalysisRow } from '../../../../shared/domain/analysis/columns.ts';
import { cologne, senegal } from '../../../support/actors.ts';
import { analysisApi } from '../../../support/analysis/analysis-api.ts';
import { analysisRow } from '../../../support/analysis/rows.ts';

let number = 0;
const caseOf = (given: Partial<AnalysisRow>) => {
  number += 1;
  return analysisRow({ case_id: `case${number}`, ...given });
};
const many = (count: number, given: Partial<AnalysisRow>) =>
  Array.from({ length: count }, () => caseOf(given));

let world: Awaited<ReturnType<typeof analysisApi>>;
beforeAll(async () => {
  world = await analysisApi([
    ...many(60, { day: '2025-01-10', departure: 'BR', destination: 'FR' }),
    ...many(3, { day: '2026-06-10', departure: 'EC', destination: 'FR' }),
    caseOf({ day: '2026-06-11', departure: 'EC', destination: 'FR', country: 'ES', office: 'NCP-ES' }),
    caseOf({ day: '2026-06-12', departure: 'PE', destination: 'NL', country: 'NL', office: 'NCP-NL' }),
    caseOf({ day: '2026-06-12', departure: 'GH', destination: 'FR', audience: 'regional:RILO-COLOGNE' }),
    caseOf({ day: '2026-06-12', departure: 'TG', destination: 'FR', status: 'reported' }),
    // Too little is known of it for anything to be new.
    ...many(10, { category: 'cites', product: 'ivory', product_group: null, day: '2025-01-10' }),
    caseOf({ category: 'cites', product: 'scales', product_group: null, day: '2026-06-10', departure: 'NG' }),
  ]);
});
afterAll(() => world.store.close());

const routes = async (who: typeof cologne) =>
  (await world.api.as(who).get('/v1/analysis/first-seen?days=28&kind=route')).body.found;

test('what no case showed before is there with who reports it, the best supported first', async () => {
  expect(await routes(cologne)).toEqual([
    expect.objectContaining({
      category: 'drugs',
      value: 'EC>FR',
      title: 'Ecuador → France',
      firstDay: '2026-06-10',
      cases: 4,
      administrations: ['ES', 'FR'],
      newcomers: false,
      casesBefore: 60,
    }),
    expect.objectContaining({ value: 'GH>FR', newcomers: false }),
    // The Netherlands never reported drugs before.
    expect.objectContaining({ value: 'PE>NL', newcomers: true }),
  ]);
});

test('its filter finds just its cases', async () => {
  const [first] = await routes(cologne);
  const { body } = await world.api.as(cologne).post('/v1/analysis/cases', { filter: first.filter });
  expect(body.total).toBe(first.cases);
});

test('what a reader may not see is not new to them', async () => {
  expect((await routes(senegal)).map(({ value }: { value: string }) => value)).toEqual(['EC>FR', 'PE>NL']);
});

test('all kinds at once, in the reader’s language', async () => {
  const { status, body } = await world.api
    .as(cologne)
    .get('/v1/analysis/first-seen?days=28', { 'accept-language': 'ar' });
  expect(status).toBe(200);
  expect(body.found[0].title).toContain('←');
  expect(new Set(body.found.map(({ category }: { category: string }) => category))).toEqual(
    new Set(['drugs']),
  );
});
