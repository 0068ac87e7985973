import * as z from 'zod';
import { Instant } from '../fields.ts';
import { Entry, ListId } from './entry.ts';
import { Differences } from './list-version.ts';

/** Entries in one part of a load at most: what a request may carry. */
export const MOST_IN_PART = 2_000;
/** More than any list has; a load is put together in memory. */
const MOST_ENTRIES = 300_000;

const LoadPart = z.object({ number: z.number().int(), entries: z.number().int() });
export type LoadPart = z.output<typeof LoadPart>;

export const LoadRequest = z.strictObject({
  source: z.string().trim().min(1).max(300).describe('Where the entries come from'),
  licence: z.string().trim().min(1).max(300).describe('What may be done with them'),
  entries: z.number().int().min(1).max(MOST_ENTRIES).describe('How many entries the parts have together'),
});

export const PartNumber = z.coerce.number().int().min(1).max(10_000);
export const LoadPartBody = z.strictObject({ entries: z.array(Entry).min(1).max(MOST_IN_PART) });

/** A list on its way in: begun, sent in parts, and published as a whole. */
export const ListLoad = z
  .object({
    id: z.string(),
    list: ListId,
    ...LoadRequest.shape,
    status: z.enum(['open', 'published']),
    startedAt: Instant,
    published: z
      .object({ version: z.number().int(), differences: Differences })
      .optional()
      .describe('The version that it became, and what it changed'),
  })
  .meta({ id: 'ListLoad' });
export type ListLoad = z.output<typeof ListLoad>;
