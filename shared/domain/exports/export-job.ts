import * as z from 'zod';
import { Change } from '../change.ts';
import { Day, Instant } from '../fields.ts';
import { LANGUAGES } from '../reference/entry.ts';
import { seizureFilter } from '../seizure/seizure-filter.ts';
import { OfficeId } from '../sharing.ts';
import type { Transition } from '../transition.ts';

/** More is a question about the whole network: its figures are for that, not its records. */
export const MOST_ROWS = 1_000_000;

/** A file is there for a week; whoever needs it longer keeps it, and answers for it. */
export const KEPT_DAYS = 7;

export const ExportFormat = z.enum(['csv', 'xlsx', 'json', 'ndjson']);
export type ExportFormat = z.output<typeof ExportFormat>;

export const ExportLanguage = z
  .enum(LANGUAGES)
  .describe(
    'Columns are called as in forms of this language; without it by JSON pointers such as lines/0/product, which an ' +
      'import reads back by itself. JSON carries the fields of the API always',
  );

export const ExportStatus = z.enum(['counting', 'writing', 'ready', 'failed', 'cancelled']);
export type ExportStatus = z.output<typeof ExportStatus>;

/** The life of an export. */
export const TRANSITIONS = {
  write: { event: 'export.counted', from: ['counting'], to: 'writing' },
  finish: { event: 'export.finished', from: ['writing'], to: 'ready' },
  fail: { event: 'export.failed', from: ['counting', 'writing'], to: 'failed' },
  cancel: { event: 'export.cancelled', from: ['counting', 'writing'], to: 'cancelled' },
} as const satisfies Record<string, Transition<ExportStatus>>;

/** What was asked for: the days are settled when it is asked. */
export const ExportFilter = z.object({ ...seizureFilter, from: Day, to: Day });
export type ExportFilter = z.output<typeof ExportFilter>;

export const ExportJob = z.object({
  id: z.string(),
  status: ExportStatus,
  office: OfficeId,
  /** Who asked. What they may see is looked up when it is written, not now. */
  reader: z.object({ kind: z.enum(['person', 'system']), id: z.string() }),
  filter: ExportFilter,
  format: ExportFormat,
  language: ExportLanguage.optional(),
  createdAt: Instant,
  endedAt: Instant.optional(),
  expiresAt: Instant.optional(),
  rows: z.number().int().optional().describe('Cases that match, counted before the file is written'),
  written: z.number().int().optional(),
  size: z.number().int().optional().describe('Bytes of the file'),
  failure: z.string().optional().describe('Why it failed, and what to do'),
  change: Change,
});
export type ExportJob = z.output<typeof ExportJob>;

/**
 * How far the work is. Each checkpoint has a number: whoever holds it alone may write the next. `part` counts parts
 * of rows: listed while counting, then read, then filed.
 */
export const ExportProgress = z.object({
  checkpoint: z.number().int(),
  rows: z.number().int().describe('Counted so far'),
  listed: z.number().int().describe('Parts of rows that are listed'),
  /** Where the list goes on: a day and what lies behind it. */
  after: z.string().optional(),
  counted: z.boolean().describe('The list is at its end'),
  read: z.number().int().describe('Parts whose records were read'),
  written: z.number().int().describe('Rows that were read and may be seen'),
});
export type ExportProgress = z.output<typeof ExportProgress>;

export const NOT_BEGUN: ExportProgress = {
  checkpoint: 0,
  rows: 0,
  listed: 0,
  counted: false,
  read: 0,
  written: 0,
};

/** Shares of the time: listing reads a line of an index for each case, reading the case itself (measured). */
const LISTING = 0.15;
const READING = 0.6;

const dayNumber = (day: string) => Date.parse(day.slice(0, 10)) / 86_400_000;

/** Share of the period that is listed; a list runs from its last day to its first. */
const listedShare = ({ from, to }: ExportFilter, { after }: ExportProgress): number => {
  if (after === undefined) return 0;
  // A month alone stands for its first day.
  const at = dayNumber(after.length >= 10 ? after : `${after.slice(0, 7)}-01`);
  const days = dayNumber(to) - dayNumber(from) + 1;
  return Math.min(1, Math.max(0, (dayNumber(to) - at) / days));
};

/** Share of the work that is done, 0 to 1. `filed` parts are in the file already. */
export const shareDone = (job: ExportJob, progress: ExportProgress, filed = 0): number => {
  if (job.status === 'ready') return 1;
  const { listed, read } = progress;
  if (job.status === 'counting') return LISTING * listedShare(job.filter, progress);
  if (listed === 0) return LISTING + READING;
  return LISTING + READING * (read / listed) + (1 - LISTING - READING) * (filed / listed);
};

/** What an export was about in one line, for the audit: no more than the filter itself says. */
export const aboutOf = ({ filter, format, rows }: Pick<ExportJob, 'filter' | 'format' | 'rows'>): string => {
  const { from, to, ...others } = filter;
  const narrowed = Object.entries(others).flatMap(([name, value]) => (value ? [`${name} ${value}`] : []));
  return [`${from} to ${to}`, ...narrowed, format, ...(rows === undefined ? [] : [`${rows} rows`])].join(
    ', ',
  );
};
