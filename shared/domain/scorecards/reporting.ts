import * as z from 'zod';
import { type Fact, lagOf } from './fact.ts';
import { Means, Part, Percentiles, partOf, Spread, shareOf } from './figures.ts';

/** Questions of the regional office that were answered before the reporter was reminded, and others. */
export const Answers = z.object({
  inTime: z.number().int(),
  late: z.number().int().describe('After the reminder, or taken back unanswered'),
  inTimeShare: z.number().min(0).max(1).optional(),
});

/** How an office reports. */
export const Reporting = z
  .object({
    cases: z.number().int().describe('Withdrawn ones left out, those linked as the same case counted once'),
    duplicates: Part.describe(
      'Reports that were linked as the same case as another of the office: not counted',
    ),
    lagDays: Percentiles.describe('From the seizure to its first report'),
    quality: z.number().min(0).max(100).optional().describe('Mean score of the records'),
    completeness: z
      .record(z.string(), z.number().min(0).max(100))
      .describe('Mean score of each block of the report'),
    findingsPerHundred: z
      .object({ error: z.number(), warning: z.number(), note: z.number() })
      .optional()
      .describe('What the checks find in a hundred cases'),
    topFindings: z
      .array(z.object({ code: z.string(), cases: z.number().int() }))
      .describe('Codes that most cases have'),
    returned: Part.describe('Sent back with questions at least once'),
    rejected: Part,
    answers: Answers,
    pictures: z
      .object({ measured: z.number().int(), share: z.number().min(0).max(1).optional() })
      .describe('Cases with pictures; measured is 0 where nobody counts them'),
  })
  .meta({ id: 'Reporting' });
export type Reporting = z.output<typeof Reporting>;

const TOP = 10;
const tenth = (value: number): number => Math.round(value * 10) / 10;

export const answersOf = (inTime: number, late: number): z.output<typeof Answers> => {
  const inTimeShare = shareOf(inTime, inTime + late);
  return { inTime, late, ...(inTimeShare !== undefined && { inTimeShare }) };
};

/** Counts cases one by one and keeps none of them. */
export const reportingTally = () => {
  const lag = new Spread();
  const blocks = new Means();
  const codes = new Map<string, number>();
  const sum = { cases: 0, quality: 0, error: 0, warning: 0, note: 0, returned: 0, rejected: 0 };
  const answers = { inTime: 0, late: 0 };
  const pictures = { measured: 0, some: 0 };

  const add = (fact: Fact): void => {
    const days = lagOf(fact);
    if (days !== undefined) lag.add(days);
    sum.cases += 1;
    sum.quality += fact.quality;
    sum.error += fact.errors;
    sum.warning += fact.warnings;
    sum.note += fact.notes;
    if (fact.returns > 0) sum.returned += 1;
    if (fact.state === 'rejected') sum.rejected += 1;
    answers.inTime += fact.measures?.answersInTime ?? 0;
    answers.late += fact.measures?.answersLate ?? 0;
    for (const code of Object.keys(fact.codes)) codes.set(code, (codes.get(code) ?? 0) + 1);
    for (const [block, score] of Object.entries(fact.blocks)) blocks.add(block, score);
    if (fact.blocks.pictures === undefined) return;
    pictures.measured += 1;
    if (fact.blocks.pictures > 0) pictures.some += 1;
  };

  /** @param leftOut reports of cases that were counted already */
  const figures = (leftOut: number): Reporting => {
    const { cases } = sum;
    const perHundred = (found: number) => tenth((100 * found) / cases);
    const share = shareOf(pictures.some, pictures.measured);
    return {
      cases,
      duplicates: partOf(leftOut, cases + leftOut),
      lagDays: lag.percentiles(),
      ...(cases > 0 && {
        quality: tenth(sum.quality / cases),
        findingsPerHundred: {
          error: perHundred(sum.error),
          warning: perHundred(sum.warning),
          note: perHundred(sum.note),
        },
      }),
      completeness: blocks.means(),
      topFindings: [...codes]
        .map(([code, count]) => ({ code, cases: count }))
        .sort((a, b) => b.cases - a.cases || (a.code < b.code ? -1 : 1))
        .slice(0, TOP),
      returned: partOf(sum.returned, cases),
      rejected: partOf(sum.rejected, cases),
      answers: answersOf(answers.inTime, answers.late),
      pictures: { measured: pictures.measured, ...(share !== undefined && { share }) },
    };
  };

  return { add, figures };
};
