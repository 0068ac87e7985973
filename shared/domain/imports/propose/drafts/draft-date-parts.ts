import type { ColumnProfile } from '../../profile/file-profile.ts';
import type { DateParts } from '../fields/date-parts.ts';
import type { DraftedField } from './draft-columns.ts';
import { drafted } from './drafted.ts';

const REASON = { code: 'date-parts', detail: 'Year, month and day stand in columns of their own.' };

const isWord = (column: ColumnProfile): boolean => column.numbers.all < 0.5 * column.filled;

/** Year, month and day of several columns are one date; what is missing makes it less precise. */
export const draftDateParts = ({ year, month, day }: DateParts): DraftedField[] => {
  if (!year) return [];
  const columns = [year, ...(month ? [month] : []), ...(month && day ? [day] : [])];
  const date = [
    'yyyy',
    ...(month ? [isWord(month) ? 'mmm' : 'mm'] : []),
    ...(month && day ? ['dd'] : []),
  ].join('-');
  const names = columns.map(({ name }) => name);
  const [only] = names;
  const rule = names.length > 1 ? { columns: names, join: '-', date } : { column: only as string, date };
  const confidence = day && month ? 0.9 : 0.7;
  return [
    {
      ...drafted({ '/date': [rule] }),
      from: columns.map((column) => ({ column, confidence, reason: REASON })),
    },
  ];
};
