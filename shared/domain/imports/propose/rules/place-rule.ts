import type { FieldRule } from '../../mapping.ts';
import type { ColumnProfile } from '../../profile/file-profile.ts';
import { type Drafted, drafted } from '../drafts/drafted.ts';

/** Share of the cells with a mark that makes it one between several places. */
const SEVERAL = 0.02;

const severalMark = (column: ColumnProfile): string | undefined =>
  [';', '|', '\n', '/'].find((mark) => (column.joined.get(mark) ?? 0) > SEVERAL * column.filled);

/**
 * A place in words, "Nairobi, Kenya". A route has several places of transit; of several others the last stands for a
 * place where goods arrive, the first for one that they come from.
 */
export const placeRule = (column: ColumnProfile, pointer: string): Drafted => {
  const split = severalMark(column);
  if (!split) return drafted({ [pointer.replace('/*', '/0')]: [{ column: column.name, place: true }] });
  const rule: FieldRule = pointer.includes('/*')
    ? { column: column.name, place: true, split }
    : { column: column.name, place: true, split, take: pointer.includes('estination') ? 'last' : 'first' };
  const notes = pointer.includes('/*')
    ? []
    : [
        {
          code: 'several-places',
          detail: `Some rows name several places: the ${rule.take} of them is taken.`,
        },
      ];
  return drafted({ [pointer]: [rule] }, { notes });
};
