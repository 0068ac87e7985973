import * as z from 'zod';
import { CATEGORY_CODES, categoryOf, type DetailsSection } from '../codes/categories.ts';
import { UNIT_CODES, unitOf } from '../codes/units.ts';
import { Count, Country, Currency, HsCode, measured, text } from '../fields.ts';
import { isCas } from '../identifiers/cas.ts';

/** More is neither counted exactly by a computer nor found by customs. */
const MOST = 1e15;

export const Quantity = z
  .strictObject({
    value: measured(0, MOST).positive('A quantity is more than 0.'),
    unit: z.enum(UNIT_CODES).describe('UN/ECE Rec 20'),
  })
  .refine(({ value, unit }) => value * (unitOf(unit)?.factor ?? 1) <= MOST, {
    path: ['value'],
    message: 'More than anybody finds: check the unit.',
  });

export const Money = z.strictObject({ amount: measured(0, MOST), currency: Currency });

/** The category-specific sections; which category carries which stands in codes/categories.ts. */
export const DETAILS = {
  drug: z.strictObject({
    substance: text(120).optional().describe('International non-proprietary name'),
    cas: z
      .string()
      .regex(/^\d{2,7}-\d{2}-\d$/, { error: 'A CAS number, such as 50-36-2.', abort: true })
      .refine(isCas, 'The check digit does not fit: read the CAS number again.')
      .optional(),
    precursorTable: z.enum(['I', 'II']).optional(),
    logo: text(120).optional(),
  }),
  tobacco: z.strictObject({
    brand: text(120).optional(),
    authenticity: z.enum(['genuine', 'counterfeit', 'cheap-white', 'unknown']).optional(),
    taxStampCountry: Country.optional(),
  }),
  species: z.strictObject({
    scientificName: text(120).optional(),
    appendix: z.enum(['I', 'II', 'III', 'not-listed']).optional(),
    specimen: text(80).optional(),
    live: z.boolean().optional(),
    source: z
      .string()
      .regex(/^[WRDACFIUOXY]$/, 'One letter of the CITES source codes.')
      .optional(),
    purpose: z
      .string()
      .regex(/^[TZGSHPMEBNLQ]$/, 'One letter of the CITES purpose codes.')
      .optional(),
  }),
  ipr: z.strictObject({
    rightType: z
      .enum(['trademark', 'copyright', 'design', 'patent', 'geographical-indication', 'other'])
      .optional(),
    brand: text(120).optional(),
    authenticity: z.enum(['counterfeit', 'pirated', 'parallel', 'unknown']).optional(),
  }),
  weapon: z.strictObject({
    type: text(80).optional(),
    make: text(80).optional(),
    model: text(80).optional(),
    calibre: text(40).optional(),
  }),
  currency: z.strictObject({
    instrument: z.enum(['cash', 'bearer-instrument', 'precious-metal', 'prepaid-card', 'other']).optional(),
    declared: z.boolean().optional(),
    reason: text(200).optional(),
  }),
  waste: z.strictObject({ baselCode: text(20).optional(), chemical: text(120).optional() }),
  cultural: z.strictObject({
    objectType: text(120).optional(),
    period: text(120).optional(),
    materials: text(200).optional(),
  }),
  nuclear: z.strictObject({
    isotope: text(40).optional(),
    activityBecquerel: measured(0, MOST).positive().optional(),
  }),
  medicine: z.strictObject({
    substance: text(120).optional(),
    dosage: text(80).optional(),
    authenticity: z.enum(['genuine', 'falsified', 'substandard', 'unregistered', 'unknown']).optional(),
  }),
} as const satisfies Record<DetailsSection, z.ZodType>;

const Details = z.strictObject(DETAILS).partial();

/** One commodity line: what was found, how much, in what packages, of what value. */
const line = z.strictObject({
  category: z.enum(CATEGORY_CODES),
  product: text(200).describe('What it is, in the words of the trade: cocaine, cigarettes, ivory'),
  productCode: z
    .string()
    .max(80)
    .regex(
      /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/,
      'A code of the list of products, such as cocaine or cannabis.resin.',
    )
    .optional()
    .describe('Code of the reference list `products`; the words beside it stay as they were given'),
  hs: HsCode.optional(),
  quantity: Quantity.optional(),
  packages: z
    .strictObject({
      count: Count,
      type: z
        .string()
        .regex(/^[0-9A-Z]{2}$/, 'Two characters (UN/ECE Rec 21), such as BX.')
        .optional(),
    })
    .optional(),
  standing: z.enum(['illegal', 'counterfeit', 'undeclared', 'legal', 'unknown']).default('unknown'),
  marking: text(200).optional().describe('Brand, logo or mark on goods and packages'),
  form: z
    .enum(['powder', 'tablet', 'crystal-rock', 'liquid', 'plant', 'resin', 'blotter', 'other'])
    .optional(),
  purityPercent: measured(0, 100).optional(),
  origin: Country.optional(),
  value: Money.extend({ basis: z.enum(['declared', 'market', 'customs']).optional() }).optional(),
  dutyEvaded: Money.optional(),
  disposal: z
    .enum(['destroyed', 'stored', 'returned', 'auctioned', 'donated', 'evidence', 'other'])
    .optional(),
  details: Details.optional(),
});

/** The section of details must be the category's own. */
export const CommodityLine = line.superRefine((line, context) => {
  const allowed = categoryOf(line.category)?.details;
  for (const section of Object.keys(line.details ?? {}))
    if (section !== allowed)
      context.addIssue({
        code: 'custom',
        path: ['details', section],
        message: allowed
          ? `Category ${line.category} carries the section "${allowed}", not "${section}".`
          : `Category ${line.category} has no section of its own.`,
      });
});
export type CommodityLine = z.output<typeof CommodityLine>;
