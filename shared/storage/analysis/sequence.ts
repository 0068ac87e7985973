import { keys } from '../keys.ts';
import type { Table } from '../table.ts';

export interface Sequence {
  /** The next number; never given twice, and higher than every one before. */
  next(): Promise<number>;
}

export const sequence = (table: Pick<Table, 'add'>): Sequence => ({
  async next() {
    const { last } = await table.add(keys.analysisSequence, { last: 1 });
    return Number(last);
  },
});
