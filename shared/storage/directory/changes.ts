import { AlreadyExists, ChangedMeanwhile, NotFound } from '../../domain/errors.ts';
import { ConditionFailed, type Key, type Table, type Write } from '../table.ts';

/** Writes a new record with what belongs to it. @throws AlreadyExists when it is there */
export const writeNew = async (table: Table, what: string, ...writes: Write[]): Promise<void> => {
  try {
    await table.write(...writes);
  } catch (error) {
    if (error instanceof ConditionFailed) throw new AlreadyExists(`This ${what} is already there.`);
    throw error;
  }
};

/** Writes the next version of the record under `key`. @throws NotFound, ChangedMeanwhile */
export const writeNext = async (
  table: Table,
  { key, what }: { key: Key; what: string },
  ...writes: Write[]
): Promise<void> => {
  try {
    await table.write(...writes);
  } catch (error) {
    if (!(error instanceof ConditionFailed)) throw error;
    const there = await table.get(key);
    throw there ? new ChangedMeanwhile(Number(there.version)) : new NotFound(what);
  }
};
