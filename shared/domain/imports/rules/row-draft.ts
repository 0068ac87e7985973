import type { Refusal } from '../refusal.ts';
import { assemble, type Placed, spreadOut, withoutGaps } from './assemble.ts';
import type { FieldReader, Found } from './reading.ts';

/** A field of the report with what reads it. */
export interface Source {
  readonly pointer: string;
  readonly parts: readonly string[];
  readonly read: FieldReader;
}

/** What the rules made of one row. */
export interface RowDraft {
  readonly given: Readonly<Record<string, unknown>>;
  readonly refusals: readonly Refusal[];
  readonly notes: readonly Refusal[];
  readonly entries: readonly Placed[];
}

export const partsOf = (pointer: string): string[] => pointer.split('/').slice(1);

const NONE: readonly Refusal[] = [];

/** Where a value goes: the last `*` is the member of its own, an earlier one every member. */
const memberOf = (parts: readonly string[], index: number | undefined): readonly string[] => {
  const star = index === undefined ? -1 : parts.lastIndexOf('*');
  return star < 0 ? parts : parts.with(star, String(index));
};

const DIFFERENT_COUNTS = {
  value: '',
  code: 'different-counts',
  detail: 'These columns list different numbers of values: write one for each, or leave the column empty.',
} as const;

/** Lists that columns list side by side must be of one length: whose value is whose, only the sender knows. */
const countsRefused = (lists: readonly { parts: readonly string[]; found: Found }[]): Refusal[] => {
  const first = new Map<string, Found>();
  return lists.flatMap(({ parts, found }) => {
    const list = parts.slice(0, parts.lastIndexOf('*')).join('/');
    const before = first.get(list);
    if (!before) first.set(list, found);
    if (!before || before.pieces.length === found.pieces.length) return [];
    return [{ ...DIFFERENT_COUNTS, columns: [...new Set([...before.columns, ...found.columns])] }];
  });
};

/**
 * Reads a row by all its rules. Of several values for one field, what a translation names stands first, then the
 * field's own rule, then what follows from others.
 */
export const rowDrafter = (sources: readonly Source[], hasLists: boolean) => {
  const partsByPointer = new Map<string, readonly string[]>();
  const besides = (pointer: string): readonly string[] => {
    const known = partsByPointer.get(pointer) ?? partsOf(pointer);
    partsByPointer.set(pointer, known);
    return known;
  };

  return (cells: readonly string[]): RowDraft => {
    const own: Placed[] = [];
    const implied: Placed[] = [];
    const named: Placed[] = [];
    let refusals: Refusal[] | undefined;
    let notes: Refusal[] | undefined;
    const lists: { parts: readonly string[]; found: Found }[] = [];
    for (const { parts, read } of sources) {
      const found = read(cells);
      if (found === undefined) continue;
      if ('refusals' in found) {
        refusals = [...(refusals ?? []), ...found.refusals];
        continue;
      }
      if (found.notes.length > 0) notes = [...(notes ?? []), ...found.notes];
      const { pieces, spread, columns } = found;
      if (spread) lists.push({ parts, found });
      for (let i = 0; i < pieces.length; i += 1) {
        const piece = pieces[i];
        if (!piece) continue;
        const index = spread ? i : undefined;
        const place = (pointer: string, value: unknown): Placed => ({
          parts: memberOf(besides(pointer), index),
          value,
          columns,
        });
        if (piece.value !== undefined)
          own.push({ parts: memberOf(parts, index), value: piece.value, columns });
        if (piece.named) for (const [to, value] of Object.entries(piece.named)) named.push(place(to, value));
        if (piece.implied)
          for (const [to, value] of Object.entries(piece.implied)) implied.push(place(to, value));
      }
    }
    const mismatched = lists.length > 1 ? countsRefused(lists) : [];
    if (mismatched.length > 0) refusals = [...(refusals ?? []), ...mismatched];
    const all = implied.length + named.length > 0 ? [...implied, ...own, ...named] : own;
    const entries = hasLists ? withoutGaps(spreadOut(all)) : all;
    return { given: assemble(entries), refusals: refusals ?? NONE, notes: notes ?? NONE, entries };
  };
};
