import { expect, test } from '@jest/globals';
import { fillCases } from '../../../infra/local/demo/fill-cases.ts';
import { memoryTable } from '../../../shared/storage/memory-table.ts';
import { seizures } from '../../../shared/storage/seizures.ts';
import { verifications } from '../../../shared/storage/verification/verifications.ts';

test('cases of the demonstration were decided long ago, and the latest wait to be checked', async () => {
  const [cases, verificationTable] = [memoryTable(), memoryTable()];
  const until = new Date('2026-05-31T00:00:00Z');
  await fillCases({ seizures: seizures(cases), verificationTable }, { seed: 5, count: 400, until });
  const { items } = await cases.query({ index: 'gsi2', pk: 'AUDIENCE#network#2026-05' });
  const store = seizures(cases);
  const kept = verifications(verificationTable, cases);
  const states = new Set<string>();
  for (const { pk } of items) {
    const seizure = await store.read(pk.slice('SEIZURE#'.length));
    const verification = await kept.read(seizure?.id ?? '');
    states.add(seizure?.status ?? '');
    const isRecent = (seizure?.reportedAt ?? '') > '2026-05-10T00:00:00.000Z';
    expect(seizure?.status === 'reported').toBe(isRecent);
    expect(verification?.state).toBe(isRecent ? undefined : seizure?.status);
    if (verification?.state === 'verified') expect(seizure?.verdict?.grade).toEqual(verification.grade);
  }
  expect(states.has('verified') && states.has('reported')).toBe(true);
});
