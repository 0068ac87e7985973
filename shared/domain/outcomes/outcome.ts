import * as z from 'zod';
import { Change } from '../change.ts';
import { CATEGORY_CODES } from '../codes/categories.ts';
import { Country, Day, Reference, text } from '../fields.ts';
import { Quantity } from '../seizure/commodity.ts';
import { OfficeId } from '../sharing.ts';

/** What became of a consignment that was screened. */
export const GivenOutcome = z
  .strictObject({
    day: Day.describe('Day on which it was inspected or let go'),
    inspected: z.boolean(),
    selectedBy: z
      .enum(['profile', 'random', 'other'])
      .describe('Why it was inspected or looked at; random inspections are what profiles are measured by'),
    found: z.boolean().optional().describe('Was anything wrong with it? Only of what was inspected'),
    goods: z
      .array(
        z.strictObject({
          category: z.enum(CATEGORY_CODES),
          product: text(200).optional(),
          quantity: Quantity.optional(),
        }),
      )
      .max(20)
      .optional(),
    seizure: z
      .strictObject({ id: Reference.optional(), nationalReference: Reference.optional() })
      .optional()
      .describe('The case that was reported of it'),
    profiles: z
      .array(z.strictObject({ id: z.string().regex(/^[0-9a-z]{26}$/), edition: z.number().int().min(1) }))
      .max(100)
      .default([])
      .describe('Those that matched, as the screening answered'),
  })
  .refine(({ inspected, found }) => inspected === (found !== undefined), {
    path: ['found'],
    message: 'Say whether anything was found of what was inspected, and only of that.',
  })
  .refine(({ found, goods }) => found === true || goods === undefined, {
    path: ['goods'],
    message: 'Goods are named only where something was found.',
  });
export type GivenOutcome = z.output<typeof GivenOutcome>;

export const Outcome = z.object({
  office: OfficeId,
  country: Country.optional(),
  reference: z.string(),
  version: z.number().int(),
  given: GivenOutcome,
  change: Change,
});
export type Outcome = z.output<typeof Outcome>;

/** What one outcome adds to counts: of each profile that matched, and of what was inspected at random. */
export interface Counted {
  readonly [name: string]: number;
}

const one = (yes: boolean | undefined): number => (yes ? 1 : 0);

/** A correction takes back what the version before had added. */
export const countedOf = ({ inspected, found, goods = [] }: GivenOutcome): Counted => {
  const counted: Record<string, number> = { inspected: one(inspected), found: one(found) };
  for (const { quantity } of goods) {
    if (!quantity) continue;
    const name = `quantity_${quantity.unit}`;
    counted[name] = (counted[name] ?? 0) + quantity.value;
  }
  return counted;
};

export const difference = (after: Counted, before: Counted): Counted =>
  Object.fromEntries(
    [...new Set([...Object.keys(after), ...Object.keys(before)])]
      .map((name): [string, number] => [name, (after[name] ?? 0) - (before[name] ?? 0)])
      .filter(([, amount]) => amount !== 0),
  );
