import * as z from 'zod';
import { FileFormat } from './file-format.ts';
import { ImportMapping } from './mapping.ts';

/** Why something is proposed or noted: a stable code for whoever translates it, and an English sentence. */
export const Reason = z.object({ code: z.string(), detail: z.string() });
export type Reason = z.output<typeof Reason>;

const Confidence = z.number().min(0).max(1);

/** What a column of the file is, and what is proposed for it. */
export const ColumnProposal = z.object({
  column: z.string(),
  filled: z.number().int().describe('Rows with a known value'),
  distinct: z.number().int().describe('Different values; a lower bound where there are very many'),
  examples: z.array(z.string()),
  fields: z
    .array(z.object({ pointer: z.string(), confidence: Confidence, reason: Reason }))
    .describe('Fields of the report that it is proposed for; none where it is left out'),
  notes: z
    .array(Reason)
    .describe('Such as an ambiguous order of day and month, or values that could not be read'),
});

/** A value that nobody knows, asked once for all its rows. */
export const Question = z.object({
  column: z.string(),
  pointer: z.string().describe('Field of the report that it would become'),
  value: z.string(),
  rows: z.number().int(),
  suggestions: z.array(z.object({ code: z.string(), label: z.string(), confidence: Confidence })),
});

export type Question = z.output<typeof Question>;

/** What the system makes of a file before anybody has said anything. A person confirms or corrects it. */
export const Proposal = z
  .object({
    kind: z
      .enum(['cases', 'totals', 'unclear'])
      .describe('One row for each case, or figures summed over cases, which cannot be reported as cases'),
    why: Reason,
    rows: z.number().int(),
    format: FileFormat,
    formatReasons: z.array(Reason),
    columns: z.array(ColumnProposal),
    mapping: ImportMapping.optional().describe('Ready to be confirmed; without it the file holds no cases'),
    questions: z.array(Question),
    missing: z
      .array(z.object({ pointer: z.string(), reason: Reason }))
      .describe('Required fields that no column fills: say them as a constant for all rows'),
  })
  .meta({ id: 'MappingProposal' });
export type Proposal = z.output<typeof Proposal>;
