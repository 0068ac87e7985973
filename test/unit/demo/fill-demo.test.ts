import { expect, test } from '@jest/globals';
import { fillCases } from '../../../infra/local/demo/fill-cases.ts';
import { memoryTable } from '../../../shared/storage/memory-table.ts';
import { seizures } from '../../../shared/storage/seizures.ts';

test('the next case that a country reports this year has a number of its own', async () => {
  const table = memoryTable();
  const store = seizures(table);
  await fillCases(
    { seizures: store, verificationTable: memoryTable() },
    { seed: 5, count: 400, until: new Date('2026-05-31T00:00:00Z') },
  );
  const number = await store.takeNumbers('DE', '2026', 1);
  expect(number).toBeGreaterThan(1);
  const last = `CEN-2026-DE-${String(number - 1).padStart(6, '0')}`;
  const next = `CEN-2026-DE-${String(number).padStart(6, '0')}`;
  expect(await store.findByReference(last)).toBeDefined();
  expect(await store.findByReference(next)).toBeUndefined();
});
