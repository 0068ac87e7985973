import { ChangedMeanwhile } from '../../../shared/domain/errors.ts';
import { findsNoMoreThanChance, measuredWeight, rateOf } from '../../../shared/domain/outcomes/effect.ts';
import type { Profile } from '../../../shared/domain/profiles/profile.ts';
import {
  type Acting,
  endedProfile,
  retiringProfile,
  weighedProfile,
} from '../../../shared/domain/profiles/steps.ts';
import type { Uses } from '../../../shared/services.ts';

/** Somebody of the office has this long to say that they know better. */
const NOTICE_DAYS = 14;
const DAY_MS = 86_400_000;

/** Smaller changes of a weight are not worth a new ruleset for everybody. */
const WORTH_TELLING = 0.02;

export type Reviewed = 'weighed' | 'announced' | 'retired';

const NO_MORE_THAN_CHANCE =
  'Inspections that it led to find less than random ones do, as far as can be known: the upper bound of its hit rate lies below theirs.';

/**
 * Looks at what a profile in force has done. One that finds no more than chance is announced to retire, and retires when
 * nobody has kept it by then; of the others the weight follows what was found. Undefined where nothing changes.
 */
export const reviewProfile =
  ({ profiles, outcomes, clock }: Uses<'profiles' | 'outcomes' | 'clock'>) =>
  async (profile: Profile): Promise<Reviewed | undefined> => {
    const { inForce } = profile;
    if (!inForce) return undefined;
    const at = clock.now();
    const today = at.toISOString().slice(0, 10);
    const acting: Acting = { by: { id: 'network', name: 'The network', office: profile.office }, at };
    const step = async (after: Profile, as: Reviewed): Promise<Reviewed | undefined> => {
      try {
        await profiles.supersede(profile, after);
        return as;
      } catch (error) {
        // Somebody works on it in this moment: it is looked at again tomorrow.
        if (error instanceof ChangedMeanwhile) return undefined;
        throw error;
      }
    };
    if (inForce.retiresOn && inForce.retiresOn <= today)
      return step(endedProfile(profile, { how: 'retired', reason: NO_MORE_THAN_CHANCE }, acting), 'retired');
    if (inForce.retiresOn) return undefined;

    const [tallies, all, days] = await Promise.all([
      outcomes.talliesOf(profile.id),
      outcomes.randomTallies(),
      outcomes.firstsOf(profile.id),
    ]);
    const since = tallies.map(({ month }) => month).sort()[0];
    const hits = rateOf(tallies);
    const random = rateOf(all.filter(({ month }) => since !== undefined && month >= since));
    if (!profile.keptBecause && findsNoMoreThanChance(hits, random)) {
      const on = new Date(at.getTime() + NOTICE_DAYS * DAY_MS).toISOString().slice(0, 10);
      return step(retiringProfile(profile, { on, because: NO_MORE_THAN_CHANCE }, acting), 'announced');
    }
    const from = days.lastHit ?? inForce.publishedBy.at.slice(0, 10);
    const weight = measuredWeight(inForce.content.weight, hits, { since: from, today });
    if (Math.abs(weight - (inForce.measured?.weight ?? inForce.content.weight)) < WORTH_TELLING)
      return undefined;
    return step(
      weighedProfile(profile, { weight, inspected: hits.inspected, found: hits.found }, acting),
      'weighed',
    );
  };
