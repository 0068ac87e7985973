import * as z from 'zod';
import { FEWEST_CASES, MEASURES, MeasureName, type Score } from './score.ts';

/** With fewer offices in a comparison, a position would say too much about the others. */
export const FEWEST_OFFICES = 5;

/** Boundaries between quarters are shown when each quarter has so many offices. */
const FEWEST_IN_QUARTER = 5;

export const Among = z.enum(['network', 'region']);
export type Among = z.output<typeof Among>;

const Position = z.object({
  rank: z.number().int().describe('1 is the best; equals have the same'),
  quartile: z.literal([1, 2, 3, 4]).describe('1 is the best quarter'),
});

export const Standing = z
  .object({
    measure: MeasureName,
    unit: z.string(),
    better: z.enum(['lower', 'higher']),
    offices: z
      .number()
      .int()
      .optional()
      .describe('How many are compared; absent where they are fewer than five'),
    own: z
      .object({ value: z.number(), ...Position.partial().shape })
      .optional()
      .describe("The caller's office, where it has enough cases; its position, where enough are compared"),
    quartiles: z
      .object({ first: z.number(), median: z.number(), third: z.number() })
      .optional()
      .describe('Between the quarters, the best first; rounded, and of twenty offices and more'),
    named: z
      .array(z.object({ office: z.string(), name: z.string(), value: z.number(), rank: z.number().int() }))
      .optional()
      .describe('The offices whose scorecards the caller may read anyway'),
  })
  .meta({ id: 'Standing' });
export type Standing = z.output<typeof Standing>;

interface Placed {
  readonly score: Score;
  readonly value: number;
  readonly rank: number;
}

/** Those with enough cases, the best first. */
const placed = (scores: readonly Score[], measure: MeasureName): Placed[] => {
  const sign = MEASURES[measure].better === 'lower' ? 1 : -1;
  const some = scores.flatMap((score) => {
    const value = score.values[measure];
    return value === undefined || score.cases < FEWEST_CASES || score.role !== MEASURES[measure].of
      ? []
      : [{ score, value }];
  });
  return some
    .sort((a, b) => sign * (a.value - b.value) || (a.score.office < b.score.office ? -1 : 1))
    .map((one) => ({ ...one, rank: 1 + some.filter(({ value }) => sign * (value - one.value) < 0).length }));
};

/** Between two offices and to two digits: a boundary tells of quarters, not of the office at their edge. */
const rounded = (value: number): number => Number(value.toPrecision(2));

const quartilesOf = (all: readonly Placed[]) => {
  if (all.length < 4 * FEWEST_IN_QUARTER) return undefined;
  const between = (share: number): number => {
    const at = Math.round(share * all.length);
    return rounded(((all[at - 1]?.value ?? 0) + (all[at]?.value ?? 0)) / 2);
  };
  return { first: between(0.25), median: between(0.5), third: between(0.75) };
};

/**
 * Where an office stands among its peers by one measure. What is said of others is their number and, of many, rounded
 * boundaries; names and values are those of offices that `isReadable` says the caller may look at anyway.
 * @param scores of all peers, of one month
 */
export const standingOf = (
  scores: readonly Score[],
  {
    measure,
    office,
    isReadable,
  }: {
    readonly measure: MeasureName;
    /** The caller's. */
    readonly office: string;
    readonly isReadable: (score: Score) => boolean;
  },
): Standing => {
  const all = placed(scores, measure);
  const isEnough = all.length >= FEWEST_OFFICES;
  const own = all.find(({ score }) => score.office === office);
  const quartiles = quartilesOf(all);
  const others = all.filter(({ score }) => score.office !== office && isReadable(score));
  const quartile = (rank: number) => Math.ceil((4 * rank) / all.length) as 1 | 2 | 3 | 4;
  const { unit, better } = MEASURES[measure];
  return {
    measure,
    unit,
    better,
    ...(isEnough && { offices: all.length }),
    ...(own && {
      own: { value: own.value, ...(isEnough && { rank: own.rank, quartile: quartile(own.rank) }) },
    }),
    ...(quartiles && { quartiles }),
    ...(others.length > 0 && {
      named: others.map(({ score, value, rank }) => ({
        office: score.office,
        name: score.name,
        value,
        rank,
      })),
    }),
  };
};
