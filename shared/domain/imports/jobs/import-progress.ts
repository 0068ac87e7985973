import * as z from 'zod';
import type { ImportJob } from './import-job.ts';

/** What became of rows. Every row that was read and not filtered out is in exactly one of the four numbers. */
export const RowCounts = z.object({
  accepted: z.number().int().describe('Rows that are cases now, by this import'),
  alreadyThere: z.number().int().describe('Rows that were cases before'),
  refused: z.number().int(),
  heldBack: z.number().int().default(0).describe('Rows that look like others, held back as was chosen'),
  byReason: z
    .record(z.string(), z.number().int())
    .describe('Reason of a refusal or of holding back → how often; a row may have several'),
});
export type RowCounts = z.output<typeof RowCounts>;

export const NO_ROWS: RowCounts = { accepted: 0, alreadyThere: 0, refused: 0, heldBack: 0, byReason: {} };

/** A file can be wrong in as many ways as it has rows: the most frequent reasons tell the story. */
const MOST_REASONS = 100;
export const OTHER_REASONS = 'Other reasons';

/** Adds one to the count of a reason; what is beyond the most counts as "other". */
export const countReason = (reasons: Record<string, number>, reason: string, count = 1): void => {
  const known = Object.hasOwn(reasons, reason) || Object.keys(reasons).length < MOST_REASONS;
  const name = known ? reason : OTHER_REASONS;
  reasons[name] = (reasons[name] ?? 0) + count;
};

export const addCounts = (a: RowCounts, b: RowCounts): RowCounts => {
  const byReason = { ...a.byReason };
  for (const [reason, count] of Object.entries(b.byReason)) countReason(byReason, reason, count);
  return {
    accepted: a.accepted + b.accepted,
    alreadyThere: a.alreadyThere + b.alreadyThere,
    refused: a.refused + b.refused,
    heldBack: a.heldBack + b.heldBack,
    byReason,
  };
};

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
  settled: z.boolean().optional().describe('Nobody writes rows of it any more'),
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

/** How far a look at the file or a dry run is. `run` is the version of the import that it began with. */
export const Pass = z.object({ run: z.number().int(), bytesRead: z.number(), rowsRead: z.number().int() });
export type Pass = z.output<typeof Pass>;

/** How far an undo is: first all cases are looked at, then they are withdrawn, part after part. */
export const UndoProgress = z.object({
  run: z.number().int(),
  /** Counts every advance, so that whoever is late is noticed. */
  turn: z.number().int(),
  phase: z.enum(['looking', 'withdrawing']),
  part: z.number().int(),
  withdrawn: z.number().int(),
  changed: z.number().int(),
  changedCases: z.array(z.string()),
});
export type UndoProgress = z.output<typeof UndoProgress>;

export const undoFrom = (run: number): UndoProgress => ({
  run,
  turn: 0,
  phase: 'looking',
  part: 1,
  withdrawn: 0,
  changed: 0,
  changedCases: [],
});

export const countsSoFar = ({ counts, within }: ImportProgress): RowCounts => addCounts(counts, within);

const rowsOf = ({ accepted, alreadyThere, refused, heldBack }: RowCounts): number =>
  accepted + alreadyThere + refused + heldBack;

/** Reading a file takes about a fiftieth of the time that writing its rows takes (measured: 15,000 and 300 rows a second). */
const READING = 0.02;

/** Looking whether cases were changed takes about a tenth of the time that withdrawing them takes. */
const LOOKING_BACK = 0.1;

const share = (done: number, all: number): number => (all <= 0 ? 0 : Math.min(1, done / all));

export interface Work {
  readonly progress: ImportProgress;
  readonly pass?: Pass | undefined;
  readonly undo?: UndoProgress | undefined;
}

const shareImported = ({ size }: ImportJob['file'], progress: ImportProgress): number => {
  const { part, rowsRead, filteredOut, bytesRead } = progress;
  if (part === 0) return READING * share(bytesRead, size);
  const rows = rowsRead - filteredOut;
  return READING + (1 - READING) * (rows === 0 ? 1 : rowsOf(countsSoFar(progress)) / rows);
};

const shareUndone = ({ phase, part }: UndoProgress, { parts }: ImportProgress): number =>
  phase === 'looking'
    ? LOOKING_BACK * share(part - 1, parts)
    : LOOKING_BACK + (1 - LOOKING_BACK) * share(part - 1, parts);

/** Share of the step that is under way, or was last, 0 to 1. */
export const shareDone = ({ status, file, version }: ImportJob, { progress, pass, undo }: Work): number => {
  switch (status) {
    case 'awaiting-file':
    case 'mapped':
      return 0;
    case 'proposed':
    case 'checked':
    case 'finished':
    case 'undone':
      return 1;
    case 'looking':
    case 'checking':
      return pass?.run === version ? share(pass.bytesRead, file.size) : 0;
    case 'undoing':
      return undo?.run === version ? shareUndone(undo, progress) : 0;
    default:
      return shareImported(file, progress);
  }
};
