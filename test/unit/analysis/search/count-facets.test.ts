import { afterAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { AnalysisRow } from '../../../../shared/domain/analysis/columns.ts';
import { Filter } from '../../../../shared/domain/analysis/filter/filter.ts';
import { matches } from '../../../../shared/domain/analysis/filter/matches.ts';
import { arbitraryFilter } from '../../../support/analysis/arbitrary-filter.ts';
import { searchWorld, someCases, TODAY } from '../../../support/analysis/search-world.ts';

const rows = someCases(120, 11);
const world = await searchWorld(rows);
afterAll(world.close);

type Said = readonly (string | null)[];
const orUnknown = (values: readonly string[]): Said => (values.length > 0 ? values : [null]);

/** What a line says, by facet, with the condition that is left out; in words of its own. */
const SAYS: Readonly<Record<string, readonly [keyof Filter, (row: AnalysisRow) => Said]>> = {
  years: ['period', (row) => [row.day.slice(0, 4)]],
  status: ['status', (row) => [row.status]],
  categories: ['categories', (row) => [row.category]],
  products: ['products', (row) => [row.product]],
  hsHeadings: ['hs', (row) => [row.hs?.slice(0, 4) ?? null]],
  departure: ['departure', (row) => [row.departure]],
  transit: ['transit', (row) => orUnknown(row.transit)],
  onRoute: ['onRoute', (row) => orUnknown(row.path)],
  routes: ['routes', (row) => [row.departure && row.destination && `${row.departure}>${row.destination}`]],
  modes: ['modes', (row) => orUnknown(row.modes)],
  concealment: ['concealment', (row) => [row.concealment]],
  coverHeadings: ['coverHs', (row) => [row.cover_hs?.slice(0, 4) ?? null]],
};

const byHand = (given: Filter, facet: string, top: number) => {
  const [own, says] = SAYS[facet] ?? ['status', () => []];
  const { [own]: _, ...rest } = given;
  const filter = own === 'status' ? { ...rest, status: ['reported', 'returned', 'verified'] } : rest;
  const cases = new Map<string | null, Set<string>>();
  for (const row of rows.filter((one) => matches(filter as Filter, one, TODAY)))
    for (const value of says(row)) cases.set(value, (cases.get(value) ?? new Set()).add(row.case_id));
  const known = [...cases]
    .flatMap(([value, ids]) => (value === null ? [] : [{ value, ids }]))
    .sort((a, b) => b.ids.size - a.ids.size || (a.value < b.value ? -1 : 1));
  const rest_ = known.slice(top);
  return {
    facet,
    values: known.slice(0, top).map(({ value, ids }) => ({ value, cases: ids.size })),
    others: { values: rest_.length, cases: new Set(rest_.flatMap(({ ids }) => [...ids])).size },
    unknown: cases.get(null)?.size ?? 0,
  };
};

test('facets count what a look at every row counts, without their own condition', async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryFilter,
      fc.uniqueArray(fc.constantFrom(...Object.keys(SAYS)), { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 1, max: 6 }),
      async (given, facets, top) => {
        const filter = Filter.parse(given);
        const answer = await world.facets({ filter: given, facets, top });
        const counted = answer.facets.map(({ values, ...rest }) => ({
          ...rest,
          values: values.map(({ value, cases }) => ({ value, cases })),
        }));
        expect(counted).toEqual(facets.map((facet) => byHand(filter, facet, top)));
        const found = rows.filter((row) => matches(filter, row, TODAY)).map(({ case_id }) => case_id);
        expect(answer.cases).toBe(new Set(found).size);
      },
    ),
    { numRuns: 40 },
  );
}, 60_000);

test('codes are named in the language of the caller where a list has them', async () => {
  const { facets } = await world.facets({ facets: ['modes', 'departureRegions'] }, undefined, 'fr');
  const labels = facets.flatMap(({ values }) => values.map(({ value, label }) => [value, label]));
  expect(labels).toContainEqual(['maritime', 'Maritime']);
  expect(labels).toContainEqual(['005', 'Amérique du Sud']);
});
