import * as z from 'zod';
import { Filter } from '../../../shared/domain/analysis/filter/filter.ts';
import { isOfGoods } from '../../../shared/domain/analysis/search/of-goods.ts';
import { ok } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { allOf, sql } from '../asking/sql.ts';
import { visibleTo } from '../asking/visible-to.ts';
import { whereOf } from '../asking/where-of.ts';
import { DataVersionView } from '../read-store.ts';
import { countAll } from './facets/count-all.ts';
import { FACET_NAMES } from './facets/facet-columns.ts';
import { FacetCounts, facetCounts, namesOf } from './facets/facet-counts.ts';
import { filterInWords } from './filter-in-words.ts';
import { labelsIn } from './labels.ts';

const Asked = z.strictObject({
  filter: Filter.default({}),
  facets: z
    .array(z.enum(FACET_NAMES))
    .min(1, 'Name at least one.')
    .max(12, 'At most twelve at a time.')
    .describe('What to count by'),
  top: z.number().int().min(1).max(100).default(10).describe('Values of each, those with most cases'),
});

const Facets = z
  .object({
    data: DataVersionView,
    sentence: z.string().describe('The filter in words, in your language'),
    cases: z.number().int().describe('Cases that the whole filter finds'),
    facets: z.array(FacetCounts),
  })
  .meta({ id: 'Facets' });

export const countFacets = route({
  name: 'count-facets',
  method: 'POST',
  path: '/v1/analysis/facets',
  action: 'analysis.read',
  summary: 'Count the cases that a filter finds by what they say, to narrow it further',
  description:
    "Of each facet the filter's own condition on it is left out, so that other values can be chosen; conditions in `any` and `not` stay. A case with several values counts for each of them.",
  body: Asked,
  gives: { 200: Facets },
})(
  ({ warehouse, reference, clock }: Uses<'warehouse' | 'reference' | 'clock'>) =>
    async ({ actor, body: { filter, facets, top }, language }) => {
      const data = await warehouse.fresh();
      const today = clock.now().toISOString().slice(0, 10);
      const where = (given: Filter) => allOf([visibleTo(actor), whereOf(given, today)]);
      const names = [...new Set(facets)];
      const rows = await countAll(warehouse, { filter, names, top, where });
      const found = isOfGoods(filter) ? sql`count(DISTINCT case_id)` : sql`count(*) FILTER (line = 1)`;
      const [total] = await warehouse.all(sql`SELECT ${found} AS cases FROM lines WHERE ${where(filter)}`);
      const labels = await labelsIn(reference, language, names.flatMap(namesOf));
      return ok({
        data,
        sentence: await filterInWords(reference, filter, language),
        cases: total?.cases,
        facets: names.map((name) => facetCounts(name, rows, labels)),
      });
    },
);
