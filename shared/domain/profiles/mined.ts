import * as z from 'zod';
import { Indicator } from '../analysis/indicators/indicator.ts';
import { Change } from '../change.ts';
import { Instant } from '../fields.ts';
import { OfficeId } from '../sharing.ts';

/** A mining run for an office: made of what that office may see. */
export const MiningRun = z.object({
  id: z.string(),
  office: OfficeId,
  at: Instant,
  data: z.object({ through: z.number().int(), knownAt: z.string() }).describe('Version of the data'),
  cases: z.number().int(),
  rulesTested: z.number().int(),
  laterFrom: z.string().describe('First day of the period in which what was found before had to hold again'),
  change: Change,
});
export type MiningRun = z.output<typeof MiningRun>;

/** As it was mined. */
export const KeptIndicator = Indicator;
export type KeptIndicator = z.output<typeof KeptIndicator>;

/** What somebody said of an indicator: it stays through the runs that find it again. */
export const Judgement = z.object({
  /** Of the indicator. */
  id: z.string(),
  as: z.enum(['dismissed', 'profile']),
  reason: z.string().optional(),
  profile: z.string().optional().describe('Id of the profile that was made of it'),
  by: z.string(),
  at: Instant,
  change: Change,
});
export type Judgement = z.output<typeof Judgement>;
