import { expect, test } from '@jest/globals';
import { TRANSITIONS } from '../../../shared/domain/imports/jobs/import-job.ts';
import { dyingProcess } from '../../support/dying-process.ts';
import {
  imported,
  type Kept,
  nothingKept,
  outcomeOf,
  sentImport,
  startedImport,
  stepsOver,
} from '../../support/import-run.ts';
import { leastMapping } from '../../support/mappings/least-mapping.ts';

// Several parts, more than one group in a part, refusals in each, equal rows, two rows of one case.
const PART_ROWS = 60;
const rowOf = (i: number): string => {
  if (i % 40 === 3) return '2020-02-31;goods;';
  if (i % 20 === 7) return '2020-01-01;same;';
  return `2020-01-05;goods ${i};${i === 105 ? 'N20' : i % 10 === 0 ? `N${i}` : ''}`;
};
const ROWS = Array.from({ length: 130 }, (_, i) => rowOf(i));
const FILE = `day;what;no\n${ROWS.join('\n')}\n`;
const MAPPING = leastMapping({ '/nationalReference': { column: 'no' } });
const id = 'import-1';

const essence = ({ cases, counts, errors, status, rowsRead }: Awaited<ReturnType<typeof outcomeOf>>) => ({
  status,
  rowsRead,
  counts,
  errors,
  rows: cases.map(({ source, report }) => [source?.row, report.lines[0]?.product]),
  references: new Set(cases.map(({ reference }) => reference)).size,
});

test('whatever call a process dies at, another one finishes the import with every row once and the same counts', async () => {
  const undisturbed = essence(await imported(FILE, MAPPING));
  expect(undisturbed.counts).toMatchObject({ accepted: 130 - 4 - 1, refused: 4 + 1, alreadyThere: 0 });
  expect(undisturbed.references).toBe(undisturbed.rows.length);

  let deaths = 0;
  for (let at = 1; ; at += 1) {
    let died = false;
    for (const after of [false, true]) {
      const kept = nothingKept();
      await startedImport(kept, { id, file: FILE, mapping: MAPPING });
      const process = dyingProcess(kept, { at, after });
      died = await stepsOver(process.kept)
        .run(id)
        .then(
          () => false,
          () => true,
        );
      if (!died) continue;
      deaths += 1;
      await stepsOver(kept, PART_ROWS).run(id);
      expect({ at, after, ...essence(await outcomeOf(kept, id)) }).toEqual({ at, after, ...undisturbed });
    }
    if (!died) break;
  }
  expect(deaths).toBeGreaterThan(60);
}, 120_000);

test('a worker that is late cannot undo what another has done', async () => {
  const kept = nothingKept();
  await startedImport(kept, { id, file: FILE, mapping: MAPPING });
  const { imports, run } = stepsOver(kept, PART_ROWS);
  const before = await imports.progressOf(id);
  await run(id);
  await expect(imports.note(id, { ...before, rowsRead: 7 })).rejects.toThrow('changed meanwhile');
  await expect(imports.advance(id, { ...before, part: 2 })).rejects.toThrow('changed meanwhile');
  expect((await imports.progressOf(id)).part).toBe(4);
});

const BY = { by: 'ana', at: new Date('2026-03-01T12:00:00Z') };

/** Lets a step die at each of its calls in turn, before and after, and another process do it again. */
const dyingAt = async (
  prepared: () => Promise<Kept>,
  step: (kept: Kept) => Promise<unknown>,
  essenceOf: (kept: Kept) => Promise<unknown>,
): Promise<number> => {
  const calm = await prepared();
  await step(calm);
  const undisturbed = await essenceOf(calm);
  let deaths = 0;
  for (let at = 1; ; at += 1) {
    let died = false;
    for (const after of [false, true]) {
      const kept = await prepared();
      died = await step(dyingProcess(kept, { at, after }).kept).then(
        () => false,
        () => true,
      );
      if (!died) continue;
      deaths += 1;
      await step(kept);
      expect({ at, after, is: await essenceOf(kept) }).toEqual({ at, after, is: undisturbed });
    }
    if (!died) return deaths;
  }
};

test('a dry run that dies finds the same when it is made again', async () => {
  const prepared = async () => {
    const kept = nothingKept();
    await imported(FILE.slice(0, 900), MAPPING, kept, 'earlier');
    await sentImport(kept, { id, file: FILE, mapping: MAPPING });
    await stepsOver(kept).imports.change(id, TRANSITIONS.check, BY);
    return kept;
  };
  const found = async (kept: Kept) => {
    const { imports } = stepsOver(kept);
    return [(await imports.read(id))?.status, await imports.checkOf(id)];
  };
  const deaths = await dyingAt(prepared, (kept) => stepsOver(kept).check(id), found);
  expect(deaths).toBeGreaterThan(12);
}, 60_000);

test('an undo that dies withdraws every case once, and the same file after it reports each again once', async () => {
  const undoing = async () => {
    const kept = nothingKept();
    await startedImport(kept, { id, file: FILE, mapping: MAPPING });
    await stepsOver(kept, PART_ROWS).run(id);
    await stepsOver(kept).imports.change(id, TRANSITIONS.undo, { ...BY, set: { endedAs: 'finished' } });
    return kept;
  };
  const versions = async (kept: Kept, of = id) => {
    const { cases, status, undo, counts } = await outcomeOf(kept, of);
    return [status, undo, counts, cases.map((one) => [one.id, one.version, one.status, one.reference])];
  };
  const deaths = await dyingAt(undoing, (kept) => stepsOver(kept).undo(id), versions);
  expect(deaths).toBeGreaterThan(20);

  const again = async () => {
    const kept = await undoing();
    await stepsOver(kept).undo(id);
    await startedImport(kept, { id: 'again', file: FILE, mapping: MAPPING });
    return kept;
  };
  const run = (kept: Kept) => stepsOver(kept, PART_ROWS).run('again');
  expect(await dyingAt(again, run, (kept) => versions(kept, 'again'))).toBeGreaterThan(40);
}, 120_000);
