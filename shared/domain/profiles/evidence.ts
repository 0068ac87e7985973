import * as z from 'zod';
import { Instant } from '../fields.ts';

/**
 * What a profile was made of, frozen: the indicator's numbers with the data that they come from. They stay as they
 * were when somebody judged them, whatever is found later.
 */
export const Evidence = z.object({
  indicator: z.string().describe('Id of the indicator'),
  /** Office that it was mined for: what it may see is what was counted. */
  office: z.string(),
  minedAt: Instant,
  data: z.object({ through: z.number().int(), knownAt: z.string() }).describe('Version of the data'),
  numbers: z.record(z.string(), z.unknown()).describe('The indicator as it was mined'),
  cases: z.array(z.string()).describe('Ids of cases behind it'),
});
export type Evidence = z.output<typeof Evidence>;
