import * as z from 'zod';
import { may } from '../../../shared/domain/access.ts';
import type { Actor } from '../../../shared/domain/actor.ts';
import { NotFound } from '../../../shared/domain/errors.ts';
import { type Rate, rateOf, type Tally, upliftOf } from '../../../shared/domain/outcomes/effect.ts';
import { type Profile, sharedProfile } from '../../../shared/domain/profiles/profile.ts';
import { FLOOR } from '../../../shared/domain/profiles/withheld-numbers.ts';
import { ok } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';

const RateView = z
  .object({
    inspected: z.number().int(),
    found: z.number().int(),
    rate: z.number().optional().describe('Absent where nothing was inspected'),
    low: z.number().describe('Wilson’s interval, 95 %'),
    high: z.number(),
  })
  .meta({ id: 'HitRate' });

const Effect = z
  .object({
    profile: z.string(),
    matched: z.number().int().describe('Consignments that it matched when they were screened'),
    hits: RateView,
    random: RateView.describe('What random inspections found meanwhile: what it is measured by'),
    uplift: z
      .object({ ratio: z.number().optional(), low: z.number().optional(), high: z.number().optional() })
      .describe('How many times as often as at random, with its 95 % interval'),
    quantities: z.array(z.object({ unit: z.string(), sum: z.number() })),
    days: z
      .object({
        lastCaseBefore: z.string().optional().describe('When the evidence was known that it is made of'),
        published: z.string().optional(),
        firstMatch: z.string().optional(),
        firstHit: z.string().optional(),
        lastHit: z.string().optional(),
      })
      .describe('From what was seized to the profile to the first hit'),
    byCountry: z.array(
      z.object({
        country: z.string(),
        matched: z.number().int().nullable(),
        inspected: z.number().int().nullable(),
        found: z
          .number()
          .int()
          .nullable()
          .describe('Null where fewer than five would tell of another country'),
      }),
    ),
  })
  .meta({ id: 'ProfileEffect' });

const rounded = ({ rate, ...rest }: Rate) => ({ ...rest, ...(rate !== undefined && { rate }) });

const sum = (tallies: readonly Tally[], of: (tally: Tally) => number): number =>
  tallies.reduce((total, tally) => total + of(tally), 0);

/** Few of another country could be told apart. */
const seenBy = (actor: Actor, country: string, count: number): number | null =>
  actor.country === country || count === 0 || count >= FLOOR ? count : null;

const byCountry = (actor: Actor, tallies: readonly Tally[]) =>
  [...Map.groupBy(tallies, ({ country }) => country)]
    .map(([country, of]) => ({
      country,
      matched: seenBy(
        actor,
        country,
        sum(of, ({ matched }) => matched),
      ),
      inspected: seenBy(
        actor,
        country,
        sum(of, ({ inspected }) => inspected),
      ),
      found: seenBy(
        actor,
        country,
        sum(of, ({ found }) => found),
      ),
    }))
    .sort((a, b) => (a.country < b.country ? -1 : 1));

const quantitiesOf = (tallies: readonly Tally[]) => {
  const sums = new Map<string, number>();
  for (const { quantities } of tallies)
    for (const [unit, value] of Object.entries(quantities)) sums.set(unit, (sums.get(unit) ?? 0) + value);
  return [...sums].map(([unit, total]) => ({ unit, sum: total }));
};

const isOpen = (actor: Actor, profile: Profile): boolean =>
  may(actor, 'profile.read', {
    office: profile.office,
    shared: { ...sharedProfile(profile), status: profile.inForce ? 'published' : 'draft' },
  });

export const readEffect = route({
  name: 'read-effect',
  method: 'GET',
  path: '/v1/profiles/{profileId}/effect',
  action: 'profile.read',
  summary: 'What a profile did: matched, inspected, found, against what chance finds',
  params: z.object({ profileId: z.string().regex(/^[0-9a-z]{26}$/, 'An id of 26 characters.') }),
  gives: { 200: Effect },
})(({ profiles, outcomes }: Uses<'profiles' | 'outcomes'>) => async ({ actor, params: { profileId } }) => {
  const profile = await profiles.read(profileId);
  if (!profile || !isOpen(actor, profile)) throw new NotFound('profile');
  const [tallies, all, days] = await Promise.all([
    outcomes.talliesOf(profileId),
    outcomes.randomTallies(),
    outcomes.firstsOf(profileId),
  ]);
  // Random inspections of the months since it was first applied: earlier ones are of another time.
  const since = tallies.map(({ month }) => month).sort()[0];
  const random = all.filter(({ month }) => since !== undefined && month >= since);
  const [hits, base] = [rateOf(tallies), rateOf(random)];
  return ok({
    profile: profileId,
    matched: sum(tallies, ({ matched }) => matched),
    hits: rounded(hits),
    random: rounded(base),
    uplift: upliftOf(hits, base),
    quantities: quantitiesOf(tallies),
    days: {
      lastCaseBefore: profile.inForce?.evidence?.data.knownAt.slice(0, 10),
      published: profile.inForce?.publishedBy.at.slice(0, 10),
      firstMatch: days.match,
      firstHit: days.hit,
      lastHit: days.lastHit,
    },
    byCountry: byCountry(actor, tallies),
  });
});
