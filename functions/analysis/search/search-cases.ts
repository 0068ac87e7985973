import * as z from 'zod';
import { Filter } from '../../../shared/domain/analysis/filter/filter.ts';
import type { SearchedWords } from '../../../shared/domain/analysis/filter/searched-words.ts';
import { wantedWords } from '../../../shared/domain/analysis/search/wanted-words.ts';
import { Cursor } from '../../../shared/http/cursor.ts';
import { ok } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { allOf } from '../asking/sql.ts';
import { visibleTo } from '../asking/visible-to.ts';
import { whereOf } from '../asking/where-of.ts';
import { DataVersionView } from '../read-store.ts';
import { filterInWords } from './filter-in-words.ts';
import { CaseFound, caseFound } from './found/case-found.ts';
import { foundPage, type Position } from './found/found-page.ts';
import { NO_WEIGHTS, type Weights, weigh } from './found/relevance.ts';
import { checkSorting, Sorting } from './found/sorting.ts';

const Search = z.strictObject({
  filter: Filter.default({}),
  sort: Sorting.default({ by: 'day', order: 'descending', unit: 'KGM' }),
  limit: z.number().int().min(1).max(200).default(50),
  cursor: Cursor.optional(),
});

const CasesFound = z
  .object({
    data: DataVersionView,
    sentence: z.string().describe('The filter in words, in your language'),
    total: z.number().int().describe('Cases that were found, on all pages'),
    items: z.array(CaseFound),
    next: z.string().optional().describe('Cursor of the next page; without it the list is at its end'),
  })
  .meta({ id: 'CasesFound' });

/**
 * Where a list goes on: what the first page went by holds for all, so that neither midnight nor what others report
 * meanwhile turns the order round.
 */
interface Sealed extends Position {
  readonly today: string;
  /** In the order of the words of the filter. */
  readonly weights: readonly number[];
  readonly meanLength: number;
}

const restored = ({ weights, meanLength }: Sealed, wanted: readonly SearchedWords[]): Weights => ({
  meanLength,
  words: wanted.flatMap((part, i) => (weights[i] === undefined ? [] : [{ ...part, weight: weights[i] }])),
});

const sealedAt = (position: Position, { today, weights }: { today: string; weights: Weights }): Sealed => ({
  ...position,
  today,
  weights: weights.words.map(({ weight }) => weight),
  meanLength: weights.meanLength,
});

export const searchCases = route({
  name: 'search-cases',
  method: 'POST',
  path: '/v1/analysis/cases',
  action: 'analysis.read',
  summary: 'Find cases, each once, with the lines that match and where the words stand',
  description:
    'Linked reports of one case are all found; figures count them once. A case that was amended between two pages is where its new values put it.',
  body: Search,
  gives: { 200: CasesFound },
})(
  ({ warehouse, reference, cursors, clock }: Uses<'warehouse' | 'reference' | 'cursors' | 'clock'>) =>
    async ({ actor, body, language }) => {
      const { filter, sort, limit, cursor } = body;
      const wanted = wantedWords(filter);
      checkSorting(sort, wanted);
      const binding = ['search-cases', actor.id, actor.office, filter, sort];
      const sealed = cursor && (JSON.parse(cursors.open(cursor, binding, '/cursor')) as Sealed);
      const data = await warehouse.fresh();
      const visible = visibleTo(actor);
      const today = sealed ? sealed.today : clock.now().toISOString().slice(0, 10);
      const fresh = () => (sort.by === 'relevance' ? weigh(warehouse, visible, wanted) : NO_WEIGHTS);
      const weights = sealed ? restored(sealed, wanted) : await fresh();
      const { total, cases, isLast } = await foundPage(warehouse, {
        filter,
        where: allOf([visible, whereOf(filter, today)]),
        sort,
        weights,
        after: sealed || undefined,
        limit,
      });
      const last = cases.at(-1);
      const next = !isLast && last && sealedAt(last.position, { today, weights });
      return ok({
        data,
        sentence: await filterInWords(reference, filter, language),
        total,
        items: cases.map(({ rows }) => caseFound(rows, wanted)),
        ...(next && { next: cursors.seal(JSON.stringify(next), binding) }),
      });
    },
);
