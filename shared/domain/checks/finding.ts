import * as z from 'zod';

/**
 * - error: it cannot be right as it stands; a person decides
 * - warning: it may be right, and should be looked at again
 * - note: it is right, and more would make the record better
 */
export const Severity = z.enum(['error', 'warning', 'note']);
export type Severity = z.output<typeof Severity>;

/** What a check found in a report. Words in the reader's language are added when it is shown (see Check). */
export const Finding = z.object({
  code: z.string().describe('Code of the check'),
  severity: Severity,
  pointer: z.string().describe('JSON pointer into the report; empty for the report as a whole'),
  value: z.union([z.string(), z.number()]).optional().describe('What stands there'),
  expected: z
    .union([z.string(), z.number()])
    .optional()
    .describe('What would be expected, as a code or figure'),
});
export type Finding = z.output<typeof Finding>;
