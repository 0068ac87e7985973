import * as z from 'zod';
import type { Fact } from './fact.ts';
import { Part, Percentiles, partOf, Spread, wilson } from './figures.ts';
import { Answers, answersOf } from './reporting.ts';

/** How a regional office verifies what the offices that it serves report. */
export const Verifying = z
  .object({
    cases: z.number().int().describe('That were reported to it, withdrawn ones left out'),
    decided: z.number().int().describe('That have had a first decision'),
    hoursToDecide: Percentiles.describe(
      'From the first report to the first decision, where a person made it',
    ),
    inTime: Part.describe('First decisions of persons before the office would have been reminded'),
    automatic: Part.describe('Cases that its policy let through'),
    sample: z
      .object({
        ...Part.shape,
        wrong: z.number().int().describe('Returned or rejected by a person'),
        low: z.number().optional(),
        high: z.number().optional(),
      })
      .describe(
        'What a person found in cases drawn at random from those that the policy would have let through: the share ' +
          'that was wrong, with its interval at 95 % (Wilson)',
      ),
    answers: Answers,
  })
  .meta({ id: 'Verifying' });
export type Verifying = z.output<typeof Verifying>;

const SECONDS_IN_TENTH = 360;

/** Counts cases one by one and keeps none of them. */
export const verifyingTally = () => {
  const hours = new Spread();
  const sum = { cases: 0, persons: 0, inTime: 0, automatic: 0, sampled: 0, wrong: 0 };
  const answers = { inTime: 0, late: 0 };

  const add = ({ measures, firstDecidedAfter }: Fact): void => {
    sum.cases += 1;
    answers.inTime += measures?.answersInTime ?? 0;
    answers.late += measures?.answersLate ?? 0;
    const first = measures?.firstDecision;
    if (first?.automatic) sum.automatic += 1;
    if (first && !first.automatic) {
      sum.persons += 1;
      if (first.inTime) sum.inTime += 1;
      if (firstDecidedAfter !== undefined) hours.add(Math.round(firstDecidedAfter / SECONDS_IN_TENTH) / 10);
    }
    if (!measures?.sample) return;
    sum.sampled += 1;
    if (measures.sample !== 'verified') sum.wrong += 1;
  };

  const figures = (): Verifying => {
    const decided = sum.persons + sum.automatic;
    const { share } = partOf(sum.wrong, sum.sampled);
    return {
      cases: sum.cases,
      decided,
      hoursToDecide: hours.percentiles(),
      inTime: partOf(sum.inTime, sum.persons),
      automatic: partOf(sum.automatic, decided),
      sample: {
        cases: sum.sampled,
        wrong: sum.wrong,
        ...(share !== undefined && { share }),
        ...wilson(sum.wrong, sum.sampled),
      },
      answers: answersOf(answers.inTime, answers.late),
    };
  };

  return { add, figures };
};
