import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { noteCases } from '../../../../functions/analysis/inbox/note-cases.ts';
import { compareStore } from '../../../../functions/analysis/rebuild/compare-store.ts';
import { type Part, readCases } from '../../../../functions/analysis/rebuild/read-cases.ts';
import { type Database, openDatabase } from '../../../../functions/analysis/store/database.ts';
import { randomIds, systemClock } from '../../../../shared/clock.ts';
import { isInFigures } from '../../../../shared/domain/analysis/rows/rows-of.ts';
import type { Seizure } from '../../../../shared/domain/seizure/seizure.ts';
import { sequence } from '../../../../shared/storage/analysis/sequence.ts';
import { memoryTable } from '../../../../shared/storage/memory-table.ts';
import { reference } from '../../../../shared/storage/reference/reference.ts';
import { seizures } from '../../../../shared/storage/seizures.ts';
import { memoryStoreFiles } from '../../../support/analysis/memory-store-files.ts';
import { reportedCase } from '../../../support/analysis/store/case-world.ts';

const home = mkdtempSync(join(tmpdir(), 'cen-rebuild-'));
const databases: Database[] = [];
let first: Seizure;
beforeAll(async () => {
  first = await reportedCase();
});
afterAll(() => {
  for (const one of databases) one.close();
  rmSync(home, { recursive: true });
});

const world = async (ids: readonly string[]) => {
  const table = memoryTable();
  const files = memoryStoreFiles();
  const kept = seizures(table);
  const caseOf = (id: string): Seizure => ({ ...first, id, reference: `CEN-2026-FR-${id}` });
  for (const id of ids) await kept.add(caseOf(id));
  const failures: string[] = [];
  const needs = {
    clock: systemClock,
    ids: randomIds,
    cases: table,
    seizures: kept,
    reference: reference(memoryTable()),
    sequence: sequence(memoryTable()),
    storeFiles: files,
    membersOf: async () => new Map<string, readonly string[]>(),
    onFailure: (id: string) => void failures.push(id),
  };
  const note = noteCases(needs, needs.onFailure);
  await note(ids);
  const read = async (run: string) => {
    for (let segment = 0; segment < 3; segment += 1) {
      let part: Part & { left: boolean } = { run, segment, of: 3, left: true };
      while (part.left) part = await readCases(needs)(part);
    }
  };
  const compare = async (run: string) => {
    const database = await openDatabase({ dir: join(home, String(databases.length)), memory: '300MB' });
    databases.push(database);
    return compareStore({ ...needs, database })(run);
  };
  return { table, files, kept, caseOf, note, read, compare, failures };
};

test('a store that is what the tables give is proven to be', async () => {
  const { read, compare, files } = await world(['a', 'b', 'c']);
  await read('run');
  expect(await files.list('rebuilt/run/')).not.toEqual([]);
  const verdict = await compare('run');
  expect(verdict).toMatchObject({
    proven: true,
    differences: [],
    newer: 0,
    years: [{ year: 2026, rebuilt: 6, store: 6 }],
  });
  expect(verdict.digest.rebuilt).toBe(verdict.digest.store);
  expect(verdict.digest.rebuilt).toMatch(/^[0-9a-f]{32}$/);
  expect(await files.list('rebuilt/')).toEqual([]);
});

test('what is missing, differs, ended or is no case at all is named, and mended', async () => {
  const { table, kept, caseOf, read, compare } = await world(['fine', 'amended', 'withdrawn', 'removed']);
  // Changes that nobody was told of.
  await kept.add(caseOf('untold'));
  const amended = caseOf('amended');
  await kept.supersede(amended, {
    ...amended,
    version: amended.version + 1,
    status: 'verified',
    report: { ...amended.report, date: '2025-04-01', lines: amended.report.lines.slice(0, 1) },
  });
  const withdrawn = caseOf('withdrawn');
  const after: Seizure = { ...withdrawn, version: withdrawn.version + 1, status: 'withdrawn' };
  expect(isInFigures(after)).toBe(false);
  await kept.supersede(withdrawn, after);
  await table.write({ delete: { pk: 'SEIZURE#removed', sk: 'HEAD' } });

  await read('one');
  const verdict = await compare('one');
  expect(verdict).toMatchObject({ proven: false, differing: 4 });
  expect(verdict.digest.rebuilt).not.toBe(verdict.digest.store);
  const named = new Map(verdict.differences.map((one) => [one.case, one]));
  expect(named.get('untold')).toMatchObject({ how: 'missing' });
  expect(named.get('removed')).toMatchObject({ how: 'gone' });
  expect(named.get('withdrawn')).toMatchObject({ how: 'differs' });
  expect(named.get('amended')?.columns).toEqual(expect.arrayContaining(['line', 'status', 'day', 'year']));
  expect(named.get('amended')?.columns).not.toContain('office');
  expect(named.has('fine')).toBe(false);

  await read('two');
  expect(await compare('two')).toMatchObject({ proven: true, differences: [] });
});

test('cases that change or come while it reads are no differences', async () => {
  const { kept, caseOf, note, read, compare } = await world(['a', 'b']);
  await read('run');
  const before = caseOf('a');
  await kept.supersede(before, { ...before, version: before.version + 1, status: 'verified' });
  await kept.add(caseOf('new'));
  await note(['a', 'new']);
  expect(await compare('run')).toMatchObject({ proven: true, newer: 2, differences: [] });
});

test('a case that no rows can be made of is not taken for one that is gone', async () => {
  const { table, kept, read, compare, failures } = await world(['a', 'b']);
  const head = await table.get({ pk: 'SEIZURE#a', sk: 'HEAD' });
  const record = head?.record as Seizure;
  await table.write({
    put: {
      ...head,
      pk: 'SEIZURE#a',
      sk: 'HEAD',
      record: { ...record, derived: { ...record.derived, lagDays: 2 ** 40 } },
    },
  });
  expect(await kept.readMany(['a'])).toHaveLength(1);
  await read('one');
  expect(failures).toContain('a');
  expect(await compare('one')).toMatchObject({ proven: false, differences: [{ case: 'a', how: 'gone' }] });
  await read('two');
  expect(await compare('two')).toMatchObject({
    proven: false,
    years: [{ year: 2026, rebuilt: 2, store: 4 }],
  });
});

test('where the tables give nothing at all, the store is left as it is', async () => {
  const { table, read, compare } = await world(['a']);
  await table.write({ delete: { pk: 'SEIZURE#a', sk: 'HEAD' } });
  await read('run');
  await expect(compare('run')).rejects.toThrow(/left as it is/);
});
