/** What a cell of a sheet may hold. Texts are always written as texts, so that a formula stays what it is: letters. */
export type Cell = string | number | boolean | null;

export type Cells = Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>;
