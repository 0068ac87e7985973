import * as z from 'zod';
import { linesOf } from '../../../shared/lines-of.ts';
import { objectKeys } from '../../../shared/storage/imports/import-objects.ts';
import type { ImportUploads } from '../../../shared/storage/imports/import-uploads.ts';
import type { Resembling } from '../rows/examine-rows.ts';
import type { KeyedRow } from '../rows/report-row.ts';

/** A row on its way, with what it resembles in the rows before it. */
export interface StagedRow extends KeyedRow, Resembling {}

const Columns = z.array(z.string());
const Line = z.object({
  row: z.number().int(),
  key: z.string(),
  cells: z.array(z.string()),
  broken: z.object({ code: z.string(), detail: z.string() }).optional(),
  sameCase: z.number().int().optional(),
  repeats: z.number().int().optional(),
  resembles: z.number().int().optional(),
});

const optional = <T extends object>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };

/** A part of a file stands by itself: the names of the columns, then a row in each line. */
export const partLines = {
  columns: (columns: readonly string[]): string => `${JSON.stringify(columns)}\n`,
  row: ({ number: row, key, cells, broken, sameCase, repeats, resembles }: StagedRow): string =>
    `${JSON.stringify({ row, key, cells, broken, sameCase, repeats, resembles })}\n`,
};

export const readPart = async (
  importUploads: ImportUploads,
  importId: string,
  part: number,
): Promise<{ columns: string[]; rows: StagedRow[] }> => {
  const body = await importUploads.open(objectKeys.part(importId, part));
  let columns: string[] | undefined;
  const rows: StagedRow[] = [];
  for await (const line of linesOf(body)) {
    if (columns === undefined) columns = Columns.parse(JSON.parse(line));
    else {
      const { row, key, cells, ...more } = Line.parse(JSON.parse(line));
      rows.push({ number: row, key, cells, ...optional(more) });
    }
  }
  return { columns: columns ?? [], rows };
};
