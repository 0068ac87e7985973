import { type ImportJob, NOT_BEGUN, TRANSITIONS } from '../../../shared/domain/imports/import-job.ts';
import { rowMapper } from '../../../shared/domain/imports/map-row.ts';
import type { ImportMapping } from '../../../shared/domain/imports/mapping.ts';
import { UnreadableFile } from '../../../shared/domain/imports/unreadable-file.ts';
import type { Uses } from '../../../shared/services.ts';
import { objectKeys } from '../../../shared/storage/imports/import-objects.ts';
import { errorRows } from '../reading/error-rows.ts';
import { fingerprints, RowTally, rowKey } from '../reading/row-keys.ts';
import { type FileSource, rowsOf } from '../reading/row-reader.ts';
import { atMostEverySecond } from './pace.ts';
import { partLines } from './staged-part.ts';

/** A part is one checkpoint: as many rows as are written in a few seconds, and no more text than fits in memory. */
const PART_ROWS = 1000;
const PART_CHARACTERS = 8_000_000;

/** What the tally of equal rows holds in memory with ease. */
const MOST_ROWS = 5_000_000;

type Needs = Uses<'imports' | 'importUploads' | 'clock'>;

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
        failure: error.message,
      });
    }
  };

const stage = async (
  { imports, importUploads, clock }: Needs,
  { job: { id, file }, mapping, partRows }: { job: ImportJob; mapping: ImportMapping; partRows: number },
): Promise<void> => {
  const progress = { ...NOT_BEGUN };
  const show = atMostEverySecond(clock, () => imports.note(id, { ...progress, parts: 0 }));
  const counted = async function* (bytes: AsyncIterable<Uint8Array>) {
    for await (const chunk of bytes) {
      progress.bytesRead += chunk.length;
      await show();
      yield chunk;
    }
  };

  const tally = new RowTally();
  let plan:
    | {
        head: string;
        keeps: (cells: readonly string[]) => boolean;
        print: (cells: readonly string[]) => Buffer;
      }
    | undefined;
  let lines: string[] = [];
  let characters = 0;
  const save = async (head: string) => {
    progress.parts += 1;
    await importUploads.save(objectKeys.part(id, progress.parts), head + lines.join(''));
    lines = [];
    characters = 0;
  };

  const source: FileSource = {
    size: file.size,
    read: async (range) => counted(await importUploads.open(file.key, file.etag, range)),
  };
  for await (const { number, cells } of rowsOf(source, mapping.format)) {
    if (!plan) {
      plan = {
        head: partLines.columns(cells),
        keeps: rowMapper(mapping, cells).keeps,
        print: fingerprints(cells),
      };
      await importUploads.save(objectKeys.errorPart(id, 0), errorRows(mapping.format, cells).head());
      continue;
    }
    progress.rowsRead += 1;
    if (progress.rowsRead > MOST_ROWS)
      throw new UnreadableFile(`The file has more than ${MOST_ROWS} rows. Split it and send the parts.`);
    if (!plan.keeps(cells)) {
      progress.filteredOut += 1;
      continue;
    }
    const print = plan.print(cells);
    const line = partLines.row({ number, key: rowKey(print, tally.add(print)), cells });
    lines.push(line);
    characters += line.length;
    if (lines.length === partRows || characters > PART_CHARACTERS) await save(plan.head);
  }
  if (!plan)
    throw new UnreadableFile(
      'The file has no row with the names of the columns where the mapping looks for it.',
    );
  if (lines.length > 0) await save(plan.head);
  await imports.advance(id, { ...progress, part: 1 });
};
