import * as z from 'zod';
import { ok } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { sql } from '../asking/sql.ts';
import { asked, linesOf, withStandIns } from './asked.ts';
import { Basis, basisOf } from './basis.ts';
import { caseCount } from './count-figures.ts';

const Routes = z
  .object({
    basis: Basis,
    pairs: z
      .array(
        z.object({
          departure: z.string(),
          destination: z.string(),
          cases: z.number().int(),
          valueUsd: z.number().nullable(),
          medianKm: z.number().nullable(),
          p95Km: z.number().nullable(),
        }),
      )
      .describe('From end to end, across a border'),
    legs: z
      .array(z.object({ from: z.string(), to: z.string(), cases: z.number().int() }))
      .describe('From stop to stop'),
    hubs: z
      .array(
        z.object({
          country: z.string(),
          cases: z.number().int(),
          from: z.number().int().describe('Different countries before it'),
          to: z.number().int().describe('Different countries after it'),
        }),
      )
      .describe('Countries that are passed on the way'),
    known: z.number().describe('Share of the cases whose departure and destination are known'),
  })
  .meta({ id: 'RouteFigures' });

export const countRoutes = route({
  name: 'count-routes',
  method: 'POST',
  path: '/v1/analysis/routes',
  action: 'analysis.read',
  summary: 'The ways of the goods: pairs of countries, legs, and where they pass',
  body: z.strictObject({
    ...asked,
    level: z
      .enum(['country', 'region'])
      .default('country')
      .describe('Of pairs: countries, or regions of UN M49'),
    top: z.number().int().min(1).max(1000).default(100),
  }),
  gives: { 200: Routes },
})(
  ({ warehouse, reference, clock }: Uses<'warehouse' | 'reference' | 'clock'>) =>
    async ({ actor, body, language }) => {
      const { level, top } = body;
      const data = await warehouse.fresh();
      const given = await withStandIns(warehouse, actor, body);
      const now = clock.now();
      const from = linesOf(actor, given, now);
      const count = caseCount(given, []);
      const [departure, destination] = (
        level === 'region' ? ['departure_region', 'destination_region'] : ['departure', 'destination']
      ).map((text) => ({ text, values: [] })) as [{ text: string; values: [] }, { text: string; values: [] }];
      const [basis, pairs, legs, hubs, known] = await Promise.all([
        basisOf({ warehouse, reference }, given, { actor, language, now, data }),
        warehouse.all(sql`
          SELECT ${departure} AS departure, ${destination} AS destination, ${count} AS cases,
            sum(value_usd) FILTER (counts) AS value, median(distance_km) AS middle,
            quantile_cont(distance_km, 0.95) AS far
          FROM ${from} WHERE counts AND ${departure} <> ${destination}
          GROUP BY ALL ORDER BY cases DESC, departure, destination LIMIT ${top}`),
        warehouse.all(sql`
          SELECT path[i] AS "from", path[i + 1] AS "to", ${count} AS cases
          FROM (SELECT *, unnest(range(1, len(path))) AS i FROM ${from} WHERE counts AND len(path) > 1)
          GROUP BY ALL ORDER BY cases DESC, "from", "to" LIMIT ${top}`),
        warehouse.all(sql`
          SELECT path[i] AS country, ${count} AS cases, count(DISTINCT path[i - 1]) AS before,
            count(DISTINCT path[i + 1]) AS after
          FROM (SELECT *, unnest(range(2, len(path))) AS i FROM ${from} WHERE counts AND len(path) > 2)
          GROUP BY ALL ORDER BY cases DESC, country LIMIT ${top}`),
        warehouse.all(sql`
          SELECT ${count} AS cases FROM ${from} WHERE departure IS NOT NULL AND destination IS NOT NULL`),
      ]);
      return ok({
        basis,
        pairs: pairs.map(({ departure: of, destination: to, cases, value, middle, far }) => ({
          departure: of,
          destination: to,
          cases,
          valueUsd: value,
          medianKm: middle,
          p95Km: far,
        })),
        legs,
        hubs: hubs.map(({ country, cases, before, after }) => ({ country, cases, from: before, to: after })),
        known:
          basis.cases > 0 ? Math.round((Number(known[0]?.cases ?? 0) / basis.cases) * 10_000) / 10_000 : 0,
      });
    },
);
