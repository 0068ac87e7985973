import { ChangedMeanwhile } from '../../../shared/domain/errors.ts';
import type { Seizure } from '../../../shared/domain/seizure/seizure.ts';
import type { Verification } from '../../../shared/domain/verification/verification.ts';
import { keepTurns, type TurnNeeds } from '../turns/keep-turns.ts';
import { type OpenNeeds, openCase } from './open-case.ts';

/** Cases that are worked on at the same time: the tables answer several calls at once. */
const LANES = 8;

const isUnchecked = (seizure: Seizure, verification: Verification | undefined): boolean =>
  !verification || verification.case.version < seizure.version;

/**
 * Looks at cases that something happened to, as they are now: opens the check of a version that nobody has looked at,
 * and keeps the executions in step. What was told twice, late or in another order comes to the same. Gives the ids of
 * those that could not be looked at.
 */
export const lookAtCases =
  (services: OpenNeeds & TurnNeeds, onFailure: (id: string, error: unknown) => void) =>
  async (ids: readonly string[]): Promise<Set<string>> => {
    const failed = new Set<string>();
    const unique = [...new Set(ids)];
    const cases = new Map((await services.seizures.readMany(unique)).map((one) => [one.id, one]));
    const known = new Map((await services.verifications.readMany(unique)).map((one) => [one.id, one]));
    const lookAt = async (id: string): Promise<void> => {
      const seizure = cases.get(id);
      // A draft, or not a case of ours.
      if (!seizure) return;
      const before = known.get(id);
      const verification = isUnchecked(seizure, before) ? await openCase(services, seizure, before) : before;
      if (verification) await keepTurns(services, verification, { isFirst: !before });
    };
    const left = [...unique];
    const lane = async (): Promise<void> => {
      for (let id = left.shift(); id !== undefined; id = left.shift()) {
        try {
          await lookAt(id);
        } catch (error) {
          // Somebody else was first, or the case changed meanwhile: it comes again, and is looked at as it is then.
          if (!(error instanceof ChangedMeanwhile)) onFailure(id, error);
          failed.add(id);
        }
      }
    };
    await Promise.all(Array.from({ length: LANES }, lane));
    return failed;
  };
