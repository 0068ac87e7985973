import * as z from 'zod';
import { Change } from '../change.ts';
import { Country, Instant } from '../fields.ts';
import { OfficeId } from '../sharing.ts';
import type { Transition } from '../transition.ts';

export const ImportStatus = z.enum(['awaiting-file', 'running', 'finished', 'failed', 'cancelled']);
export type ImportStatus = z.output<typeof ImportStatus>;

/** The life of an import. */
export const TRANSITIONS = {
  start: { event: 'import.started', from: ['awaiting-file'], to: 'running' },
  finish: { event: 'import.finished', from: ['running'], to: 'finished' },
  fail: { event: 'import.failed', from: ['running'], to: 'failed' },
  cancel: { event: 'import.cancelled', from: ['awaiting-file', 'running'], to: 'cancelled' },
} as const satisfies Record<string, Transition<ImportStatus>>;

/** What became of rows. Every row that was read is in exactly one of the four. */
export const RowCounts = z.object({
  accepted: z.number().int().describe('Rows that are cases now, by this import'),
  alreadyThere: z.number().int().describe('Rows that were cases before'),
  refused: z.number().int(),
  byReason: z.record(z.string(), z.number().int()).describe('Reason → how often; a row may have several'),
});
export type RowCounts = z.output<typeof RowCounts>;

export const NO_ROWS: RowCounts = { accepted: 0, alreadyThere: 0, refused: 0, byReason: {} };

/** A file can be wrong in as many ways as it has rows: the most frequent reasons tell the story. */
const MOST_REASONS = 100;
export const OTHER_REASONS = 'Other reasons';

export const addCounts = (a: RowCounts, b: RowCounts): RowCounts => {
  const reasons = { ...a.byReason };
  for (const [reason, count] of Object.entries(b.byReason)) {
    const known = Object.hasOwn(reasons, reason) || Object.keys(reasons).length < MOST_REASONS;
    const name = known ? reason : OTHER_REASONS;
    reasons[name] = (reasons[name] ?? 0) + count;
  }
  return {
    accepted: a.accepted + b.accepted,
    alreadyThere: a.alreadyThere + b.alreadyThere,
    refused: a.refused + b.refused,
    byReason: reasons,
  };
};

export const ImportJob = z.object({
  id: z.string(),
  status: ImportStatus,
  office: OfficeId,
  country: Country,
  rilo: OfficeId,
  by: z.string().describe('Who started it, in whose name the cases are reported'),
  file: z.object({
    name: z.string(),
    key: z.string(),
    size: z.number().int(),
    sha256: z.string().optional(),
    etag: z.string().optional().describe('Of the object as it was when the import started'),
  }),
  mapping: z.string().describe('Name of the mapping'),
  createdAt: Instant,
  startedAt: Instant.optional(),
  endedAt: Instant.optional(),
  failure: z.string().optional().describe('Why it failed, and what to do'),
  change: Change,
});
export type ImportJob = z.output<typeof ImportJob>;

/**
 * How far the work is. `part` is the next part of the file to import; 0 while the file is being read. Whoever holds
 * a part number alone may write what follows from it.
 */
export const ImportProgress = z.object({
  part: z.number().int(),
  parts: z.number().int(),
  bytesRead: z.number().int(),
  rowsRead: z.number().int(),
  filteredOut: z.number().int(),
  /** Of the parts before `part`. */
  counts: RowCounts,
  /** Of `part`, as far as it is: shown, and counted anew by whoever goes on after a crash. */
  within: RowCounts,
});
export type ImportProgress = z.output<typeof ImportProgress>;

export const NOT_BEGUN: ImportProgress = {
  part: 0,
  parts: 0,
  bytesRead: 0,
  rowsRead: 0,
  filteredOut: 0,
  counts: NO_ROWS,
  within: NO_ROWS,
};

export const countsSoFar = ({ counts, within }: ImportProgress): RowCounts => addCounts(counts, within);

const rowsOf = ({ accepted, alreadyThere, refused }: RowCounts): number => accepted + alreadyThere + refused;

/** Reading a file takes about a hundredth of the time that writing its rows takes (measured: 60,000 and 300 rows a second). */
const READING = 0.02;

/** Share of the work that is done, 0 to 1. */
export const shareDone = ({ status, file }: ImportJob, progress: ImportProgress): number => {
  if (status === 'finished') return 1;
  const { part, rowsRead, filteredOut, bytesRead } = progress;
  if (part === 0) return READING * Math.min(1, file.size === 0 ? 0 : bytesRead / file.size);
  const rows = rowsRead - filteredOut;
  return READING + (1 - READING) * (rows === 0 ? 1 : rowsOf(countsSoFar(progress)) / rows);
};
