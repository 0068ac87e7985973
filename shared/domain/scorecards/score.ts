import * as z from 'zod';
import { Instant } from '../fields.ts';
import { OfficeId } from '../sharing.ts';
import { Named } from './mirror.ts';
import type { Reporting } from './reporting.ts';
import type { Verifying } from './verifying.ts';

/** Fewer cases say nothing about an office, and too much about the cases. */
export const FEWEST_CASES = 5;

/** What offices are compared by: of which kind of office, and what is better. */
export const MEASURES = {
  'lag-p50': { of: 'NCP', better: 'lower', unit: 'days' },
  'lag-p90': { of: 'NCP', better: 'lower', unit: 'days' },
  quality: { of: 'NCP', better: 'higher', unit: 'points' },
  'errors-per-hundred': { of: 'NCP', better: 'lower', unit: 'findings' },
  'warnings-per-hundred': { of: 'NCP', better: 'lower', unit: 'findings' },
  'returned-share': { of: 'NCP', better: 'lower', unit: 'share' },
  'duplicate-share': { of: 'NCP', better: 'lower', unit: 'share' },
  'answered-in-time': { of: 'NCP', better: 'higher', unit: 'share' },
  'picture-share': { of: 'NCP', better: 'higher', unit: 'share' },
  'hours-to-decide-p50': { of: 'RILO', better: 'lower', unit: 'hours' },
  'hours-to-decide-p90': { of: 'RILO', better: 'lower', unit: 'hours' },
  'decided-in-time': { of: 'RILO', better: 'higher', unit: 'share' },
  'sample-wrong-share': { of: 'RILO', better: 'lower', unit: 'share' },
} as const satisfies Record<
  string,
  { readonly of: 'NCP' | 'RILO'; readonly better: 'lower' | 'higher'; readonly unit: string }
>;

export type MeasureName = keyof typeof MEASURES;
const NAMES = Object.keys(MEASURES) as [MeasureName, ...MeasureName[]];
export const MeasureName = z.enum(NAMES).meta({ id: 'ScoreMeasure' });

export type Values = Partial<Record<MeasureName, number>>;

/** What an office came to in one month, counted in the night from cases that are open to its region at least. */
export const Score = z.object({
  office: OfficeId,
  name: z.string(),
  role: z.enum(['NCP', 'RILO']),
  rilo: OfficeId.optional(),
  month: z.string(),
  asOf: Instant,
  cases: z.number().int(),
  values: z.partialRecord(MeasureName, z.number()),
  named: Named.optional().describe('By cases of others'),
});
export type Score = z.output<typeof Score>;

/** Only what enough cases speak for. */
const known = (entries: readonly (readonly [MeasureName, number | undefined, number])[]): Values =>
  Object.fromEntries(
    entries.flatMap(([name, value, measured]) =>
      value === undefined || measured < FEWEST_CASES ? [] : [[name, value]],
    ),
  );

export const valuesOfReporting = (figures: Reporting): Values => {
  const { cases, duplicates, lagDays, findingsPerHundred: found, returned, answers, pictures } = figures;
  return known([
    ['lag-p50', lagDays.p50, lagDays.measured],
    ['lag-p90', lagDays.p90, lagDays.measured],
    ['quality', figures.quality, cases],
    ['errors-per-hundred', found?.error, cases],
    ['warnings-per-hundred', found?.warning, cases],
    ['returned-share', returned.share, cases],
    ['duplicate-share', duplicates.share, cases],
    ['answered-in-time', answers.inTimeShare, answers.inTime + answers.late],
    ['picture-share', pictures.share, pictures.measured],
  ]);
};

export const valuesOfVerifying = ({ hoursToDecide, inTime, sample }: Verifying): Values =>
  known([
    ['hours-to-decide-p50', hoursToDecide.p50, hoursToDecide.measured],
    ['hours-to-decide-p90', hoursToDecide.p90, hoursToDecide.measured],
    ['decided-in-time', inTime.share, hoursToDecide.measured],
    ['sample-wrong-share', sample.share, sample.cases],
  ]);
