// Writes one file of an export from parts that are made as they are read, and says how long it took:
//   node write-process.ts FORMAT ROWS

import { cellsOf, columnsIn, isTable } from '../../../functions/exports/writing/case-rows.ts';
import { csvFile, jsonFile, ndjsonFile, xlsxFile } from '../../../functions/exports/writing/file-of.ts';
import { orderedColumns } from '../../../shared/domain/exports/columns.ts';
import { ExportFormat } from '../../../shared/domain/exports/export-job.ts';
import { SeizureReport } from '../../../shared/domain/seizure/report.ts';
import { recordOf } from '../../../shared/domain/seizure/seizure-record.ts';
import { fullForm } from '../builders.ts';
import { casesOf } from './case-lines.ts';

const format = ExportFormat.parse(process.argv[2]);
const rows = Number(process.argv[3]);
const [one] = casesOf([SeizureReport.parse(fullForm())]);
if (!one) throw new Error('No case.');

// As a part holds it: what is measured is what the step does with it, parsing included.
const line = JSON.stringify(isTable(format) ? cellsOf(one) : recordOf(one));
const lines = async function* () {
  for (let row = 0; row < rows; row += 1) yield line.replace(one.reference, `CEN-2026-FR-${row}`);
};
const columns = orderedColumns(columnsIn(one));
const look = { columns, headers: columns };
const FILES = {
  csv: () => csvFile(lines(), look),
  xlsx: () => xlsxFile(lines(), look),
  json: () => jsonFile(lines()),
  ndjson: () => ndjsonFile(lines()),
};

const began = performance.now();
let bytes = 0;
for await (const chunk of FILES[format]()) bytes += chunk.length;
const seconds = (performance.now() - began) / 1000;
process.send?.({ seconds, bytes, peakMegabytes: process.resourceUsage().maxRSS / 1024 });
process.disconnect();
