import * as z from 'zod';
import { orderedColumns } from '../../../shared/domain/exports/columns.ts';
import { SeizureRecord } from '../../../shared/domain/seizure/seizure-record.ts';
import type { Cell } from '../../../shared/sheets/cell.ts';
import { writeCsv } from '../../../shared/sheets/write-csv.ts';
import { cellsOf } from '../writing/case-rows.ts';
import type { Cells } from '../writing/part-lines.ts';

const Gone = z.object({ id: z.string(), gone: z.literal(true) });
const Line = z.union([Gone, SeizureRecord]);

const cellsIn = (line: string): Cells => {
  const told = Line.parse(JSON.parse(line));
  return 'gone' in told ? told : cellsOf(told);
};

/** The lines of a day as a table with a column "gone"; they are read twice, first for the columns that they have. */
export const deltaTable = async (
  lines: () => Promise<AsyncIterable<string>>,
): Promise<AsyncIterable<Uint8Array>> => {
  const fields = new Set<string>();
  for await (const line of await lines())
    for (const column of Object.keys(cellsIn(line))) if (column !== 'gone') fields.add(column);
  const columns = ['gone', ...orderedColumns(fields)];
  const rows = async function* (): AsyncGenerator<readonly Cell[]> {
    yield columns;
    for await (const line of await lines()) {
      const cells = cellsIn(line);
      yield columns.map((column) => cells[column] ?? null);
    }
  };
  return writeCsv(rows());
};
