import { afterEach, expect, test } from '@jest/globals';
import { sql } from '../../../../functions/analysis/asking/sql.ts';
import { analysisStore } from '../../../support/analysis/analysis-store.ts';
import { analysisRow } from '../../../support/analysis/rows.ts';

const stores: ReturnType<typeof analysisStore>[] = [];
const newStore = () => {
  const store = analysisStore();
  stores.push(store);
  return store;
};
afterEach(() => {
  for (const store of stores.splice(0)) store.close();
});

const LINES = sql`SELECT case_id, line, seq, quantity, year FROM lines ORDER BY case_id, line`;
const STATES = sql`SELECT case_id, seq, strftime(known_to, '%H:%M') AS until FROM states ORDER BY case_id, seq, line`;

test('what is written is there at the next question, and stays when it is compacted', async () => {
  const store = newStore();
  const warehouse = await store.warehouse();
  expect(await warehouse.fresh()).toMatchObject({ through: 0, knownAt: '' });
  await store.write(analysisRow({ seq: 1 }), analysisRow({ seq: 1, line: 2, quantity: 3 }));
  expect(await warehouse.fresh()).toMatchObject({ through: 1, knownAt: '2026-06-01T12:00:00.000Z' });
  const expected = [
    { case_id: 'case1', line: 1, seq: 1, quantity: 12.5, year: 2026 },
    { case_id: 'case1', line: 2, seq: 1, quantity: 3, year: 2026 },
  ];
  expect(await warehouse.all(LINES)).toEqual(expected);
  expect(await store.compact()).toEqual({ deltas: 1, generation: 1, done: true });
  expect(await store.files.list('deltas/')).toEqual([]);
  await warehouse.fresh();
  expect(await warehouse.all(LINES)).toEqual(expected);
  const another = await store.warehouse();
  await another.fresh();
  expect(await another.all(LINES)).toEqual(expected);
});

test('the latest state holds, in whatever order and however often states come', async () => {
  const store = newStore();
  const warehouse = await store.warehouse();
  await store.write(analysisRow({ seq: 5, quantity: 5 }));
  await warehouse.fresh();
  await store.write(analysisRow({ seq: 3, quantity: 3 }));
  await store.write(analysisRow({ seq: 5, quantity: 5 }));
  await warehouse.fresh();
  expect(await warehouse.all(LINES)).toMatchObject([{ seq: 5, quantity: 5 }]);
  await store.compact();
  await store.write(analysisRow({ seq: 4, quantity: 4 }));
  await warehouse.fresh();
  expect(await warehouse.all(LINES)).toMatchObject([{ seq: 5, quantity: 5 }]);
  await store.compact();
  await warehouse.fresh();
  expect(await warehouse.all(LINES)).toMatchObject([{ seq: 5, quantity: 5 }]);
});

test('a case that ends or moves to another year leaves nothing behind', async () => {
  const store = newStore();
  const warehouse = await store.warehouse();
  await store.write(analysisRow({ seq: 1 }), analysisRow({ seq: 1, case_id: 'case2', day: '2025-03-01' }));
  await store.compact();
  await warehouse.fresh();
  await store.write(analysisRow({ seq: 2, day: '2024-05-31' }));
  await store.write(analysisRow({ seq: 3, case_id: 'case2', day: '2025-03-01', stands: false }));
  await warehouse.fresh();
  const after = [{ case_id: 'case1', line: 1, seq: 2, quantity: 12.5, year: 2024 }];
  expect(await warehouse.all(LINES)).toEqual(after);
  await store.compact();
  await warehouse.fresh();
  expect(await warehouse.all(LINES)).toEqual(after);
  // What was told late of a case that ended does not bring it back.
  await store.write(analysisRow({ seq: 2, case_id: 'case2', day: '2025-03-01' }));
  await warehouse.fresh();
  expect(await warehouse.all(LINES)).toEqual(after);
});

test('every state is kept with the time until which it held; what says the same is one state', async () => {
  const store = newStore();
  const warehouse = await store.warehouse();
  const at = (time: string) => `2026-06-01T${time}:00.000Z`;
  await store.write(
    analysisRow({ seq: 1, known_from: at('10:00') }),
    analysisRow({ seq: 1, line: 2, known_from: at('10:00') }),
  );
  await store.write(analysisRow({ seq: 2, known_from: at('11:00'), quantity: 2 }));
  const states = [
    { case_id: 'case1', seq: 1, until: '11:00' },
    { case_id: 'case1', seq: 1, until: '11:00' },
    { case_id: 'case1', seq: 2, until: null },
  ];
  await warehouse.fresh();
  expect(await warehouse.all(STATES)).toEqual(states);
  await store.compact();
  await store.write(analysisRow({ seq: 3, known_from: at('12:00'), quantity: 2 }));
  await store.compact();
  await warehouse.fresh();
  // With the number of the last that said so: what comes late from between the two is not the latest.
  expect(await warehouse.all(STATES)).toEqual(
    states.map((one) => (one.seq === 2 ? { ...one, seq: 3 } : one)),
  );
});

test('of two compactions at the same time one takes effect, and nothing is lost', async () => {
  const store = newStore();
  const other = analysisStore(store.files);
  stores.push(other);
  for (let seq = 1; seq <= 20; seq += 1) await store.write(analysisRow({ seq, case_id: `case${seq}` }));
  const results = await Promise.all([store.compact(), other.compact()]);
  expect(results.filter(({ done }) => done).length).toBeGreaterThanOrEqual(1);
  await store.compact();
  const warehouse = await store.warehouse();
  await warehouse.fresh();
  expect(await warehouse.all(sql`SELECT count(*) AS n FROM lines`)).toEqual([{ n: 20 }]);
});

test('rows come in batches as well, and another question is answered in between', async () => {
  const store = newStore();
  const warehouse = await store.warehouse();
  const cases = Array.from({ length: 5000 }, (_, i) => analysisRow({ seq: 1, case_id: `case${i}` }));
  await store.write(...cases);
  await warehouse.fresh();
  const batches: number[] = [];
  for await (const rows of warehouse.batches(sql`SELECT case_id FROM lines WHERE office = ${'NCP-FR'}`)) {
    batches.push(rows.length);
    expect(await warehouse.all(sql`SELECT count(*) AS n FROM lines`)).toEqual([{ n: 5000 }]);
  }
  expect(batches.length).toBeGreaterThan(1);
  expect(batches.reduce((sum, n) => sum + n, 0)).toBe(5000);
});
