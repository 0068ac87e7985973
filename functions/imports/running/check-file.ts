import type { PreviewRow } from '../../../shared/domain/imports/jobs/check-result.ts';
import { type ImportJob, TRANSITIONS } from '../../../shared/domain/imports/jobs/import-job.ts';
import type { ImportMapping } from '../../../shared/domain/imports/mapping.ts';
import { UnreadableFile } from '../../../shared/domain/imports/unreadable-file.ts';
import type { Uses } from '../../../shared/services.ts';
import { objectKeys } from '../../../shared/storage/imports/import-objects.ts';
import { knownCodes } from '../../../shared/storage/reference/known-codes.ts';
import { errorFile } from '../reading/error-file.ts';
import type { Row } from '../reading/row.ts';
import { rowsOf } from '../reading/row-reader.ts';
import { type ExaminedRow, rowExaminer } from '../rows/examine-rows.ts';
import { CheckTally } from './check-tally.ts';
import { endPass } from './end-pass.ts';
import { type RowBack, reasonsOf } from './error-parts.ts';
import { casesLike, hasCases } from './own-cases.ts';
import { atMostEverySecond } from './pace.ts';
import { readSentFile } from './read-sent-file.ts';
import { MOST_ROWS, noHeader } from './stage-file.ts';

/** Rows that are looked up in the table together. */
const CHUNK = 1000;

type Needs = Uses<'imports' | 'importUploads' | 'seizures' | 'seizureLists' | 'reference' | 'clock'>;

/** The dry run: the whole file through the checks of the import, nothing written but what was found. */
export const checkFile =
  (services: Needs) =>
  async (importId: string): Promise<void> => {
    const { imports, clock } = services;
    const job = await imports.read(importId);
    if (job?.status !== 'checking') return;
    const making = { by: job.by, at: clock.now(), over: job.version };
    try {
      await check(services, job, await imports.readMapping(importId));
      await endPass(imports.change(importId, TRANSITIONS.checked, making));
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      const set = { failure: error.message };
      await endPass(imports.change(importId, TRANSITIONS.unfit, { ...making, set }));
    }
  };

const check = async (services: Needs, job: ImportJob, mapping: ImportMapping): Promise<void> => {
  const { imports, importUploads, clock, seizures, reference } = services;
  const { id, version: run, file, office, country, rilo } = job;
  const pass = { run, bytesRead: 0, rowsRead: 0 };
  const show = atMostEverySecond(clock, () => imports.notePass(id, pass));
  const source = readSentFile(importUploads, file, (count) => {
    pass.bytesRead += count;
    return show();
  });

  const rows = rowsOf(source, mapping.format)[Symbol.asyncIterator]();
  const header = await rows.next();
  if (header.done) throw new UnreadableFile(noHeader(mapping));
  const columns = header.value.cells;
  const known = await knownCodes(reference);
  const making = { by: job.by, office, at: clock.now(), known };
  const owner = { office, country, rilo };
  const examiner = rowExaminer(mapping, columns, { importId: id, owner, making });
  const comparing = await hasCases(services, office);
  const tally = new CheckTally(comparing);

  /** Says which rows go back, and counts all. */
  async function* settled(chunk: readonly ExaminedRow[]): AsyncGenerator<RowBack> {
    const ids = chunk.flatMap(({ reported }) => ('seizure' in reported ? [reported.seizure.id] : []));
    const there = comparing ? await seizures.readMany(ids) : [];
    const before = new Map(there.map((one) => [one.id, one]));
    for (const row of chunk) {
      const refusals = tally.add(row, before);
      if (refusals.length > 0) yield { cells: row.cells, reasons: reasonsOf(refusals) };
    }
  }

  async function* refused(): AsyncGenerator<RowBack> {
    let chunk: ExaminedRow[] = [];
    for (let next = await rows.next(); !next.done; next = await rows.next()) {
      const row: Row = next.value;
      pass.rowsRead += 1;
      if (pass.rowsRead > MOST_ROWS)
        throw new UnreadableFile(`The file has more than ${MOST_ROWS} rows. Split it and send the parts.`);
      if (!examiner.keeps(row)) {
        tally.filteredOut += 1;
        continue;
      }
      chunk.push(examiner.examine(row));
      if (chunk.length < CHUNK) continue;
      yield* settled(chunk);
      chunk = [];
    }
    yield* settled(chunk);
  }

  await importUploads.saveAll(objectKeys.checkErrors(id), errorFile(mapping.format, columns, refused()));
  if (tally.likenesses)
    for await (const like of casesLike(services, office, tally.likenesses)) tally.addLikeCase(like);
  const preview: readonly PreviewRow[] = tally.preview;
  await importUploads.save(objectKeys.preview(id), JSON.stringify(preview));
  await imports.saveCheck(id, tally.result({ at: clock.now().toISOString(), run, rowsRead: pass.rowsRead }));
};
