import * as z from 'zod';
import { Change } from '../change.ts';
import { Instant } from '../fields.ts';
import { OfficeId } from '../sharing.ts';

/** As long as a file of one day can be fetched: a system that was down for a month takes a full export anew. */
export const DELTA_DAYS = 30;

export const DeltaFormat = z.enum(['ndjson', 'csv']);
export type DeltaFormat = z.output<typeof DeltaFormat>;

export const DeltaFormats = z
  .array(DeltaFormat)
  .min(1, 'At least one format.')
  .max(DeltaFormat.options.length)
  .transform((formats) => DeltaFormat.options.filter((format) => formats.includes(format)));

/** An office's wish to get each day's changes as files. */
export const DeltaSubscription = z.object({
  office: OfficeId,
  /** AWS region whose nightly run makes the files, and whose API gives them: where it was asked for. */
  region: z.string(),
  formats: z.array(DeltaFormat),
  active: z.boolean(),
  since: Instant,
  version: z.number().int(),
  change: Change,
});
export type DeltaSubscription = z.output<typeof DeltaSubscription>;

/** The files of one office and day. */
export const Delta = z.object({
  office: OfficeId,
  day: z.string(),
  madeAt: Instant,
  cases: z.number().int().describe('Cases that the office may see, as they were when the files were made'),
  gone: z.number().int().describe('Cases that were withdrawn or that it may not see any more'),
  files: z.array(z.object({ format: DeltaFormat, size: z.number().int().describe('Bytes') })),
});
export type Delta = z.output<typeof Delta>;

const DAY = 86_400_000;
const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

/**
 * The days that are over and have no files yet, the oldest first: usually yesterday, and more where a night was missed.
 * Days are UTC; a change counts for the day on which it was noted.
 */
export const missingDays = (
  { since }: Pick<DeltaSubscription, 'since'>,
  made: ReadonlySet<string>,
  now: Date,
): string[] => {
  const today = Date.parse(dayOf(now.getTime()));
  const first = Math.max(Date.parse(since.slice(0, 10)), today - (DELTA_DAYS - 1) * DAY);
  const days = Math.max(0, Math.round((today - first) / DAY));
  return Array.from({ length: days }, (_, i) => dayOf(first + i * DAY)).filter((day) => !made.has(day));
};
