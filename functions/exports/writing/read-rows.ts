import type { Actor } from '../../../shared/domain/actor.ts';
import { orderedColumns } from '../../../shared/domain/exports/columns.ts';
import type { ExportJob } from '../../../shared/domain/exports/export-job.ts';
import { type Seizure, summaryOf } from '../../../shared/domain/seizure/seizure.ts';
import { isWanted } from '../../../shared/domain/seizure/seizure-filter.ts';
import type { Uses } from '../../../shared/services.ts';
import { objectKeys } from '../../../shared/storage/exports/export-objects.ts';
import { readerNow } from '../reader-now.ts';
import { columnsIn, isTable, MOST_COLUMNS, rowLine } from './case-rows.ts';
import { ExportRefused, READER_GONE } from './export-refused.ts';
import { type ListedCase, listedLines, readColumns } from './part-lines.ts';
import { type Turn, turn } from './turn.ts';

type Needs = Uses<'exports' | 'exportFiles' | 'seizures' | 'directory' | 'clock'>;

/**
 * Reads the records that were counted. Whether the reader may see each is decided here, by the record and the
 * directory as they are now: what was taken back since it was counted is left out.
 */
export const readRows =
  (services: Needs) =>
  async (exportId: string): Promise<Turn> => {
    const { exportFiles } = services;
    let columns: Set<string> | undefined;
    return turn(services, { exportId, status: 'writing' }, async (job, progress) => {
      const part = progress.read + 1;
      if (part > progress.listed) return undefined;
      const actor = await readerNow(services, job);
      if (!actor) throw new ExportRefused(READER_GONE);

      const listed = await listedLines.read(await exportFiles.open(objectKeys.listed(exportId, part)));
      const cases = await visibleCases(services, { job, actor, listed });
      const lines = cases.map(rowLine(job.format));
      await exportFiles.save(objectKeys.rows(exportId, part), lines.join(''));
      if (isTable(job.format)) {
        columns ??= new Set(await readColumns(exportFiles, exportId, part - 1));
        for (const column of cases.flatMap(columnsIn)) columns.add(column);
        if (columns.size > MOST_COLUMNS) throw new ExportRefused(TOO_WIDE);
        const all = JSON.stringify(orderedColumns(columns));
        await exportFiles.save(objectKeys.columns(exportId, part), all);
      }
      return {
        ...progress,
        checkpoint: progress.checkpoint + 1,
        read: part,
        written: progress.written + cases.length,
      };
    });
  };

const TOO_WIDE =
  `These cases have more than ${MOST_COLUMNS.toLocaleString('en')} fields between them, which no sheet holds as columns. ` +
  'Ask for json or ndjson, which have no columns.';

const visibleCases = async (
  { seizures }: Needs,
  { job, actor, listed }: { job: ExportJob; actor: Actor; listed: readonly ListedCase[] },
): Promise<Seizure[]> => {
  const found = new Map((await seizures.readMany(listed.map(({ id }) => id))).map((one) => [one.id, one]));
  const wanted = isWanted(job.filter, actor);
  return listed.flatMap(({ id, date }) => {
    const seizure = found.get(id);
    // With another day than it was counted with it may have been counted under that day too.
    return seizure && seizure.report.date === date && wanted(summaryOf(seizure)) ? [seizure] : [];
  });
};
