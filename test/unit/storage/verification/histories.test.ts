import { expect, test } from '@jest/globals';
import { historyOf } from '../../../../shared/domain/checks/history/quantity-histogram.ts';
import { memoryTable } from '../../../../shared/storage/memory-table.ts';
import type { Table } from '../../../../shared/storage/table.ts';
import { verificationHistories } from '../../../../shared/storage/verification/histories.ts';

const COCAINE = { category: 'drugs', product: 'cocaine', unit: 'KGM' };
const FRENCH = { ...COCAINE, country: 'FR' };

/** A table that counts what is asked of it. */
const counted = () => {
  const calls = { getMany: 0, add: 0 };
  const inner = memoryTable();
  const table: Table = {
    ...inner,
    getMany: (keys) => {
      calls.getMany += 1;
      return inner.getMany(keys);
    },
    add: (key, amounts) => {
      calls.add += 1;
      return inner.add(key, amounts);
    },
  };
  return { table, calls };
};

test('what several writers learn adds up, and histories do not mix', async () => {
  const table = memoryTable();
  const [one, other] = [verificationHistories(table), verificationHistories(table)];
  await Promise.all([
    one.learn([
      { key: FRENCH, quantity: 1 },
      { key: COCAINE, quantity: 1 },
    ]),
    other.learn([{ key: COCAINE, quantity: 0.001 }]),
    other.learn([{ key: COCAINE, quantity: 1 }]),
  ]);
  const known = await one.read([FRENCH, COCAINE, { ...COCAINE, product: 'heroin' }]);
  expect(known.of(FRENCH)).toEqual(historyOf(new Map([[0, 1]])));
  expect(known.of(COCAINE)).toEqual(
    historyOf(
      new Map([
        [0, 2],
        [-60, 1],
      ]),
    ),
  );
  expect(known.of({ ...COCAINE, product: 'heroin' })).toBeUndefined();
});

test('many cases cost one write for each history, and one read however often a key is asked for', async () => {
  const { table, calls } = counted();
  const histories = verificationHistories(table);
  await histories.learn(
    Array.from({ length: 60 }, (_, i) => ({ key: i % 2 ? FRENCH : COCAINE, quantity: 10 ** (i % 5) })),
  );
  expect(calls.add).toBe(2);
  const known = await histories.read([FRENCH, COCAINE, FRENCH, COCAINE]);
  expect(known.of(FRENCH)?.count).toBe(30);
  expect(calls.getMany).toBe(1);
  await histories.read([]);
  expect(calls.getMany).toBe(1);
});

test('more bins than one update can name are added all the same', async () => {
  const { table, calls } = counted();
  const histories = verificationHistories(table);
  await histories.learn(
    Array.from({ length: 250 }, (_, i) => ({ key: COCAINE, quantity: 10 ** ((i - 125) / 20 + 0.01) })),
  );
  expect(calls.add).toBe(3);
  expect((await histories.read([COCAINE])).of(COCAINE)?.count).toBe(250);
});
