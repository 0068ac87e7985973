import type { FieldReader, Reading } from './reading.ts';

/** Columns repeat themselves: a country is looked up once and not for each of a million rows. */
const MOST_REMEMBERED = 10_000;
const LONGEST_REMEMBERED = 100;
const MOST_COLUMNS = 3;

/** Cells may hold any character: their lengths tell where one ends. */
const keyOf = (cells: readonly string[], first: number, others: readonly number[]): string => {
  let key = cells[first] ?? '';
  for (const at of others) key = `${key.length}:${key}${cells[at] ?? ''}`;
  return key;
};

/** The same reader, which remembers what it made of the same cells; a reading depends on nothing but them. */
export const rememberedBy = (positions: readonly number[], read: FieldReader): FieldReader => {
  if (positions.length > MOST_COLUMNS) return read;
  const [first = 0, ...others] = positions;
  const known = new Map<string, Reading>();
  return (cells) => {
    const key = keyOf(cells, first, others);
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before;
    const reading = read(cells);
    if (known.size < MOST_REMEMBERED && key.length <= LONGEST_REMEMBERED) known.set(key, reading);
    return reading;
  };
};
