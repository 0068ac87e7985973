import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { TAKEN } from '../../../../functions/analysis/search/take-lines.ts';
import { cologne, senegal } from '../../../support/actors.ts';
import { analysisApi } from '../../../support/analysis/analysis-api.ts';
import { analysisRow } from '../../../support/analysis/rows.ts';

let world: Awaited<ReturnType<typeof analysisApi>>;
beforeAll(async () => {
  world = await analysisApi([
    analysisRow({
      case_id: 'a',
      day: '2026-05-01',
      transit: ['PT', 'ES'],
      cover_text: '=HYPERLINK("x"), "rice"',
    }),
    analysisRow({ case_id: 'b', day: '2026-05-02', quantity: null, audience: 'regional:RILO-COLOGNE' }),
    analysisRow({ case_id: 'c', category: 'cites', product: 'ivory' }),
  ]);
});
afterAll(() => world.store.close());

const take = async (who: typeof cologne, filter: object) => {
  const { status, headers, body } = await world.api.as(who).post('/v1/analysis/lines.csv', { filter });
  return { status, headers, rows: parse(body, { bom: true, columns: true }) as Record<string, string>[] };
};

test('the lines that match are rows of a table, the latest first, and nothing in it is a formula', async () => {
  const { status, headers, rows } = await take(cologne, { categories: ['drugs'] });
  expect(status).toBe(200);
  expect(headers['content-disposition']).toContain('cases-2026-06-15.csv');
  expect(Object.keys(rows[0] ?? {})).toEqual(TAKEN);
  expect(rows.map(({ case_id, day, quantity, transit }) => ({ case_id, day, quantity, transit }))).toEqual([
    { case_id: 'b', day: '2026-05-02', quantity: '', transit: '' },
    { case_id: 'a', day: '2026-05-01', quantity: '12.5', transit: 'PT|ES' },
  ]);
  expect(rows[1]?.cover_text).toBe(`'=HYPERLINK("x"), "rice"`);
});

test('what a reader may not see is not in the file, nor who else may see a case', async () => {
  const { rows } = await take(senegal, { categories: ['drugs'] });
  expect(rows.map(({ case_id }) => case_id)).toEqual(['a']);
  expect(Object.keys(rows[0] ?? {})).not.toContain('audience');
});

test('nothing found is a table without rows', async () => {
  expect((await take(cologne, { categories: ['tobacco'] })).rows).toEqual([]);
});
