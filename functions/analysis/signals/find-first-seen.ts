import * as z from 'zod';
import { Filter } from '../../../shared/domain/analysis/filter/filter.ts';
import { NOVELTY_KINDS } from '../../../shared/domain/analysis/signals/counts/series.ts';
import { subjectOf } from '../../../shared/domain/analysis/signals/words/words-of.ts';
import { CATEGORY_CODES } from '../../../shared/domain/codes/categories.ts';
import { ok } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { sql } from '../asking/sql.ts';
import { linesOf } from '../figures/asked.ts';
import { DataVersionView } from '../read-store.ts';
import { labelsIn } from '../search/labels.ts';
import { noveltyFilter } from './cases-behind.ts';
import { READINGS } from './weekly-counts-of.ts';

/** Without so many earlier cases of a category everything in it would be new. */
const LEAST_BEFORE = 50;
const DAY_MS = 86_400_000;

const FirstSeen = z
  .object({
    from: z.string().describe('First day that was looked at'),
    data: DataVersionView,
    found: z
      .array(
        z.object({
          kind: z.enum(NOVELTY_KINDS),
          category: z.string(),
          value: z.string(),
          title: z.string().describe('In your language'),
          firstDay: z.string(),
          cases: z.number().int(),
          administrations: z.array(z.string()).describe('Countries that report it, ISO 3166-1'),
          newcomers: z
            .boolean()
            .describe(
              'Only administrations that never reported this category before: new to them, perhaps not new',
            ),
          casesBefore: z
            .number()
            .int()
            .describe('Earlier cases of the category which told the same: none of them was like this'),
          filter: Filter.describe('Shows the cases behind it'),
        }),
      )
      .describe('The most administrations first, then the most cases'),
  })
  .meta({ id: 'FirstSeen' });

export const findFirstSeen = route({
  name: 'find-first-seen',
  method: 'GET',
  path: '/v1/analysis/first-seen',
  action: 'analysis.read',
  summary: 'Routes, goods and ways of hiding that no case showed before',
  description: `Compared with all verified cases that you may see, however old. A category with fewer than ${LEAST_BEFORE} earlier cases is left out: everything in it would be new.`,
  query: z.strictObject({
    days: z.coerce.number().int().min(1).max(366).default(28),
    category: z.enum(CATEGORY_CODES).optional(),
    kind: z.enum(NOVELTY_KINDS).optional(),
    top: z.coerce.number().int().min(1).max(200).default(50),
  }),
  gives: { 200: FirstSeen },
})(
  ({ warehouse, reference, clock }: Uses<'warehouse' | 'reference' | 'clock'>) =>
    async ({ actor, query, language }) => {
      const now = clock.now();
      const from = new Date(now.getTime() - query.days * DAY_MS).toISOString().slice(0, 10);
      const data = await warehouse.fresh();
      const lines = linesOf(actor, { filter: query.category ? { categories: [query.category] } : {} }, now);
      const kinds = query.kind ? [query.kind] : NOVELTY_KINDS;
      const found = await Promise.all(
        kinds.map(async (kind) => {
          const { told, value } = READINGS[kind];
          const rows = await warehouse.all(sql`
            WITH told AS MATERIALIZED (
              SELECT case_id, category, country, day, ${value} AS value FROM ${lines}
              WHERE counts AND ${told} AND day IS NOT NULL),
            before AS (
              SELECT category, count(DISTINCT case_id) AS cases, list(DISTINCT country) AS reporters
              FROM told WHERE day < CAST(${from} AS DATE) GROUP BY category
              HAVING count(DISTINCT case_id) >= ${LEAST_BEFORE})
            SELECT t.category, t.value, CAST(min(t.day) AS VARCHAR) AS "firstDay",
              count(DISTINCT t.case_id) AS cases, list_sort(list(DISTINCT t.country)) AS administrations,
              NOT bool_or(list_contains(b.reporters, t.country)) AS newcomers, any_value(b.cases) AS "casesBefore"
            FROM told t JOIN before b USING (category) WHERE t.value IS NOT NULL
            GROUP BY t.category, t.value HAVING min(t.day) >= CAST(${from} AS DATE)
            ORDER BY len(list(DISTINCT t.country)) DESC, cases DESC, t.value LIMIT ${query.top}`);
          return rows.map((row) => ({ kind, row }));
        }),
      );
      const labels = await labelsIn(reference, language, ['categories', 'products', 'concealment']);
      const all = found.flat().map(({ kind, row }) => {
        const [category, value] = [String(row.category), String(row.value)];
        const administrations = (row.administrations as readonly unknown[]).map(String);
        return {
          kind,
          category,
          value,
          title: subjectOf({ kind, category, value }, language, labels),
          firstDay: String(row.firstDay),
          cases: Number(row.cases),
          administrations,
          newcomers: Boolean(row.newcomers),
          casesBefore: Number(row.casesBefore),
          filter: noveltyFilter({ kind, category, value }, from),
        };
      });
      all.sort((a, b) => b.administrations.length - a.administrations.length || b.cases - a.cases);
      return ok({ from, data, found: all.slice(0, query.top) });
    },
);
