import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import * as z from 'zod';
import { objectKeys } from '../../../shared/storage/imports/import-objects.ts';
import type { ImportUploads } from '../../../shared/storage/imports/import-uploads.ts';

/** A row on its way, with the key that makes it the same row whenever the file is sent. */
export interface StagedRow {
  readonly number: number;
  readonly key: string;
  readonly cells: readonly string[];
}

const Columns = z.array(z.string());
const Line = z.tuple([z.number(), z.string(), z.array(z.string())]);

/** A part of a file stands by itself: the names of the columns, then a row in each line. */
export const partLines = {
  columns: (columns: readonly string[]): string => `${JSON.stringify(columns)}\n`,
  row: ({ number, key, cells }: StagedRow): string => `${JSON.stringify([number, key, cells])}\n`,
};

export const readPart = async (
  importUploads: ImportUploads,
  importId: string,
  part: number,
): Promise<{ columns: string[]; rows: StagedRow[] }> => {
  const body = Readable.from(await importUploads.open(objectKeys.part(importId, part)));
  let columns: string[] | undefined;
  const rows: StagedRow[] = [];
  for await (const line of createInterface({ input: body, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (columns === undefined) columns = Columns.parse(JSON.parse(line));
    else {
      const [number, key, cells] = Line.parse(JSON.parse(line));
      rows.push({ number, key, cells });
    }
  }
  return { columns: columns ?? [], rows };
};
