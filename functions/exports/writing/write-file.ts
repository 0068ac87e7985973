import { WrongState } from '../../../shared/domain/errors.ts';
import { columnLabels } from '../../../shared/domain/exports/columns.ts';
import {
  type ExportJob,
  type ExportProgress,
  KEPT_DAYS,
  TRANSITIONS,
} from '../../../shared/domain/exports/export-job.ts';
import { linesOf } from '../../../shared/lines-of.ts';
import type { Uses } from '../../../shared/services.ts';
import { objectKeys } from '../../../shared/storage/exports/export-objects.ts';
import { ExportRefused } from './export-refused.ts';
import { FILE_KINDS } from './file-kinds.ts';
import { csvFile, jsonFile, ndjsonFile, type TableLook, xlsxFile } from './file-of.ts';
import { readColumns } from './part-lines.ts';
import { refuse } from './turn.ts';

type Needs = Uses<'exports' | 'exportFiles' | 'reference' | 'clock'>;

const LOOK_EVERY_MILLISECONDS = 1000;

class NotWanted extends Error {}

/**
 * What is written within half of a function's fifteen minutes (measured: 185,000 cells of a workbook a second, and
 * 1,500,000 of a text table), and the way out.
 */
const TABLES = {
  xlsx: {
    cells: 60_000_000,
    tooMuch:
      'These cases have too many fields for one workbook. Ask for csv, json or ndjson, or for a shorter period.',
  },
  csv: {
    cells: 500_000_000,
    tooMuch:
      'These cases have too many fields for one table. Ask for json or ndjson, or for a shorter period.',
  },
};

/** Puts the rows of all parts into one file and says that it is ready. There is all of it or nothing. */
export const writeFile =
  (services: Needs, tables = TABLES) =>
  async (exportId: string): Promise<void> => {
    const { exports, exportFiles, clock } = services;
    const job = await exports.read(exportId);
    if (job?.status !== 'writing') return;
    const progress = await exports.progressOf(exportId);
    const { written } = progress;
    try {
      const bytes = await bytesOf(services, { job, progress, tables });
      const key = objectKeys.file(job.office, exportId, job.format);
      const size = await exportFiles.saveAll(key, bytes, FILE_KINDS[job.format]);
      const at = clock.now();
      const expiresAt = new Date(at.getTime() + KEPT_DAYS * 86_400_000).toISOString();
      await exports.change(exportId, TRANSITIONS.finish, { by: job.reader.id, at, size, written, expiresAt });
    } catch (error) {
      if (error instanceof ExportRefused) return refuse(services, exportId, error.message);
      // Cancelled meanwhile: the end that it has stays.
      if (!(error instanceof NotWanted || error instanceof WrongState)) throw error;
    }
  };

const bytesOf = async (
  services: Needs,
  { job, progress, tables }: { job: ExportJob; progress: ExportProgress; tables: typeof TABLES },
): Promise<AsyncIterable<Uint8Array>> => {
  const { listed, written } = progress;
  const lines = linesOfParts(services, job, listed);
  if (job.format === 'json') return jsonFile(lines);
  if (job.format === 'ndjson') return ndjsonFile(lines);
  const look = await lookOf(services, job, listed);
  const { cells, tooMuch } = tables[job.format];
  if (look.columns.length * written > cells) throw new ExportRefused(tooMuch);
  return job.format === 'csv' ? csvFile(lines, look) : xlsxFile(lines, look);
};

const lookOf = async (
  { exportFiles, reference }: Needs,
  { id, language }: ExportJob,
  parts: number,
): Promise<TableLook> => {
  const columns = await readColumns(exportFiles, id, parts);
  const headers = language ? columnLabels(columns, language, await reference.index('fields')) : columns;
  return { columns, headers, language };
};

/** The rows of all parts, in order; looks every second whether somebody still wants them, and says how far it is. */
const linesOfParts = async function* (
  { exports, exportFiles, clock }: Needs,
  job: ExportJob,
  parts: number,
): AsyncGenerator<string> {
  let looked = clock.now().getTime();
  for (let part = 1; part <= parts; part += 1) {
    yield* linesOf(await exportFiles.open(objectKeys.rows(job.id, part)));
    if (clock.now().getTime() - looked < LOOK_EVERY_MILLISECONDS) continue;
    looked = clock.now().getTime();
    if ((await exports.read(job.id))?.status !== 'writing') throw new NotWanted();
    await exports.noteFiled(job, part);
  }
};
