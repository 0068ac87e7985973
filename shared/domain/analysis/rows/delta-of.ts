import { type AnalysisRow, COLUMN_NAMES, COLUMNS, type ColumnType } from '../columns.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;

const isWhole = (value: unknown, most: number): boolean =>
  Number.isInteger(value) && Math.abs(value as number) <= most;
const isDate = (value: unknown, pattern: RegExp): boolean =>
  typeof value === 'string' && pattern.test(value) && !Number.isNaN(Date.parse(value));

const FITS: Readonly<Record<ColumnType, (value: unknown) => boolean>> = {
  VARCHAR: (value) => typeof value === 'string',
  'VARCHAR[]': (value) => Array.isArray(value) && value.every((one) => typeof one === 'string'),
  BOOLEAN: (value) => typeof value === 'boolean',
  SMALLINT: (value) => isWhole(value, 2 ** 15 - 1),
  INTEGER: (value) => isWhole(value, 2 ** 31 - 1),
  BIGINT: (value) => isWhole(value, Number.MAX_SAFE_INTEGER),
  DOUBLE: (value) => Number.isFinite(value),
  DATE: (value) => isDate(value, DAY),
  TIMESTAMP: (value) => isDate(value, TIME),
};

/** Half a character, which UTF-8 has no bytes for and no reader of JSON takes, becomes U+FFFD. */
const wellFormed = (_: string, value: unknown): unknown =>
  typeof value === 'string' ? value.toWellFormed() : value;

/**
 * Rows as lines of a delta. One line that the database cannot read would keep everybody from everything else that is in
 * the store, so it is refused here. @throws RangeError that names the column
 */
export const deltaOf = (rows: readonly AnalysisRow[]): string =>
  rows
    .map((row) => {
      for (const name of COLUMN_NAMES) {
        const value: unknown = row[name];
        if (value !== null && !FITS[COLUMNS[name].type](value))
          throw new RangeError(`Column ${name} of ${row.case_id} is no ${COLUMNS[name].type}.`);
      }
      return `${JSON.stringify(row, wellFormed)}\n`;
    })
    .join('');
