import * as z from 'zod';
import { FACT_KINDS } from '../analysis/facts.ts';
import { text } from '../fields.ts';

/**
 * Kinds that name one thing rather than a kind of consignment: nothing is mined from them, but a profile may ask for
 * them. Parties are told by keyed hashes alone, which the sender makes.
 */
export const IDENTITY_KINDS = ['container', 'vessel', 'flight', 'party'] as const;

export const ConditionKind = z.enum([...FACT_KINDS, ...IDENTITY_KINDS]);
export type ConditionKind = z.output<typeof ConditionKind>;

/** Holds where the consignment has any of these values. */
export const Condition = z.strictObject({
  kind: ConditionKind,
  anyOf: z.array(z.string().min(1).max(128)).min(1).max(200),
});
export type Condition = z.output<typeof Condition>;

/** What a profile asks of a consignment: all conditions, and any of the words where it names some. */
export const Conditions = z
  .strictObject({
    all: z.array(Condition).max(8),
    words: z
      .array(text(80))
      .min(1)
      .max(100)
      .optional()
      .describe('Any of these, in any language, in the description of the goods'),
  })
  .refine(({ all, words }) => all.length > 0 || words !== undefined, {
    path: ['all'],
    message: 'A profile asks for something: name a condition or words.',
  });
export type Conditions = z.output<typeof Conditions>;
