import type { FieldRule } from '../mapping.ts';
import type { Refusal } from '../refusal.ts';
import type { Columns } from './columns.ts';
import { fieldReader } from './read-field.ts';
import type { FieldReader } from './reading.ts';

const leftUnread = (refusal: Refusal): Refusal => ({
  ...refusal,
  code: 'left-unread',
  detail: 'It could not be read, and another column or format gave the value.',
});

/**
 * Reads by the first of several rules that finds a value. Refused is what none could read; a constant is no value of
 * the row and does not stand in for one that could not be read.
 */
export const firstReading = (pointer: string, rules: readonly FieldRule[], columns: Columns): FieldReader => {
  const readers = rules.map((rule) => ({
    read: fieldReader(rule, pointer, columns),
    isConstant: rule.constant !== undefined,
    column: rule.column,
  }));
  const [only, ...others] = readers;
  if (only && others.length === 0) return only.read;
  return (cells) => {
    const refused: { readonly refusal: Refusal; readonly column: string | undefined }[] = [];
    for (const { read, isConstant, column } of readers) {
      if (isConstant && refused.length > 0) continue;
      const reading = read(cells);
      if (reading === undefined) continue;
      if ('refusals' in reading) refused.push(...reading.refusals.map((refusal) => ({ refusal, column })));
      else {
        // A value that another format of the same column reads is read.
        const unread = refused.filter((one) => one.column === undefined || one.column !== column);
        return unread.length === 0
          ? reading
          : { ...reading, notes: [...reading.notes, ...unread.map(({ refusal }) => leftUnread(refusal))] };
      }
    }
    return refused.length > 0 ? { refusals: refused.map(({ refusal }) => refusal) } : undefined;
  };
};
