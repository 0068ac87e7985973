import * as z from 'zod';
import { FACT_KINDS } from '../facts.ts';

export const FactView = z.strictObject({ kind: z.enum(FACT_KINDS), value: z.string() });

const Count = z.number().int().nonnegative();
const Share = z.number().min(0).max(1);

/** What one period shows of a combination. */
export const Evidence = z.object({
  from: z.iso.date().describe('First day of the period'),
  until: z.iso.date().describe('Last day of the period'),
  cases: Count.describe('All cases of the period'),
  targetCases: Count.describe('Cases with the target'),
  factCases: Count.describe('Cases with the facts, whatever they carried'),
  hits: Count.describe('Cases with both'),
  administrations: Count.describe('Administrations that reported the hits'),
  quarters: Count.describe('Quarters of the calendar with hits'),
  support: Share.describe('Hits among all cases'),
  baseRate: Share.describe('Cases with the target among all cases'),
  confidence: Share.describe('Hits among the cases with the facts'),
  lift: z.number().describe('Confidence over base rate'),
  liftLow: z.number().describe("Its lower bound (95 %, Wilson's interval of the confidence)"),
  steadyLiftLow: z
    .number()
    .describe('The same with cases that come in clusters by administration and quarter counted for less'),
  leverage: z.number().describe('Support above what independence would give'),
  oddsRatio: z.number().describe("With Haldane's half in each cell"),
  p: Share.describe("Fisher's exact test, one-sided, against all cases"),
  commonOdds: z
    .object({
      ratio: z.number().nullable().describe('Null where it has no end, or no stratum says anything'),
      low: z.number().nullable(),
      high: z.number().nullable(),
      steadyLow: z.number().nullable().describe('Lower bound where strata may differ'),
    })
    .describe(
      'Odds ratio within one administration and year (Mantel and Haenszel), 95 % (Robins, Breslow, Greenland)',
    ),
});
export type Evidence = z.output<typeof Evidence>;

/** confirmed: also stands out later; weak: points the same way, no more; refuted: it does not; unseen: too few cases. */
export const Verdict = z.enum(['confirmed', 'weak', 'refuted', 'unseen']);
export type Verdict = z.output<typeof Verdict>;

export const Detections = z.object({
  targeted: Count.describe('Hits by a risk profile, an alert or information'),
  randomOrRoutine: Count,
  other: Count,
  fair: z
    .object({
      factCases: Count,
      hits: Count,
      lift: z.number().nullable(),
      liftLow: z.number().nullable(),
      holds: z.enum(['yes', 'no', 'too-few']),
    })
    .describe('Random and routine detections alone, against such detections of all goods'),
});

/** Code of the sentence that goes with every indicator: what seizures cannot tell. */
export const LIMITS = ['no-denominator', 'follows-selection'] as const;

/** A combination of facts known before inspection that goes with a kind of goods, tested. Nothing in it is in words. */
export const Indicator = z.object({
  id: z.string().describe('Made of facts and target: the same combination keeps it'),
  facts: z.array(FactView).min(1).max(3),
  target: z.object({ category: z.string(), product: z.string() }),
  discovery: Evidence.extend({
    q: Share.describe('Rate of false discoveries at which it is one (Benjamini and Hochberg)'),
    testedP: Share.describe(
      'The greatest p of all its tests: against all cases and every simpler combination',
    ),
    rulesTested: Count,
  }),
  later: Evidence.extend({ verdict: Verdict }),
  detections: Detections.describe('Over both periods'),
  quantities: z
    .array(z.object({ unit: z.string(), cases: Count, sum: z.number(), median: z.number() }))
    .describe('Of the hits of both periods, by unit'),
  score: z.number().describe('Lower bound of lift times hits: the order of indicators'),
  alike: z
    .array(z.object({ id: z.string(), facts: z.array(FactView), factCases: Count, hits: Count }))
    .describe('Other combinations over mostly the same cases'),
  limits: z.array(z.enum(LIMITS)),
  caseIds: z.array(z.string()).describe('Cases behind it, the latest first'),
});
export type Indicator = z.output<typeof Indicator>;
