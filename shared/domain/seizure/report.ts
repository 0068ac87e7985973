import * as z from 'zod';
import { Day, Reference, text } from '../fields.ts';
import { Handling, Sharing } from '../sharing.ts';
import { Concealment, Detection, Narrative, Outcome } from './circumstances.ts';
import { CommodityLine } from './commodity.ts';
import { Location, Route } from './place.ts';
import { MeansOfTransport } from './transport.ts';

export const Direction = z.enum([
  'import',
  'export',
  'transit',
  'transhipment',
  'internal',
  're-export',
  'unknown',
]);

const fields = {
  nationalReference: Reference.optional().describe(
    "The sender's own number of the case; it cannot change later",
  ),
  kind: z.enum(['seizure', 'detention', 'offence']).default('seizure'),
  date: Day.describe('Day of the seizure'),
  datePrecision: z.enum(['day', 'month', 'year']).default('day'),
  time: z.iso
    .time({ precision: -1, error: 'Hours and minutes, such as 08:30.' })
    .optional()
    .describe('Local time'),
  direction: Direction.default('unknown'),
  procedure: text(40).optional().describe('Customs procedure'),
  operation: Reference.optional().describe('Joint operation in which it was made'),
  location: Location,
  lines: z.array(CommodityLine).min(1, 'At least one commodity line.').max(100),
  means: z.array(MeansOfTransport).max(20).optional(),
  route: Route.optional(),
  concealment: Concealment.optional(),
  detection: Detection.optional(),
  outcome: Outcome.optional(),
  narrative: Narrative.optional(),
  sharing: Sharing.describe('Who may see it: said by the reporter, never assumed'),
  handling: Handling,
};

/**
 * What an office reports. The short form, the statistical minimum that can be completed later, is: date,
 * location, one line with category and product, sharing and handling. All else is optional.
 */
export const SeizureReport = z.strictObject(fields);
export type SeizureReport = z.output<typeof SeizureReport>;
export type GivenReport = z.input<typeof SeizureReport>;

/** A draft is whatever is known so far: any field may be missing, what is there must be right. */
export const SeizureDraft = z.strictObject({
  ...z.object(fields).partial().shape,
  lines: z.array(CommodityLine).max(100).optional(),
  kind: fields.kind.unwrap().optional(),
  datePrecision: fields.datePrecision.unwrap().optional(),
  direction: Direction.optional(),
});
export type SeizureDraft = z.output<typeof SeizureDraft>;
