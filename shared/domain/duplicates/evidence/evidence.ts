import * as z from 'zod';
import type { LanguageCode } from '../../reference/entry.ts';
import type { Traits } from '../traits.ts';

/** A piece of evidence for two cases being about the same thing, or against it. */
export const Evidence = z.object({
  code: z.string(),
  weight: z.number().min(0).max(1),
  against: z.boolean().describe('It speaks against it'),
  value: z.union([z.string(), z.number()]).optional().describe('What agrees; or what the first case says'),
  other: z
    .union([z.string(), z.number()])
    .optional()
    .describe('What the second case says, where it is different'),
});
export type Evidence = z.output<typeof Evidence>;

export type Weighed = Omit<Evidence, 'code' | 'against'>;

/** One kind of evidence, in a file named by its code. Its weight is the same whichever case is the first. */
export interface EvidenceRule {
  /** Stable, kebab-case. */
  readonly code: string;
  readonly against?: true;
  /** A sentence in six languages; `{value}` and `{other}` are filled in. */
  readonly words: Readonly<Record<LanguageCode, string>>;
  readonly weigh: (a: Traits, b: Traits) => Iterable<Weighed>;
}
