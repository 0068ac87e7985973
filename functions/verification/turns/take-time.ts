import { ChangedMeanwhile } from '../../../shared/domain/errors.ts';
import { withVerdict } from '../../../shared/domain/seizure/verdict.ts';
import { escalated, reminded, takenBack } from '../../../shared/domain/verification/overdue.ts';
import type { Step } from '../../../shared/domain/verification/step.ts';
import type { Turn, Verification } from '../../../shared/domain/verification/verification.ts';
import type { Uses } from '../../../shared/services.ts';
import { calendarsOf } from '../inbox/calendars.ts';
import { openTurn, secondsUntil } from './keep-turns.ts';

type Needs = Uses<'seizures' | 'verifications' | 'policies' | 'directory' | 'clock'>;

/** The turn that an execution waits for has ended without its being told: `Catch` leads it to its end. */
export class TurnOver extends Error {
  constructor() {
    super('The turn is over.');
    this.name = 'TurnOver';
  }
}

export interface AtTurn {
  readonly seizureId: string;
  readonly turn: number;
}

/** @throws TurnOver when it is not this turn any more */
const inTurn = async (
  { verifications }: Uses<'verifications'>,
  { seizureId, turn }: AtTurn,
): Promise<{ readonly verification: Verification; readonly turn: Turn }> => {
  const verification = await verifications.read(seizureId);
  const open = verification && openTurn(verification);
  if (!verification || open?.number !== turn) throw new TurnOver();
  return { verification, turn: open };
};

/** An officer may take a step in the same moment: then the record is looked at once more. */
const repeatedly = async <T>(take: () => Promise<T>): Promise<T> => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await take();
    } catch (error) {
      if (!(error instanceof ChangedMeanwhile) || tries === 5) throw error;
    }
  }
};

/** Keeps the token, then looks: whoever ends the turn afterwards finds the token, whoever ended it before is seen. */
export const awaitTurn =
  (services: Needs) =>
  async ({ token, ...at }: AtTurn & { readonly token: string }): Promise<object> => {
    await services.verifications.await(at.seizureId, { turn: at.turn, token });
    try {
      await inTurn(services, at);
    } catch (error) {
      if (error instanceof TurnOver) await services.verifications.forget(at.seizureId, at.turn);
      throw error;
    }
    return {};
  };

/** The time is up for the first time. Gives the seconds until it is up for good. */
export const remind =
  (services: Needs) =>
  (at: AtTurn): Promise<{ secondsToEscalate: number }> =>
    repeatedly(async () => {
      const { verification, turn } = await inTurn(services, at);
      const now = services.clock.now();
      // Reminded by an earlier try of this task.
      if (!turn.reminded) await services.verifications.take([reminded(verification, now)]);
      return { secondsToEscalate: secondsUntil(turn.escalateAt, now) };
    });

/** The time is up for good: the Secretariat is told or, of a reporter's turn, the regional office has it again. */
export const escalate =
  (services: Needs) =>
  (at: AtTurn): Promise<object> =>
    repeatedly(async () => {
      const { verification, turn } = await inTurn(services, at);
      const now = services.clock.now();
      if (turn.of === 'regional-office') {
        if (!turn.escalated) await services.verifications.take([escalated(verification, now)]);
        return {};
      }
      await takeBack(services, verification, now);
      throw new TurnOver();
    });

const takeBack = async (
  { seizures, verifications, policies, directory }: Needs,
  verification: Verification,
  at: Date,
): Promise<void> => {
  const { rilo, office: reporter } = verification.case;
  const [policy, calendars, before] = await Promise.all([
    policies.of(rilo),
    calendarsOf(directory, { rilo, reporter }),
    seizures.read(verification.id),
  ]);
  const step: Step = takenBack(verification, { at, policy, calendars });
  // An amended case is checked anew, and this turn ends by that.
  if (before?.version !== verification.case.version || before.status !== 'returned') throw new TurnOver();
  await verifications.take([step], { before, after: withVerdict(before, step.after) });
};
