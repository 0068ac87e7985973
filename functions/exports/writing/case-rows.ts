import { ENVELOPE, type Enveloped, envelopeOf } from '../../../shared/domain/exports/envelope.ts';
import type { ExportFormat } from '../../../shared/domain/exports/export-job.ts';
import { flatten } from '../../../shared/domain/imports/flatten.ts';
import type { Seizure } from '../../../shared/domain/seizure/seizure.ts';
import { recordOf } from '../../../shared/domain/seizure/seizure-record.ts';
import type { Cells } from './part-lines.ts';

/** What a sheet of Excel holds (its specification), less the columns that every row has. */
export const MOST_COLUMNS = 16_384 - ENVELOPE.length;

/** Formats with a row for each case and a column for each field. */
export const isTable = (format: ExportFormat): boolean => format === 'csv' || format === 'xlsx';

/** Fields of the report that a case has, as columns. */
export const columnsIn = (seizure: Seizure): string[] => Object.keys(flatten(seizure.report));

/** A case by columns. */
export const cellsOf = (seizure: Enveloped): Cells => ({
  ...envelopeOf(seizure),
  ...flatten(seizure.report),
});

/** A case as one line of a part. */
export const rowLine =
  (format: ExportFormat) =>
  (seizure: Seizure): string =>
    `${JSON.stringify(isTable(format) ? cellsOf(seizure) : recordOf(seizure))}\n`;
