import * as z from 'zod';
import { type Fact, isCommon } from './fact.ts';

/** How many cases of others name a country. */
export const Named = z.object({
  cases: z.number().int(),
  departure: z.number().int(),
  transit: z.number().int(),
  destination: z.number().int(),
});
export type Named = z.output<typeof Named>;

const NONE: Named = { cases: 0, departure: 0, transit: 0, destination: 0 };

export const namedTogether = (all: readonly Named[]): Named =>
  all.reduce(
    (sum, one) => ({
      cases: sum.cases + one.cases,
      departure: sum.departure + one.departure,
      transit: sum.transit + one.transit,
      destination: sum.destination + one.destination,
    }),
    NONE,
  );

/** Fewer are chance, and are not shown. */
export const MIRROR_FLOOR = 5;

/** What others' cases say of a country, against what it reports itself. */
export const Mirror = z
  .object({
    cases: z
      .number()
      .int()
      .optional()
      .describe('Cases of others that name the country on the way of the goods'),
    departure: z.number().int().optional(),
    transit: z.number().int().optional(),
    destination: z.number().int().optional(),
    reported: z.number().int().describe('Cases that its office reported itself'),
    gap: z
      .boolean()
      .describe('Others name it as departure or destination more often than it reports anything itself'),
    asOf: z.string().optional().describe('When others were counted; absent where it has not been done yet'),
  })
  .describe('Counts below five are not shown. Counted are cases that the office may read itself.')
  .meta({ id: 'Mirror' });
export type Mirror = z.output<typeof Mirror>;

export const mirrorOf = (
  named: Named,
  { reported, asOf }: { readonly reported: number; readonly asOf?: string | undefined },
): Mirror => {
  const shown = Object.fromEntries(Object.entries(named).filter(([, count]) => count >= MIRROR_FLOOR));
  const ends = Math.max(named.departure, named.destination);
  return { ...shown, reported, gap: ends >= MIRROR_FLOOR && ends > reported, ...(asOf && { asOf }) };
};

const NETWORK = '';

/** Counts how often cases name other countries: those open to the network, and by region those open to it alone. */
export const mirrorTally = () => {
  const counts = new Map<string, Record<keyof Named, number>>();
  const keyOf = (country: string, audience: string): string => `${country}#${audience}`;

  const add = (fact: Fact): void => {
    if (!isCommon(fact) || fact.state === 'rejected') return;
    const audience = fact.sharing.level === 'regional' ? fact.rilo : NETWORK;
    const named = new Map<string, Set<keyof Named>>();
    const name = (country: string | undefined, as: keyof Named) => {
      if (!country || country === fact.country) return;
      named.set(country, (named.get(country) ?? new Set<keyof Named>(['cases'])).add(as));
    };
    name(fact.departure, 'departure');
    name(fact.destination, 'destination');
    for (const country of fact.transit ?? []) name(country, 'transit');
    for (const [country, roles] of named) {
      const count = counts.get(keyOf(country, audience)) ?? { ...NONE };
      for (const role of roles) count[role] += 1;
      counts.set(keyOf(country, audience), count);
    }
  };

  /** From cases that an office of this country and region may read. */
  const of = ({ country, rilo }: { readonly country: string; readonly rilo: string }): Named =>
    namedTogether([NETWORK, rilo].map((audience) => counts.get(keyOf(country, audience)) ?? NONE));

  return { add, of };
};
