import * as z from 'zod';
import { CATEGORY_CODES } from '../../codes/categories.ts';
import { UNIT_CODES } from '../../codes/units.ts';
import { Country, Day, HsCode, measured, Reference, text, UnLocode } from '../../fields.ts';
import { Concealment, Detection, Outcome } from '../../seizure/circumstances.ts';
import { LocationType } from '../../seizure/place.ts';
import { Direction, SeizureReport } from '../../seizure/report.ts';
import { TransportMode } from '../../seizure/transport.ts';
import { Handling, OfficeId } from '../../sharing.ts';
import { REGION_CODES } from '../regions.ts';
import { GivenGrade } from './grades.ts';

/** More values than anybody picks by hand; a list of a thousand places is a question for another day. */
const MOST = 200;
const some = <T extends z.ZodType>(one: T) =>
  z.array(one).min(1, 'Name at least one, or leave it out.').max(MOST);

/** Values that are wanted, and values that are not. */
const oneOf = <T extends z.ZodType>(one: T) =>
  z
    .strictObject({ in: some(one).optional(), notIn: some(one).optional() })
    .refine(({ in: wanted, notIn }) => wanted !== undefined || notIn !== undefined, 'Name "in" or "notIn".');

/** A country (ISO 3166-1 alpha-2) or a region (UN M49), such as BR or 005 for South America. */
export const Area = z
  .union([Country, z.enum(REGION_CODES)], {
    error:
      'A country (ISO 3166-1 alpha-2), such as BR, or a region of UN M49, such as 005 for South America.',
  })
  .describe('Country (ISO 3166-1 alpha-2) or region (UN M49)');

const bounds = (least: number, most: number) => ({
  min: measured(least, most).optional(),
  max: measured(least, most).optional(),
});

interface Bounds {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}
const isSaid = ({ min, max }: Bounds): boolean => min !== undefined || max !== undefined;
const isInOrder = ({ min, max }: Bounds): boolean => min === undefined || max === undefined || min <= max;
const NAME_ONE = 'Name "min", "max", or both.';
const IN_ORDER = '"min" is more than "max".';

const range = (least: number, most: number) =>
  z.strictObject(bounds(least, most)).refine(isSaid, NAME_ONE).refine(isInOrder, IN_ORDER);

const Amount = z
  .strictObject({ ...bounds(0, 1e15), unit: z.enum(UNIT_CODES) })
  .refine(isSaid, NAME_ONE)
  .refine(isInOrder, IN_ORDER);

const Days = z
  .strictObject({ from: Day.optional(), to: Day.optional() })
  .refine(({ from, to }) => from !== undefined || to !== undefined, 'Name "from", "to", or both.')
  .refine(({ from = '', to = '9' }) => from <= to, '"from" lies after "to".');
const Last = z.strictObject({
  last: z.number().int().min(1).max(1200),
  unit: z.enum(['day', 'week', 'month', 'year']),
});

const conditions = {
  period: z
    .union([Days, Last])
    .optional()
    .describe('Days of the seizure, both included; or the last so many'),
  status: some(z.enum(['reported', 'returned', 'verified']))
    .optional()
    .describe('Verified alone if left out'),
  kinds: some(SeizureReport.shape.kind.unwrap()).optional(),
  categories: some(z.enum(CATEGORY_CODES)).optional(),
  products: some(text(200))
    .optional()
    .describe('Codes of the list of products or of its groups, or words as they were given'),
  hs: some(HsCode).optional().describe('HS codes of what was found, or how they begin'),
  reportedBy: oneOf(Area).optional(),
  seizedIn: oneOf(Area).optional(),
  departure: oneOf(Area).optional(),
  transit: oneOf(Area).optional(),
  destination: oneOf(Area).optional(),
  origin: oneOf(Area).optional(),
  onRoute: oneOf(Area).optional().describe('Departure, destination or anywhere between'),
  routes: some(z.strictObject({ from: Area, to: Area })).optional(),
  places: some(UnLocode).optional().describe('Where it was seized, or the way began or ended'),
  placeTypes: some(LocationType).optional(),
  directions: some(Direction).optional(),
  modes: some(TransportMode).optional(),
  containers: some(
    z.string().regex(/^(?:[0-9A-Z]{4}|yes)$/, 'Size and type (ISO 6346), such as 22G1, or "yes" for any.'),
  ).optional(),
  concealment: oneOf(Concealment.shape.method).optional(),
  ripOff: z.boolean().optional(),
  coverHs: some(HsCode).optional().describe('HS codes of the cover load, or how they begin'),
  coverWords: some(text(80)).optional().describe('Any of these in the words for the cover load'),
  detection: oneOf(Detection.shape.method).optional(),
  outcomes: some(Outcome.shape.result).optional(),
  quantity: Amount.optional().describe('In the unit that figures are summed in, or one that converts to it'),
  valueUsd: range(0, 1e15).optional(),
  lagDays: range(-36_500, 36_500).optional().describe('Days from the seizure to the report'),
  operations: some(Reference).optional(),
  offices: some(OfficeId).optional(),
  rilos: some(OfficeId).optional(),
  handling: some(Handling.shape.code).optional(),
  grade: GivenGrade.optional(),
  text: text(500)
    .optional()
    .describe(
      'Words in any language, all of them; "in quotes" as they stand, begin* for a beginning, -without',
    ),
};

/** Conditions that all hold. */
export const Conditions = z.strictObject(conditions);
export type Conditions = z.output<typeof Conditions>;

/**
 * What is asked of seizures, the same for lists, figures, maps, exports, saved searches and subscriptions. All
 * conditions hold together; `any` adds alternatives of which one holds, `not` takes away what it describes. A condition
 * on goods speaks of the commodity line, all others of the case. The empty filter is every verified case.
 */
export const Filter = z.strictObject({
  ...conditions,
  any: z.array(Conditions).min(2, 'An alternative needs two.').max(10).optional(),
  not: z.array(Conditions).min(1).max(10).optional().describe('None of these'),
});
export type Filter = z.output<typeof Filter>;
export type FilterInput = z.input<typeof Filter>;
