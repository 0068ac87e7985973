/** Something about a value that was read, without the value, so that equal ones can be counted. */
export interface Note {
  readonly code: string;
  readonly detail: string;
}

/** Nothing can be made of it, or not with what another column says beside it. */
export interface Refused {
  readonly refused: Note;
  /** Where the other column is at fault: its name and value. */
  readonly column?: string;
  readonly given?: string;
}

/** What is made of one given value. */
export type Conversion =
  | { readonly value: unknown; readonly implied?: Readonly<Record<string, unknown>>; readonly note?: Note }
  /** For fields beside its own that no other rule fills, by pointer. */
  | { readonly implied: Readonly<Record<string, unknown>> }
  | Refused;

/** Position of the value among several of one cell, and the row that it stands in. */
export interface Whereabouts {
  readonly cells: readonly string[];
  readonly index: number;
}

export type Converter = (text: string, at: Whereabouts) => Conversion;

export const refused = (code: string, detail: string): Refused => ({ refused: { code, detail } });
