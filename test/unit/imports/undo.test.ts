import { expect, test } from '@jest/globals';
import { TRANSITIONS } from '../../../shared/domain/imports/jobs/import-job.ts';
import { amendedSeizure } from '../../../shared/domain/seizure/report-case.ts';
import type { Write } from '../../../shared/storage/table.ts';
import {
  checked,
  imported,
  nothingKept,
  outcomeOf,
  startedImport,
  stepsOver,
  undone,
} from '../../support/import-run.ts';
import { leastMapping } from '../../support/mappings/least-mapping.ts';

const rows = Array.from({ length: 130 }, (_, i) => `2020-01-05;goods ${i}\n`).join('');
const FILE = `day;what\n${rows}2020-02-31;bad\n`;
const mapping = leastMapping();
const id = 'import-1';

test('an undo withdraws every case of the import, and the same file reports them again', async () => {
  const kept = nothingKept();
  const before = await imported(FILE, mapping, kept, id);
  const other = await imported('day;what\n2020-01-05;other\n', mapping, kept, 'other');
  await undone(kept, id);
  const after = await outcomeOf(kept, id);
  expect(after).toMatchObject({ status: 'undone', undo: { withdrawn: 130, changed: 0 } });
  const mine = after.cases.filter(({ source }) => source?.import === id);
  expect(new Set(mine.map(({ status, version }) => `${status} ${version}`))).toEqual(
    new Set(['withdrawn 2']),
  );
  expect(other.cases.at(-1)?.status).toBe('reported');

  const foretold = await checked(FILE, mapping, kept, 'again-checked');
  const again = await imported(FILE, mapping, kept, 'again');
  expect(again.counts).toMatchObject({ accepted: 130, alreadyThere: 0, refused: 1 });
  expect(foretold.result?.counts).toEqual(again.counts);
  const back = again.cases.filter(({ source }) => source?.import === 'again');
  expect(new Set(back.map(({ status, version }) => `${status} ${version}`))).toEqual(new Set(['reported 3']));
  const references = (all: typeof back) => all.map(({ reference }) => reference).sort();
  expect(references(back)).toEqual(references(before.cases));
  // The first import has nothing left to take back; the second one has.
  await undone(kept, 'again');
  expect(await outcomeOf(kept, 'again')).toMatchObject({ status: 'undone', undo: { withdrawn: 130 } });
});

test('a case that was changed since stops the undo before anything is withdrawn, and is named', async () => {
  const kept = nothingKept();
  const { cases } = await imported(FILE, mapping, kept, id);
  const { seizures } = stepsOver(kept);
  const [first] = cases;
  if (!first) throw new Error('There is no case.');
  const making = { by: 'ana', office: first.office, at: new Date('2026-03-02') };
  await seizures.supersede(first, amendedSeizure(first, { ...first.report, kind: 'offence' }, making));
  await undone(kept, id);
  const after = await outcomeOf(kept, id);
  expect(after).toMatchObject({
    status: 'finished',
    undo: { withdrawn: 0, changed: 1, changedCases: [first.reference] },
  });
  expect(after.cases.filter(({ status }) => status === 'withdrawn')).toEqual([]);
});

test('a case that was withdrawn by hand stays as it is and does not stop the undo', async () => {
  const kept = nothingKept();
  const { cases } = await imported(FILE, mapping, kept, id);
  const { seizures } = stepsOver(kept);
  const [first] = cases;
  if (!first) throw new Error('There is no case.');
  const change = { ...first.change, event: 'seizure.withdrawn', id: `${first.id}.2`, reason: 'Not ours' };
  await seizures.supersede(first, { ...first, version: 2, status: 'withdrawn', change });
  await undone(kept, id);
  const after = await outcomeOf(kept, id);
  expect(after).toMatchObject({ status: 'undone', undo: { withdrawn: 129, changed: 0 } });
  // Whoever took it back by hand meant it: the file alone does not report it again.
  const again = await imported(FILE, mapping, kept, 'again');
  expect(again.counts).toMatchObject({ accepted: 129, alreadyThere: 1 });
});

test('an import that was cancelled halfway gives back its refused rows and can be undone', async () => {
  const kept = nothingKept();
  await startedImport(kept, { id, file: FILE.replace('goods 3\n', '\n'), mapping });
  const steps = stepsOver(kept, 60);
  let cancelled = false;
  const cancelling = {
    ...kept,
    importsTable: {
      ...kept.importsTable,
      write: async (...writes: readonly Write[]) => {
        await kept.importsTable.write(...writes);
        const first = writes.at(0);
        if (cancelled || !first || !('put' in first)) return;
        if (first.put.sk !== 'PROGRESS' || first.put.part !== 2) return;
        cancelled = true;
        await steps.imports.change(id, TRANSITIONS.cancel, { by: 'ana', at: new Date('2026-03-01') });
      },
    },
  };
  await stepsOver(cancelling, 60).run(id);
  const stopped = await outcomeOf(kept, id);
  expect(stopped).toMatchObject({ status: 'cancelled', counts: { accepted: 59, refused: 1 } });
  expect(stopped.errors?.trim().split('\n')).toHaveLength(2);
  await undone(kept, id);
  expect(await outcomeOf(kept, id)).toMatchObject({ status: 'undone', undo: { withdrawn: 59 } });
});
