import * as z from 'zod';
import { linesOf } from '../../../shared/lines-of.ts';
import { objectKeys } from '../../../shared/storage/exports/export-objects.ts';
import type { ObjectStore } from '../../../shared/storage/exports/object-store.ts';

/** A case as it was counted: what has another day by now was counted under that day as well, or will be. */
const ListedCase = z.object({ id: z.string(), date: z.string() });
export type ListedCase = z.output<typeof ListedCase>;

export const listedLines = {
  write: (cases: readonly ListedCase[]): string => cases.map((one) => `${JSON.stringify(one)}\n`).join(''),
  async read(bytes: AsyncIterable<Uint8Array>): Promise<ListedCase[]> {
    const cases: ListedCase[] = [];
    for await (const line of linesOf(bytes)) cases.push(ListedCase.parse(JSON.parse(line)));
    return cases;
  },
};

/** Cells of a row by column; a column that the case has no value for is not there. */
export type Cells = Readonly<Record<string, string | number | boolean>>;

/** The columns of all parts up to this one; none before the first. */
export const readColumns = async (
  exportFiles: ObjectStore,
  exportId: string,
  part: number,
): Promise<string[]> => {
  if (part === 0) return [];
  const chunks: Uint8Array[] = [];
  for await (const chunk of await exportFiles.open(objectKeys.columns(exportId, part))) chunks.push(chunk);
  return z.array(z.string()).parse(JSON.parse(Buffer.concat(chunks).toString('utf8')));
};
