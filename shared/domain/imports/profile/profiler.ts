import { ColumnTally } from './column-tally.ts';
import type { FileProfile } from './file-profile.ts';

/** Different values that are kept, of one column and of all: about 30 MB at most. */
const MOST_VALUES = 5_000;
const MOST_OF_ALL = 120_000;

const SAMPLE_ROWS = 1_000;
const SAMPLE_CELLS = 100_000;
const LONGEST_IN_SAMPLE = 80;

export interface Profiler {
  /** One row, its cells in the order of the columns. */
  add(cells: readonly string[]): void;
  /** What was seen; asked once, at the end. */
  profile(): FileProfile;
}

/** Looks at every row of a file once and keeps a bounded part of what it saw, whatever the number of rows. */
export const profiler = (columns: readonly string[]): Profiler => {
  const most = Math.max(50, Math.min(MOST_VALUES, Math.floor(MOST_OF_ALL / Math.max(1, columns.length))));
  const tallies = columns.map((name, position) => new ColumnTally(name, position, most));
  const sampled = Math.min(SAMPLE_ROWS, Math.floor(SAMPLE_CELLS / Math.max(1, columns.length)));
  const sample: string[][] = [];
  let rows = 0;
  return {
    add(cells) {
      rows += 1;
      for (let i = 0; i < tallies.length; i += 1) tallies[i]?.add(cells[i] ?? '');
      if (sample.length < sampled)
        sample.push(columns.map((_, i) => (cells[i] ?? '').slice(0, LONGEST_IN_SAMPLE).trim()));
    },
    profile: () => ({ rows, columns: tallies.map((tally) => tally.profile()), sample }),
  };
};
