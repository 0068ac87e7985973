import * as z from 'zod';
import { Finding } from '../../checks/finding.ts';
import { SeizureReport } from '../../seizure/report.ts';
import { RowCounts } from './import-progress.ts';

/** A row and what it resembles: a row of the file by its number, or a case by its reference. */
const Resemblance = z.object({
  row: z.number().int(),
  like: z.union([z.number().int(), z.string()]).describe('Number of an earlier row, or reference of a case'),
});
export type Resemblance = z.output<typeof Resemblance>;

const resembling = (what: string) =>
  z.object({ rows: z.number().int().describe(what), examples: z.array(Resemblance) });

/** What a check found in many rows, with what it found in the first of them. */
export const FoundOften = Finding.extend({
  pointer: z.string().describe('JSON pointer into the reports, members of lists as `*`'),
  rows: z.number().int().describe('How often it was found in rows that would be taken'),
  row: z.number().int().describe('Number of the first of them'),
});
export type FoundOften = z.output<typeof FoundOften>;

/** What a dry run found: the checks of the import over the whole file, and nothing written. */
export const CheckResult = z.object({
  at: z.string(),
  run: z.number().int().describe('Version of the import that was checked'),
  rowsRead: z.number().int(),
  filteredOut: z.number().int().describe('Rows that the mapping does not want'),
  counts: RowCounts.describe('What would become of the others'),
  findings: z.array(FoundOften).default([]).describe('What the checks found in rows that would be taken'),
  notes: z
    .record(z.string(), z.number().int())
    .default({})
    .describe('How cells were read, where whoever sent them should know → how often'),
  repeats: resembling('Rows that equal an earlier one of the file'),
  lookAlikes: resembling('Rows of the same day, goods, quantity and place as an earlier one'),
  ownLookAlikes: resembling(
    'Rows of the same day, goods, quantity and way as a case of your office that came another way',
  ),
});
export type CheckResult = z.output<typeof CheckResult>;

/** One of the first rows as it would become a case, or why it would not. */
export const PreviewRow = z.object({
  row: z.number().int(),
  report: SeizureReport.optional(),
  refusals: z.array(z.string()).optional(),
  findings: z.array(Finding).optional(),
  notes: z.array(z.string()).optional(),
});
export type PreviewRow = z.output<typeof PreviewRow>;

export const PREVIEW_ROWS = 20;

/** Enough to look at; the file of refused rows names them all. */
export const MOST_EXAMPLES = 20;
