import { ChangedMeanwhile } from '../../domain/errors.ts';
import { CheckResult } from '../../domain/imports/jobs/check-result.ts';
import {
  ImportProgress,
  NOT_BEGUN,
  Pass,
  RowCounts,
  UndoProgress,
} from '../../domain/imports/jobs/import-progress.ts';
import { keys } from '../keys.ts';
import { ConditionFailed, type Item, type Position, type Table } from '../table.ts';

/** What became of one part of a file; kept until the job is at its end. */
export interface PartResult {
  readonly part: number;
  readonly counts: RowCounts;
}

/** How far the work on an import is: positions that only the one who holds them moves on. */
export interface ImportWork {
  progressOf(id: string): Promise<ImportProgress>;
  /** Shows how far the work on the current part is. @throws ChangedMeanwhile when it is done already */
  note(id: string, progress: ImportProgress): Promise<void>;
  /**
   * From one part to the next: the result of the one that is done and the new position are one write.
   * @throws ChangedMeanwhile when somebody else has gone on
   */
  advance(id: string, progress: ImportProgress, done?: PartResult): Promise<void>;
  /** Results of all parts that are done, in order. */
  partResults(id: string): AsyncIterable<PartResult>;
  /** How far a look or a dry run is; only shown. */
  passOf(id: string): Promise<Pass | undefined>;
  notePass(id: string, pass: Pass): Promise<void>;
  /** What the last dry run found. */
  checkOf(id: string): Promise<CheckResult | undefined>;
  saveCheck(id: string, result: CheckResult): Promise<void>;
  undoOf(id: string): Promise<UndoProgress | undefined>;
  /** Takes the place of `before`. @throws ChangedMeanwhile when somebody else has gone on */
  advanceUndo(id: string, progress: UndoProgress, before: UndoProgress | undefined): Promise<void>;
}

export const progressItem = (id: string, progress: ImportProgress): Item => ({
  ...keys.importWork(id, 'PROGRESS'),
  part: progress.part,
  record: progress,
});

/** Only one worker goes on from a position: a second one that is late stops here. */
const unlessPassed = async (write: Promise<void>): Promise<void> => {
  try {
    await write;
  } catch (error) {
    throw error instanceof ConditionFailed ? new ChangedMeanwhile(0) : error;
  }
};

export const importWork = (table: Table): ImportWork => ({
  async progressOf(id) {
    const item = await table.get(keys.importWork(id, 'PROGRESS'));
    return item ? ImportProgress.parse(item.record) : NOT_BEGUN;
  },

  note: (id, progress) =>
    unlessPassed(table.write({ put: progressItem(id, progress), when: { equals: { part: progress.part } } })),

  advance: (id, progress, done) =>
    unlessPassed(
      table.write(
        { put: progressItem(id, progress), when: { equals: { part: progress.part - 1 } } },
        ...(done
          ? [{ put: { ...keys.importPart(id, done.part), part: done.part, record: done.counts } }]
          : []),
      ),
    ),

  async *partResults(id) {
    let after: Position | undefined;
    do {
      const page = await table.query({
        pk: keys.importJob(id).pk,
        beginsWith: 'PART#',
        ...(after && { after }),
      });
      for (const item of page.items) yield { part: Number(item.part), counts: RowCounts.parse(item.record) };
      after = page.next;
    } while (after);
  },

  async passOf(id) {
    const item = await table.get(keys.importWork(id, 'PASS'));
    return item && Pass.parse(item.record);
  },

  notePass: (id, pass) => table.write({ put: { ...keys.importWork(id, 'PASS'), record: pass } }),

  async checkOf(id) {
    const item = await table.get(keys.importWork(id, 'CHECK'));
    return item && CheckResult.parse(item.record);
  },

  saveCheck: (id, result) => table.write({ put: { ...keys.importWork(id, 'CHECK'), record: result } }),

  async undoOf(id) {
    const item = await table.get(keys.importWork(id, 'UNDO'));
    return item && UndoProgress.parse(item.record);
  },

  advanceUndo: (id, progress, before) =>
    unlessPassed(
      table.write({
        put: {
          ...keys.importWork(id, 'UNDO'),
          run: progress.run,
          turn: progress.turn,
          record: progress,
        },
        when: before ? { equals: { run: before.run, turn: before.turn } } : { absent: true },
      }),
    ),
});
