import type { Actor } from '../../../shared/domain/actor.ts';
import {
  type ExportFilter,
  type ExportJob,
  type ExportProgress,
  MOST_ROWS,
  TRANSITIONS,
} from '../../../shared/domain/exports/export-job.ts';
import { isWanted } from '../../../shared/domain/seizure/seizure-filter.ts';
import { audiencesOf } from '../../../shared/domain/sharing.ts';
import type { Uses } from '../../../shared/services.ts';
import { objectKeys } from '../../../shared/storage/exports/export-objects.ts';
import { readerNow } from '../reader-now.ts';
import { ExportRefused, READER_GONE } from './export-refused.ts';
import { type ListedCase, listedLines } from './part-lines.ts';
import { type Turn, turn } from './turn.ts';

/** As many cases as fit in memory with ease, were each as large as the table takes (400 KB). */
const PART_ROWS = 500;
const PAGE = 200;
/** A filter that matches little still comes to a checkpoint within seconds. */
const MOST_PAGES = 20;

type Needs = Uses<'exports' | 'exportFiles' | 'seizureLists' | 'directory' | 'clock'>;

/** Lists the cases that match, part by part, and tells how many there are before any of them is written. */
export const countRows =
  (services: Needs, mostRows = MOST_ROWS) =>
  async (exportId: string): Promise<Turn> => {
    const { exports, exportFiles, clock } = services;
    return turn(services, { exportId, status: 'counting' }, async (job, progress) => {
      if (progress.counted) {
        await exports.change(exportId, TRANSITIONS.write, {
          by: job.reader.id,
          at: clock.now(),
          rows: progress.rows,
        });
        return undefined;
      }
      const actor = await readerNow(services, job);
      if (!actor) throw new ExportRefused(READER_GONE);
      const { cases, next } = await nextPart(services, { actor, filter: job.filter, after: progress.after });
      const counted = withPart(progress, cases.length, next);
      if (counted.rows > mostRows) throw new ExportRefused(tooMany(job, mostRows));
      if (cases.length > 0)
        await exportFiles.save(objectKeys.listed(exportId, counted.listed), listedLines.write(cases));
      return counted;
    });
  };

const withPart = (progress: ExportProgress, rows: number, next: string | undefined): ExportProgress => ({
  checkpoint: progress.checkpoint + 1,
  rows: progress.rows + rows,
  listed: progress.listed + (rows > 0 ? 1 : 0),
  ...(next !== undefined && { after: next }),
  counted: next === undefined,
  read: 0,
  written: 0,
});

const tooMany = ({ filter: { from, to } }: ExportJob, mostRows: number): string =>
  `More than ${mostRows.toLocaleString('en')} cases match, from ${from} to ${to}: that is the most that one file holds. ` +
  'Ask for a shorter period, one country or one category at a time.';

const nextPart = async (
  { seizureLists }: Needs,
  { actor, filter, after }: { actor: Actor; filter: ExportFilter; after: string | undefined },
): Promise<{ cases: ListedCase[]; next: string | undefined }> => {
  const cases: ListedCase[] = [];
  let next = after;
  for (let pages = 0; pages < MOST_PAGES && cases.length + PAGE <= PART_ROWS; pages += 1) {
    const wanted = {
      from: filter.from,
      to: filter.to,
      limit: PAGE,
      after: next,
      keep: isWanted(filter, actor),
    };
    const page = filter.office
      ? await seizureLists.ofOffice(filter.office, wanted)
      : await seizureLists.ofAudiences(audiencesOf(actor), wanted);
    cases.push(...page.items.map(({ id, date }) => ({ id, date })));
    next = page.next;
    if (next === undefined) break;
  }
  return { cases, next };
};
