import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sql } from '../../../../functions/analysis/asking/sql.ts';
import { whereOf } from '../../../../functions/analysis/asking/where-of.ts';
import { Filter, type FilterInput } from '../../../../shared/domain/analysis/filter/filter.ts';
import { matches } from '../../../../shared/domain/analysis/filter/matches.ts';
import type { Warehouse } from '../../../../shared/storage/analysis/warehouse.ts';
import { analysisStore } from '../../../support/analysis/analysis-store.ts';
import { arbitraryFilter, arbitraryRow } from '../../../support/analysis/arbitrary-filter.ts';

const TODAY = '2026-06-15';
const rows = fc
  .sample(arbitraryRow, { numRuns: 400, seed: 7 })
  .map((row, i) => ({ ...row, case_id: `case${i}`, line: 1, seq: 1 }));

const store = analysisStore();
let warehouse: Warehouse;
beforeAll(async () => {
  await store.write(...rows);
  warehouse = await store.warehouse();
  await warehouse.fresh();
});
afterAll(() => store.close());

const asked = async (filter: Filter): Promise<string[]> => {
  const found = await warehouse.all(
    sql`SELECT case_id FROM lines WHERE ${whereOf(filter, TODAY)} ORDER BY case_id`,
  );
  return found.map(({ case_id }) => String(case_id));
};
const decided = (filter: Filter): string[] =>
  rows
    .filter((row) => matches(filter, row, TODAY))
    .map(({ case_id }) => case_id)
    .sort();

test('the database and the decision case by case mean the same', async () => {
  let some = 0;
  await fc.assert(
    fc.asyncProperty(arbitraryFilter, async (given) => {
      const filter = Filter.parse(given);
      const expected = decided(filter);
      if (expected.length > 0 && expected.length < rows.length) some += 1;
      expect(await asked(filter)).toEqual(expected);
    }),
    { numRuns: 400, seed: 11 },
  );
  // It would prove little if no filter found anything.
  expect(some).toBeGreaterThan(100);
}, 60_000);

test.each<[FilterInput, number]>([
  [{}, rows.filter(({ status }) => status === 'verified').length],
  [{ status: ['reported', 'returned', 'verified'] }, rows.length],
])('%j takes what it says', async (given, expected) => {
  expect((await asked(Filter.parse(given))).length).toBe(expected);
});
