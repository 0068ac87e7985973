import * as z from 'zod';
import { ChangedMeanwhile, WrongState } from '../../domain/errors.ts';
import { Entry } from '../../domain/verification/entry.ts';
import type { Step } from '../../domain/verification/step.ts';
import { Verification } from '../../domain/verification/verification.ts';
import { everyItem } from '../every-item.ts';
import { keys } from '../keys.ts';
import { caseWrites, type Succession } from '../seizure-items.ts';
import { ConditionFailed, type Item, type Table } from '../table.ts';
import { stepWrites } from './verification-items.ts';

/** Somebody waits for the end of a turn: an execution of the state machine, by its task token. */
export interface Waiting {
  readonly turn: number;
  readonly token: string;
}

const Token = z.object({ turn: z.number().int(), token: z.string() });

export interface Verifications {
  read(seizureId: string): Promise<Verification | undefined>;
  /** Those of up to 1,000 that are there, in any order. */
  readMany(seizureIds: readonly string[]): Promise<Verification[]>;
  /** Everything that was done and said, the first first. */
  entries(seizureId: string): Promise<Entry[]>;
  /**
   * Takes one or more steps that follow on each other and, where they decide about the case or make its next version,
   * changes it as well: all or nothing. @throws ChangedMeanwhile when somebody else took a step first, WrongState when the case was changed
   */
  take(steps: readonly [Step, ...Step[]], change?: Succession): Promise<void>;
  /** Keeps the token of the execution that waits for the end of this turn. */
  await(seizureId: string, waiting: Waiting): Promise<void>;
  awaited(seizureId: string): Promise<Waiting[]>;
  /** The execution of this turn was told. */
  forget(seizureId: string, turn: number): Promise<void>;
}

const recordOf = ({ record }: Item): Verification => Verification.parse(record);

export const verifications = (table: Table, cases: Table): Verifications => ({
  async read(seizureId) {
    const item = await table.get(keys.verification(seizureId));
    return item && recordOf(item);
  },

  readMany: async (seizureIds) => (await table.getMany(seizureIds.map(keys.verification))).map(recordOf),

  async entries(seizureId) {
    const items = await everyItem(table, { pk: keys.verification(seizureId).pk, beginsWith: 'ENTRY#' });
    return items.map(({ record }) => Entry.parse(record));
  },

  async take(steps, change) {
    const own = stepWrites(steps).map((write) => ({ table, write }));
    const theirs = change ? caseWrites(change).map((write) => ({ table: cases, write })) : [];
    try {
      await table.writeAcross(...own, ...theirs);
    } catch (error) {
      if (!(error instanceof ConditionFailed)) throw error;
      if (error.index >= own.length)
        throw new WrongState('The case was changed meanwhile: its new version is being checked.', 'changed');
      const { id } = steps[0].after;
      const now = await table.get(keys.verification(id));
      throw new ChangedMeanwhile(Number(now?.version ?? 0));
    }
  },

  await: (seizureId, { turn, token }) =>
    table.write({ put: { ...keys.verificationTurn(seizureId, turn), record: { turn, token } } }),

  async awaited(seizureId) {
    const { items } = await table.query({ pk: keys.verification(seizureId).pk, beginsWith: 'TURN#' });
    return items.map(({ record }) => Token.parse(record));
  },

  forget: (seizureId, turn) => table.write({ delete: keys.verificationTurn(seizureId, turn) }),
});
