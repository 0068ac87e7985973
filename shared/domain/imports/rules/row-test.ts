import type { RowTest } from '../mapping.ts';
import { type Columns, folded } from './columns.ts';

const MOST_REMEMBERED = 1000;
const LONGEST_REMEMBERED = 100;

const valueTest = (test: RowTest, isUnknown: (value: string) => boolean): ((value: string) => boolean) => {
  if ('known' in test) return (value) => isUnknown(value.trim()) !== test.known;
  if ('in' in test) {
    const wanted = new Set(test.in.map(folded));
    return (value) => wanted.has(folded(value));
  }
  const beginnings = test.startsWith.map(folded);
  return (value) => {
    const given = folded(value);
    return beginnings.some((beginning) => given.startsWith(beginning));
  };
};

/** Does a row match? Columns that are tested hold few values: each is looked at once. */
export const rowTest = (
  test: RowTest,
  { position, isUnknown }: Columns,
): ((cells: readonly string[]) => boolean) => {
  const at = position(test.column);
  const matches = valueTest(test, isUnknown);
  const known = new Map<string, boolean>();
  return (cells) => {
    const cell = cells[at] ?? '';
    const before = known.get(cell);
    if (before !== undefined) return before;
    const result = matches(cell);
    if (known.size < MOST_REMEMBERED && cell.length <= LONGEST_REMEMBERED) known.set(cell, result);
    return result;
  };
};
