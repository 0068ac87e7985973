import { rowReporter } from '../../../../functions/imports/rows/report-row.ts';
import { rowMapper } from '../../../../shared/domain/imports/map-row.ts';
import { ImportMapping } from '../../../../shared/domain/imports/mapping.ts';
import { sentenceOf } from '../../../../shared/domain/imports/refusal.ts';
import type { SeizureReport } from '../../../../shared/domain/seizure/report.ts';
import { leastMapping } from '../../../support/mappings/least-mapping.ts';

const MAKING = { by: 'ana', office: 'NCP-ES', at: new Date('2026-03-01T12:00:00Z') };
const OWNER = { office: 'NCP-ES', country: 'ES', rilo: 'RILO-COLOGNE' };

/** Fields that are undefined take the place of those of the least mapping, and are left out. */
const mappingOf = (fields: Record<string, unknown>, more: Record<string, unknown>): ImportMapping =>
  ImportMapping.parse(JSON.parse(JSON.stringify(leastMapping(fields, more))));

const wholeRow = (row: Record<string, string>) => ({ day: '2020-01-05', what: 'cocaine', ...row });

/** The report that a row with these columns becomes, or the reasons why it becomes none. */
export const mapped = (
  row: Record<string, string>,
  fields: Record<string, unknown>,
  more: Record<string, unknown> = {},
): SeizureReport | string[] => {
  const cells = wholeRow(row);
  const mapping = mappingOf(fields, more);
  const report = rowReporter(mapping, Object.keys(cells), { importId: 'i', owner: OWNER, making: MAKING });
  const reported = report({ number: 2, key: 'k', cells: Object.values(cells) });
  return 'seizure' in reported ? reported.seizure.report : reported.refusals.map(sentenceOf);
};

/** What whoever sent the row is told although it was read. */
export const notesOf = (row: Record<string, string>, fields: Record<string, unknown>): string[] => {
  const cells = wholeRow(row);
  const mapper = rowMapper(mappingOf(fields, {}), Object.keys(cells));
  return mapper.map(Object.values(cells)).notes.map(sentenceOf);
};
