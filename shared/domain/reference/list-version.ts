import * as z from 'zod';
import { Change } from '../change.ts';
import { ListId } from './entry.ts';

/** One version of a list: the entries of its parts, where a later part stands above an earlier one. */
export const ListVersion = z.object({
  list: ListId,
  version: z.number().int(),
  entries: z.number().int().describe('Those that are deprecated as well'),
  source: z.string(),
  licence: z.string(),
  parts: z.array(z.string()),
  shipped: z
    .string()
    .optional()
    .describe('What it came with, where nobody has changed it since: another release may take its place'),
  change: Change,
});
export type ListVersion = z.output<typeof ListVersion>;

/** What a version has that the one before had not. */
export const Differences = z
  .object({
    added: z.number().int(),
    changed: z.number().int(),
    deprecated: z.number().int().describe('No longer there, and kept as deprecated'),
    same: z.number().int(),
  })
  .meta({ id: 'ListDifferences' });
export type Differences = z.output<typeof Differences>;
