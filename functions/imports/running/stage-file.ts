import { type ImportJob, TRANSITIONS } from '../../../shared/domain/imports/jobs/import-job.ts';
import { NOT_BEGUN } from '../../../shared/domain/imports/jobs/import-progress.ts';
import type { ImportMapping } from '../../../shared/domain/imports/mapping.ts';
import { UnreadableFile } from '../../../shared/domain/imports/unreadable-file.ts';
import type { Uses } from '../../../shared/services.ts';
import { objectKeys } from '../../../shared/storage/imports/import-objects.ts';
import { rowsOf } from '../reading/row-reader.ts';
import { rowExaminer } from '../rows/examine-rows.ts';
import { CaseLikenesses } from './own-cases.ts';
import { atMostEverySecond } from './pace.ts';
import { readSentFile } from './read-sent-file.ts';
import { saveResembling } from './resembling.ts';
import { partLines } from './staged-part.ts';

/** A part is one checkpoint: as many rows as are written in a few seconds, and no more text than fits in memory. */
const PART_ROWS = 1000;
const PART_CHARACTERS = 8_000_000;

/** What the tallies of rows hold in memory with ease. */
export const MOST_ROWS = 5_000_000;

type Needs = Uses<'imports' | 'importUploads' | 'seizureLists' | 'clock'>;

/**
 * Cuts an uploaded file into parts of rows that the mapping wants, in one pass over a stream. The same file gives the
 * same parts: a second try after a crash writes over what the first left.
 */
export const stageFile =
  (services: Needs, partRows = PART_ROWS) =>
  async (importId: string): Promise<void> => {
    const { imports, clock } = services;
    const job = await imports.read(importId);
    if (job?.status !== 'running' || (await imports.progressOf(importId)).part > 0) return;
    try {
      await stage(services, { job, mapping: await imports.readMapping(importId), partRows });
    } catch (error) {
      // The file is at fault, and trying again would not help: whoever sent it reads why.
      if (!(error instanceof UnreadableFile)) throw error;
      await imports.change(importId, TRANSITIONS.fail, {
        by: job.by,
        at: clock.now(),
        set: { failure: error.message },
      });
    }
  };

const stage = async (
  services: Needs,
  { job, mapping, partRows }: { job: ImportJob; mapping: ImportMapping; partRows: number },
): Promise<void> => {
  const { imports, importUploads, clock } = services;
  const { id, file, office, country, rilo } = job;
  const progress = { ...NOT_BEGUN };
  const show = atMostEverySecond(clock, () => imports.note(id, { ...progress, parts: 0 }));
  const source = readSentFile(importUploads, file, (count) => {
    progress.bytesRead += count;
    return show();
  });

  const making = { by: job.by, office, at: clock.now() };
  const about = { importId: id, owner: { office, country, rilo }, making };
  // Only what is to be held back needs to be known beforehand.
  const likenesses = job.choice?.lookAlikes === 'hold-back' ? new CaseLikenesses() : undefined;
  let plan: { head: string; examiner: ReturnType<typeof rowExaminer> } | undefined;
  let lines: string[] = [];
  let characters = 0;
  const save = async (head: string) => {
    progress.parts += 1;
    await importUploads.save(objectKeys.part(id, progress.parts), head + lines.join(''));
    lines = [];
    characters = 0;
  };

  for await (const row of rowsOf(source, mapping.format)) {
    if (!plan) {
      plan = { head: partLines.columns(row.cells), examiner: rowExaminer(mapping, row.cells, about) };
      continue;
    }
    progress.rowsRead += 1;
    if (progress.rowsRead > MOST_ROWS)
      throw new UnreadableFile(`The file has more than ${MOST_ROWS} rows. Split it and send the parts.`);
    if (!plan.examiner.keeps(row)) {
      progress.filteredOut += 1;
      continue;
    }
    const examined = plan.examiner.examine(row);
    if ('seizure' in examined.reported) likenesses?.add(examined.reported.seizure);
    const line = partLines.row(examined);
    lines.push(line);
    characters += line.length;
    if (lines.length === partRows || characters > PART_CHARACTERS) await save(plan.head);
  }
  if (!plan) throw new UnreadableFile(noHeader(mapping));
  if (lines.length > 0) await save(plan.head);
  if (likenesses) await saveResembling(services, { importId: id, office, likenesses });
  await imports.advance(id, { ...progress, part: 1 });
};

export const noHeader = ({ format }: ImportMapping): string => {
  const row = 'headerRow' in format && format.headerRow > 0 ? ` ${format.headerRow}` : '';
  return `The file has no row${row}, where the names of the columns should be.`;
};
