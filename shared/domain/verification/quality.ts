import * as z from 'zod';

/** How good a version is as a record, computed from what it says and what the checks found. */
export const Quality = z.object({
  score: z.number().int().min(0).max(100),
  blocks: z
    .record(z.string(), z.number().int().min(0).max(100))
    .describe('Score of each block of the report'),
});
export type Quality = z.output<typeof Quality>;
