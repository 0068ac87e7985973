import * as z from 'zod';
import { Change } from '../../change.ts';
import { Country, Instant } from '../../fields.ts';
import { OfficeId } from '../../sharing.ts';
import type { Transition } from '../../transition.ts';

export const ImportStatus = z.enum([
  'awaiting-file',
  'looking',
  'proposed',
  'mapped',
  'checking',
  'checked',
  'running',
  'finished',
  'failed',
  'cancelled',
  'undoing',
  'undone',
]);
export type ImportStatus = z.output<typeof ImportStatus>;

/** States that an undo can start from, and goes back to when a case was changed since. */
export const ENDS = ['finished', 'failed', 'cancelled'] as const satisfies readonly ImportStatus[];
export type End = (typeof ENDS)[number];

const keep = <To extends End>(to: To) =>
  ({ event: 'import.undo-refused', from: ['undoing'], to }) as const satisfies Transition<ImportStatus>;

/** The life of an import. */
export const TRANSITIONS = {
  look: {
    event: 'import.looking',
    from: ['awaiting-file', 'proposed', 'mapped', 'checked'],
    to: 'looking',
  },
  propose: { event: 'import.proposed', from: ['looking'], to: 'proposed' },
  map: { event: 'import.mapped', from: ['proposed', 'mapped', 'checked'], to: 'mapped' },
  check: { event: 'import.checking', from: ['awaiting-file', 'mapped', 'checked'], to: 'checking' },
  checked: { event: 'import.checked', from: ['checking'], to: 'checked' },
  /** The mapping does not fit the file: another one may. */
  unfit: { event: 'import.unfit', from: ['checking'], to: 'mapped' },
  start: { event: 'import.started', from: ['awaiting-file', 'mapped', 'checked'], to: 'running' },
  finish: { event: 'import.finished', from: ['running'], to: 'finished' },
  fail: { event: 'import.failed', from: ['looking', 'checking', 'running'], to: 'failed' },
  cancel: {
    event: 'import.cancelled',
    from: ['awaiting-file', 'looking', 'proposed', 'mapped', 'checking', 'checked', 'running'],
    to: 'cancelled',
  },
  undo: { event: 'import.undoing', from: ENDS, to: 'undoing' },
  undone: { event: 'import.undone', from: ['undoing'], to: 'undone' },
} as const satisfies Record<string, Transition<ImportStatus>>;

export const KEEP: Readonly<Record<End, Transition<ImportStatus>>> = {
  finished: keep('finished'),
  failed: keep('failed'),
  cancelled: keep('cancelled'),
};

const choice = z.enum(['import', 'hold-back']).default('import');

/** What becomes of rows that look like others. What is held back goes into the file of refused rows. */
export const Choice = z.strictObject({
  repeats: choice.describe('Rows that equal an earlier one of the file: cases of their own, or sent twice'),
  lookAlikes: choice.describe(
    'Rows that differ little from an earlier one of the file or from a case of your office',
  ),
});
export type Choice = z.output<typeof Choice>;

/** Which version of which saved mapping an import works with. */
export const MappingSource = z.object({ id: z.string(), version: z.number().int() });

/** What became of an attempt to undo an import. */
export const Undo = z.object({
  withdrawn: z.number().int().describe('Cases that were withdrawn'),
  changed: z.number().int().describe('Cases that were changed since the import'),
  changedCases: z.array(z.string()).describe('References of those, the first hundred'),
});
export type Undo = z.output<typeof Undo>;

export const ImportJob = z.object({
  id: z.string(),
  version: z.number().int().default(1),
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
    etag: z.string().optional().describe('Of the object as it was when it was read first'),
  }),
  mapping: z.string().optional().describe('Name of the mapping'),
  savedMapping: MappingSource.optional(),
  totals: z
    .string()
    .optional()
    .describe('Why the file cannot be cases, where it holds figures summed over cases'),
  choice: Choice.optional(),
  createdAt: Instant,
  startedAt: Instant.optional(),
  endedAt: Instant.optional(),
  failure: z.string().optional().describe('Why it failed, and what to do'),
  undo: Undo.optional(),
  /** The state before an undo that is under way. */
  endedAs: z.enum(ENDS).optional(),
  change: Change,
});
export type ImportJob = z.output<typeof ImportJob>;

export const isEnd = (status: ImportStatus): status is End => (ENDS as readonly string[]).includes(status);
