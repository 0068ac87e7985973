import { ChangedMeanwhile } from '../../../shared/domain/errors.ts';
import type { Seizure } from '../../../shared/domain/seizure/seizure.ts';
import { TRANSITIONS } from '../../../shared/domain/verification/transitions.ts';
import type { Verification } from '../../../shared/domain/verification/verification.ts';
import { keepTurns, type TurnNeeds } from '../turns/keep-turns.ts';
import { learn, readKnowledge } from './check-cases.ts';
import { type OpenNeeds, openCase } from './open-case.ts';
import { termsOf } from './terms.ts';

/** Cases that are worked on at the same time: whoever waits for the API goes first. */
const LANES = 4;

const isUnchecked = (seizure: Seizure, verification: Verification | undefined): boolean =>
  !verification || verification.case.version < seizure.version;

const isReopened = ({ change }: Verification): boolean => change.event === TRANSITIONS.reopen.event;

const inLanes = async <T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> => {
  const left = [...all];
  const lane = async (): Promise<void> => {
    for (let one = left.shift(); one !== undefined; one = left.shift()) await work(one);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
};

/**
 * Looks at cases that something happened to, as they are now: opens the check of a version that nobody has looked at,
 * and keeps the executions in step. What was told twice, late or in another order comes to the same. Gives the ids of
 * those that could not be looked at.
 */
export const lookAtCases =
  (services: OpenNeeds & TurnNeeds, onFailure: (id: string, error: unknown) => void) =>
  async (ids: readonly string[]): Promise<Set<string>> => {
    const unique = [...new Set(ids)];
    const cases = await services.seizures.readMany(unique);
    const known = new Map((await services.verifications.readMany(unique)).map((one) => [one.id, one]));
    const knowledge = await readKnowledge(
      services,
      cases.filter((one) => isUnchecked(one, known.get(one.id))),
    );
    const terms = termsOf(services);
    const failed = new Set<string>();
    const fresh: Seizure[] = [];

    const lookAt = async (seizure: Seizure): Promise<void> => {
      const before = known.get(seizure.id);
      const verification =
        before && !isUnchecked(seizure, before)
          ? before
          : await openCase(services, { seizure, before, knowledge, terms: await terms(seizure) });
      if (!before) fresh.push(seizure);
      // What was rejected is nobody's twin any more; reopened it may be again.
      else if (verification === before && (seizure.status === 'rejected' || isReopened(before)))
        await services.duplicates?.propose(seizure);
      await keepTurns(services, verification, { isFirst: !before });
    };
    await inLanes(cases, async (seizure) => {
      try {
        await lookAt(seizure);
      } catch (error) {
        // Somebody else was first, or the case changed meanwhile: it comes again, and is looked at as it is then.
        if (!(error instanceof ChangedMeanwhile)) onFailure(seizure.id, error);
        failed.add(seizure.id);
      }
    });
    // After the cases were opened: a try that is repeated teaches nothing twice.
    await learn(services, fresh);
    return failed;
  };
