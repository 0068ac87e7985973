import { likenessOf } from '../../../shared/domain/imports/jobs/likeness.ts';
import { rowMapper } from '../../../shared/domain/imports/map-row.ts';
import type { ImportMapping } from '../../../shared/domain/imports/mapping.ts';
import type { Refusal } from '../../../shared/domain/imports/refusal.ts';
import type { Row } from '../reading/row.ts';
import { FirstRows, printOf, printOfDigest, RowCounter } from './first-rows.ts';
import { type KeyedRow, type ReportedRow, type ReportFor, rowReporter } from './report-row.ts';
import { fingerprints, rowKey } from './row-keys.ts';

/** What a row resembles in the rows of the file before it, by their numbers. */
export interface Resembling {
  /** The row with the same national reference: one case cannot be two rows. */
  readonly sameCase?: number;
  /** A row with the same content. */
  readonly repeats?: number;
  /** A row of the same day, goods, quantity and place. */
  readonly resembles?: number;
}

export interface ExaminedRow extends KeyedRow, Resembling {
  readonly reported: ReportedRow;
}

// Which of the two rows is right only the sender knows.
export const sameCaseAs = (row: number): Refusal => ({
  columns: [],
  value: `row ${row}`,
  code: 'same-reference',
  detail:
    'An earlier row of this file has the same national reference. One row is one case: correct the reference.',
});

/**
 * The checks of one file, row after row in its order: the same for a dry run and for an import, so that the one
 * foretells the other.
 */
export const rowExaminer = (mapping: ImportMapping, columns: readonly string[], about: ReportFor) => {
  const { keeps } = rowMapper(mapping, columns);
  const report = rowReporter(mapping, columns, about);
  const print = fingerprints(columns);
  const [contents, references, likenesses] = [new RowCounter(), new FirstRows(), new FirstRows()];

  const resembling = (row: KeyedRow, reported: ReportedRow, repeats: number | undefined): Resembling => {
    if (!('seizure' in reported)) return {};
    const { seizure } = reported;
    if (seizure.report.nationalReference !== undefined) {
      const first = references.add(printOf(seizure.id), row.number);
      if (first !== row.number) return { sameCase: first };
    }
    const first = likenesses.add(printOf(likenessOf(seizure)), row.number);
    if (repeats !== undefined) return { repeats };
    return first === row.number ? {} : { resembles: first };
  };

  return {
    /** Does the mapping want this row? One that cannot be read goes back to whoever sent it. */
    keeps: (row: Row): boolean => row.broken !== undefined || keeps(row.cells),

    examine(row: Row): ExaminedRow {
      const content = print(row.cells);
      const { first, count } = contents.add(printOfDigest(content), row.number);
      const keyed: KeyedRow = { ...row, key: rowKey(content, count) };
      const reported = report(keyed);
      const like = resembling(keyed, reported, count > 1 ? first : undefined);
      return {
        ...keyed,
        ...like,
        reported: like.sameCase === undefined ? reported : { refusals: [sameCaseAs(like.sameCase)] },
      };
    },
  };
};
