import * as z from 'zod';
import { InvalidInput } from '../../../shared/domain/errors.ts';
import type { Entry } from '../../../shared/domain/reference/entry.ts';
import { ListId } from '../../../shared/domain/reference/entry.ts';
import { Cursor } from '../../../shared/http/cursor.ts';
import { ok } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { EntryView, Language, ListParams, Version, viewOf } from '../entry-view.ts';
import { contentOf } from './content-of.ts';

const Query = z.strictObject({
  q: z
    .string()
    .max(200)
    .optional()
    .describe(
      'A code or words in any of the six languages: begun, in any order, with spelling errors. The best first',
    ),
  language: Language,
  parent: z.string().max(200).optional().describe('Only entries that belong to this code, at whatever level'),
  deprecated: z
    .enum(['true', 'false'])
    .optional()
    .describe('A look-up leaves out deprecated codes unless this is true'),
  version: Version,
  limit: z.coerce.number().int().min(1).max(1000).default(50),
  cursor: Cursor.optional(),
});

export const FoundEntry = EntryView.extend({
  score: z.number().optional().describe('0 to 1, of a look-up: 1 is the code or a name itself'),
  matched: z.string().optional().describe('The name or alias that matched'),
}).meta({ id: 'FoundReferenceEntry' });

const EntryList = z
  .object({
    list: ListId,
    version: z.number().int(),
    items: z.array(FoundEntry),
    next: z.string().optional(),
  })
  .meta({ id: 'ReferenceEntryList' });

const Position = z.tuple([z.number().int(), z.number().int()]);

/** A page of what belongs to the parent, from that place in the list on, and whether more follows. */
const pageOf = (
  entries: Iterable<Entry>,
  { from, limit, parent }: { from: number; limit: number; parent?: string | undefined },
): { page: Entry[]; end: number | undefined } => {
  const page: Entry[] = [];
  let at = 0;
  for (const entry of entries) {
    at += 1;
    if (at <= from || (parent !== undefined && entry.parent !== parent)) continue;
    if (page.length === limit) return { page, end: at - 1 };
    page.push(entry);
  }
  return { page, end: undefined };
};

export const findEntries = route({
  name: 'find-entries',
  method: 'GET',
  path: '/v1/reference/lists/{list}/entries',
  action: 'reference.read',
  summary: 'Look up entries of a list by code or words, or page through all of it',
  description:
    'With "q" it is a look-up, fast enough for every keystroke: one answer, the best first. Without it the whole ' +
    'list comes page by page, deprecated codes as well; pages go on in the version that they began with.',
  params: ListParams,
  query: Query,
  gives: { 200: EntryList },
})(
  ({ referenceLists, cursors }: Uses<'referenceLists' | 'cursors'>) =>
    async ({ actor, params: { list }, query, ...call }) => {
      const { q, parent, limit, cursor } = query;
      const language = query.language ?? call.language;
      if (q !== undefined && (cursor !== undefined || query.version !== undefined))
        throw new InvalidInput([
          {
            pointer: '/query/q',
            code: 'not-both',
            detail: 'A look-up gives one answer from the current version: leave out "cursor" and "version".',
          },
        ]);
      if (q !== undefined) {
        const { version, index } = await referenceLists.indexed(list);
        const deprecated = query.deprecated === 'true';
        const found = index.find(q, { language, limit, deprecated, ...(parent !== undefined && { parent }) });
        const items = found.map(({ entry, ...how }) => ({ ...viewOf(entry, language), ...how }));
        return ok({ list, version, items });
      }
      const binding = ['find-entries', actor.id, list, parent ?? null, query.version ?? null];
      const [asked, from] = cursor
        ? Position.parse(JSON.parse(cursors.open(cursor, binding)))
        : [query.version, 0];
      const { version, entries } = await contentOf(referenceLists, list, asked);
      const { page, end } = pageOf(entries(), { from, limit, parent });
      const items = page.map((entry) => viewOf(entry, language));
      const next = end !== undefined && cursors.seal(JSON.stringify([version, end]), binding);
      return ok({ list, version, items, ...(next && { next }) });
    },
);
