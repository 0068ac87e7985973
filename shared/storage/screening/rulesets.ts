import type { Actor } from '../../domain/actor.ts';
import { isInForce, type Profile } from '../../domain/profiles/profile.ts';
import { compile, type Ruleset, type ScreenedProfile } from '../../domain/screening/ruleset.ts';
import { audiencesOf } from '../../domain/sharing.ts';
import type { Profiles } from '../intelligence/profiles.ts';
import { idFrom } from '../keys.ts';

/** A profile in force with what screening tells of it. */
export interface RulesetProfile extends ScreenedProfile {
  readonly reference: string;
  readonly office: string;
  readonly inForce: NonNullable<Profile['inForce']>;
}

export interface CurrentRuleset {
  /** Made of what is in it: the same id is the same rules, whoever asks wherever. */
  readonly id: string;
  readonly rules: Ruleset<RulesetProfile>;
}

export interface Rulesets {
  /** What applies today for a caller's office. */
  current(actor: Actor): Promise<CurrentRuleset>;
}

/** Offices of one region share a ruleset; more than these at the same time are compiled anew. */
const KEPT = 16;

const screened = (profile: Profile): RulesetProfile[] => {
  const { id, reference, office, inForce } = profile;
  if (!inForce) return [];
  const { edition, content, measured } = inForce;
  return [
    {
      id,
      edition,
      reference,
      office,
      inForce,
      conditions: content.conditions,
      weight: measured?.weight ?? content.weight,
    },
  ];
};

const idOf = (profiles: readonly RulesetProfile[]): string =>
  `rs-${idFrom(...profiles.map(({ id, edition, weight }) => `${id}.${edition}.${weight}`))}`;

/**
 * The profiles in force for a caller's office today, compiled once: what changes anywhere changes one number, which is
 * read with every call, so that a recall holds on the next one.
 */
export const rulesets = (
  profiles: Pick<Profiles, 'inForce' | 'rulesetNumber'>,
  now: () => Date,
): Rulesets => {
  const kept = new Map<string, CurrentRuleset>();
  return {
    async current(actor) {
      const today = now().toISOString().slice(0, 10);
      const audiences = audiencesOf(actor);
      const number = await profiles.rulesetNumber();
      const key = JSON.stringify([number, today, audiences]);
      const there = kept.get(key);
      if (there) return there;
      const found = (await profiles.inForce(audiences)).filter((profile) => isInForce(profile, today));
      const ready = found.flatMap(screened);
      const made = { id: idOf(ready), rules: compile(ready) };
      kept.set(key, made);
      for (const old of kept.keys()) if (kept.size > KEPT) kept.delete(old);
      return made;
    },
  };
};
