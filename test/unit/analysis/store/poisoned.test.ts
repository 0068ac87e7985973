import { expect, test } from '@jest/globals';
import { noteCases } from '../../../../functions/analysis/inbox/note-cases.ts';
import { noteChanges } from '../../../../functions/analysis/inbox/note-changes.ts';
import { randomIds, systemClock } from '../../../../shared/clock.ts';
import type { Seizure } from '../../../../shared/domain/seizure/seizure.ts';
import { sequence } from '../../../../shared/storage/analysis/sequence.ts';
import { memoryTable } from '../../../../shared/storage/memory-table.ts';
import { reference } from '../../../../shared/storage/reference/reference.ts';
import type { seizures } from '../../../../shared/storage/seizures.ts';
import { memoryStoreFiles } from '../../../support/analysis/memory-store-files.ts';
import { reportedCase } from '../../../support/analysis/store/case-world.ts';

const message = (messageId: string, record: string) => ({
  messageId,
  body: JSON.stringify({ detail: { record } }),
});

/** A consumer over these cases, of which `groups` are linked. */
const consumer = (cases: readonly Seizure[], groups: Readonly<Record<string, readonly string[]>> = {}) => {
  const files = memoryStoreFiles();
  const told: string[] = [];
  const note = noteCases(
    {
      clock: systemClock,
      ids: randomIds,
      reference: reference(memoryTable()),
      sequence: sequence(memoryTable()),
      storeFiles: files,
      seizures: {
        readMany: async (ids: readonly string[]) => cases.filter(({ id }) => ids.includes(id)),
      } as ReturnType<typeof seizures>,
      membersOf: async (ids) => new Map(ids.flatMap((id) => (groups[id] ? [[id, groups[id]] as const] : []))),
    },
    (id) => told.push(id),
  );
  const take = noteChanges({
    casesOf: async (records) => new Map(records.map((record) => [record, [record.replace('seizure#', '')]])),
    note,
    onFailure: (id) => told.push(id),
  });
  const written = () =>
    [...files.objects.values()].flatMap((body) =>
      new TextDecoder()
        .decode(body)
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { case_id: string; line: number; text: string }),
    );
  return { take, told, written };
};

const good = await reportedCase();
const bad: Seizure = {
  ...good,
  id: 'bad',
  derived: { ...good.derived, lagDays: Number.NaN },
};

test('of a batch with a poisoned case, the others are written once and the poisoned one is named', async () => {
  const { take, told, written } = consumer([good, bad]);
  const messages = [
    message('m1', `seizure#${good.id}`),
    message('m2', 'seizure#bad'),
    message('m3', `seizure#${good.id}`),
    { messageId: 'm4', body: 'no JSON' },
    { messageId: 'm5', body: '{"detail":{}}' },
    message('m6', 'seizure#nowhere'),
  ];
  expect((await take(messages)).sort()).toEqual(['m2', 'm4', 'm5']);
  expect(told.sort()).toEqual(['bad', 'm4', 'm5']);
  expect(written().map(({ case_id, line }) => [case_id, line])).toEqual([
    [good.id, 1],
    [good.id, 2],
  ]);
});

test('whoever told of one case of a group tells again when another of the group could not be written', async () => {
  const { take, written } = consumer([good, bad], { [good.id]: [good.id, 'bad'] });
  expect(await take([message('m1', `seizure#${good.id}`)])).toEqual(['m1']);
  expect(written()).toHaveLength(2);
});

test('half a character does not make a delta that nobody can read', async () => {
  const half: Seizure = {
    ...good,
    report: { ...good.report, narrative: { text: 'rice \ud83d bags\u0000', language: 'en' } },
  };
  const { take, written } = consumer([half]);
  expect(await take([message('m1', `seizure#${good.id}`)])).toEqual([]);
  const [row] = written();
  expect(row?.text.isWellFormed()).toBe(true);
  expect(row?.text).toContain('bags');
});
