import type { CodeShape } from './code-shapes.ts';

export interface ValueCount {
  readonly text: string;
  readonly rows: number;
}

/** What the values of one column have in common; all counts are rows with a known value. */
export interface ColumnProfile {
  readonly name: string;
  readonly position: number;
  /** Rows with a known value. */
  readonly filled: number;
  /** Words for "not known" that stand in it → rows. */
  readonly unknown: ReadonlyMap<string, number>;
  /** Different known values; estimated where there are more than `values` can hold. */
  readonly distinct: number;
  /** The known values, the most frequent first; all of them if `complete`. */
  readonly values: readonly ValueCount[];
  readonly complete: boolean;
  /** No value, or almost none, stands there twice. */
  readonly unique: boolean;
  readonly averageLength: number;
  /** Ways to write a day → rows that fit. */
  readonly days: ReadonlyMap<string, number>;
  /** Rows that are a day in some order. */
  readonly daily: number;
  /** Ways to write a month or a year → rows that fit. */
  readonly periods: ReadonlyMap<string, number>;
  readonly periodic: number;
  readonly ranges: number;
  readonly numbers: NumberCounts;
  /** Rows with a number and its unit. */
  readonly measured: number;
  /** Sign or code of a currency → rows that have it beside the number. */
  readonly money: ReadonlyMap<string, number>;
  readonly codes: ReadonlyMap<CodeShape, number>;
  /** Mark between several values in one cell → rows with it. */
  readonly joined: ReadonlyMap<string, number>;
}

export interface NumberCounts {
  readonly all: number;
  readonly whole: number;
  readonly negative: number;
  readonly least: number;
  readonly most: number;
  readonly sum: number;
  /** Decimal mark → rows that surely have it; thousands mark likewise; `open` could be either. */
  readonly decimal: ReadonlyMap<'.' | ',', number>;
  readonly thousands: ReadonlyMap<'.' | ',' | ' ' | "'", number>;
  readonly open: ReadonlyMap<'.' | ',', number>;
  /** Each number is the one above it and one more. */
  readonly counting: boolean;
  /** Each number is greater than the one above it. */
  readonly rising: boolean;
}

/** A file seen once from beginning to end, in bounded memory. */
export interface FileProfile {
  readonly rows: number;
  readonly columns: readonly ColumnProfile[];
  /** The first rows, long cells cut, to see what columns say together. */
  readonly sample: readonly (readonly string[])[];
}
