/** A table that an office might send: names of columns and texts below them. */
export interface GivenTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What a reader must find in a file: the value of each column that has one, row after row. */
export type ExpectedRecord = Readonly<Record<string, string>>;

/** A file with one or more of the traps that real files have, and what is in it. */
export interface DirtyFile {
  /** The traps, such as `semicolons, titles, gzip`. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly records: readonly ExpectedRecord[];
}

export const recordsOf = (columns: readonly string[], rows: Iterable<readonly string[]>): ExpectedRecord[] =>
  [...rows].map((cells) =>
    Object.fromEntries(columns.flatMap((column, i) => (cells[i] ? [[column, cells[i]]] : []))),
  );

/** Cells that each separator, quotation mark and line end would cut somewhere. */
export const TABLE: GivenTable = {
  columns: ['Case no', 'Date', 'Place', 'Country', 'Goods', 'Quantity', 'Remarks'],
  rows: [
    ['007', '2025-03-01', 'Orly', 'France', 'Cocaïne', '1.25', 'in a suitcase; found by a dog'],
    ['008', '2025-03-04', 'Le Havre, terminal 4', 'France', 'Résine', '12', 'two lines:\nthe second one'],
    ['009', '2025-03-09', 'Cádiz', 'Spain', 'Cigarettes', '40000', 'said "nothing to declare"'],
    ['010', '2025-03-11', 'Köln', 'Germany', 'Héroïne', '0.5', ''],
    ['011', '2025-03-30', 'São Paulo', 'Brazil', 'Cocaïne', '3', 'tab\there | bar: colon'],
    ['012', '2025-04-02', 'Orly', 'France', 'Tortoises', '7', "l'envoi d'hier"],
    ['013', '2025-04-02', '', 'Kenya', 'Ivory', '88.25', '=1+1'],
    ['014', '2025-04-17', 'Malmö', 'Sweden', 'Amphetamine', '2', 'none'],
  ],
};
