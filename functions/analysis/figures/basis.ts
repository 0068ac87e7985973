import * as z from 'zod';
import type { Actor } from '../../../shared/domain/actor.ts';
import { type Limit, limitsInWords } from '../../../shared/domain/analysis/figures/limits.ts';
import { Filter } from '../../../shared/domain/analysis/filter/filter.ts';
import { sentenceOf } from '../../../shared/domain/analysis/filter/sentence/sentence-of.ts';
import type { LanguageCode } from '../../../shared/domain/reference/entry.ts';
import type { Uses } from '../../../shared/services.ts';
import type { DataVersion } from '../../../shared/storage/analysis/warehouse.ts';
import { sql } from '../asking/sql.ts';
import { DataVersionView } from '../read-store.ts';
import { labelsIn } from '../search/labels.ts';
import { type Asked, linesOf, todayOf, visibleLines } from './asked.ts';

/** What every figure carries: of which data it is, how complete they are, and what it cannot say. */
export const Basis = z
  .object({
    filter: Filter,
    sentence: z.string().describe('The filter in words, in your language'),
    asOf: z.string().optional(),
    data: DataVersionView,
    cases: z.number().int().describe('Cases in all, linked ones once'),
    lines: z.number().int(),
    linked: z.number().int().describe('Reports that are counted by another one of the same case'),
    converted: z
      .number()
      .optional()
      .describe('Share of the given quantities that could be converted to a unit that is summed'),
    coverage: z
      .object({
        administrations: z.number().int().describe('That reported something of what is asked for'),
        known: z.number().int().describe('That ever reported anything that you may see'),
        verified: z.number().optional().describe('Share of the cases that a regional office verified'),
        medianLagDays: z.number().optional().describe('Days from a seizure to its report'),
      })
      .describe('How complete the reporting is'),
    limits: z.string().describe('What the figures cannot say, in your language'),
  })
  .meta({ id: 'FigureBasis' });
export type Basis = z.output<typeof Basis>;

const FEW = 20;
const MOST_CONVERT = 0.8;

const number = (value: unknown): number => Number(value ?? 0);
const share = (part: unknown, whole: unknown) =>
  number(whole) > 0 ? Math.round((number(part) / number(whole)) * 10_000) / 10_000 : undefined;

/** The days in which reports of what was seized still come in. */
const isRecent = (latest: unknown, lag: unknown, today: string): boolean =>
  typeof latest === 'string' &&
  Date.parse(today) - Date.parse(latest) < Math.max(14, 2 * number(lag)) * 86_400_000;

/** Lists that name the codes of a filter. */
const NAMED = [
  'categories',
  'products',
  'places',
  'location-types',
  'directions',
  'modes',
  'concealment',
  'detection',
  'units',
] as const;

export const basisOf = async (
  { warehouse, reference }: Uses<'warehouse' | 'reference'>,
  given: Asked,
  {
    actor,
    language,
    now,
    data,
  }: {
    readonly actor: Actor;
    readonly language: LanguageCode;
    readonly now: Date;
    readonly data: DataVersion;
  },
): Promise<Basis> => {
  const labels = await labelsIn(reference, language, NAMED);
  const [of = {}] = await warehouse.all(sql`
    SELECT count(DISTINCT case_id) FILTER (counts) AS cases, count(*) FILTER (counts) AS lines,
      count(DISTINCT case_id) FILTER (NOT counts) AS linked,
      count(*) FILTER (counts AND given_quantity) AS given,
      count(*) FILTER (counts AND given_quantity AND quantity IS NOT NULL) AS converted,
      count(DISTINCT country) AS administrations,
      count(DISTINCT case_id) FILTER (counts AND status = 'verified') AS verified,
      median(lag_days) AS lag, max(day)::VARCHAR AS latest
    FROM ${linesOf(actor, given, now)}`);
  const [all = {}] = await warehouse.all(
    sql`SELECT count(DISTINCT country) AS known FROM ${visibleLines(actor, given)}`,
  );
  const converted = share(of.converted, of.given);
  const verified = share(of.verified, of.cases);
  const limits: Limit[] = [
    'seizures-only',
    ...(isRecent(of.latest, of.lag, todayOf(given, now)) ? (['late-reports'] as const) : []),
    ...(converted !== undefined && converted < MOST_CONVERT ? (['few-converted'] as const) : []),
    ...(number(of.linked) > 0 ? (['linked-once'] as const) : []),
    ...(verified !== undefined && verified < 1 ? (['not-verified'] as const) : []),
    ...(number(of.cases) < FEW ? (['few-cases'] as const) : []),
  ];
  return {
    filter: given.filter,
    sentence: sentenceOf(given.filter, language, labels),
    ...(given.asOf && { asOf: given.asOf }),
    data,
    cases: number(of.cases),
    lines: number(of.lines),
    linked: number(of.linked),
    ...(converted !== undefined && { converted }),
    coverage: {
      administrations: number(of.administrations),
      known: number(all.known),
      ...(verified !== undefined && { verified }),
      ...(typeof of.lag === 'number' && { medianLagDays: of.lag }),
    },
    limits: limitsInWords(limits, language),
  };
};
