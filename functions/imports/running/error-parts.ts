import * as z from 'zod';
import type { Refusal } from '../../../shared/domain/imports/refusal.ts';
import { sentenceOf } from '../../../shared/domain/imports/refusal.ts';
import { linesOf } from '../../../shared/lines-of.ts';
import type { Uses } from '../../../shared/services.ts';
import { objectKeys } from '../../../shared/storage/imports/import-objects.ts';

/** A row that goes back, with everything that is wrong with it in one text. */
export interface RowBack {
  readonly cells: readonly string[];
  readonly reasons: string;
}

const Line = z.tuple([z.array(z.string()), z.string()]);

export const reasonsOf = (refusals: readonly Refusal[]): string => refusals.map(sentenceOf).join(' | ');

/** The rows of one part that go back; the next try of the part writes over them. */
export const saveErrorPart = (
  { importUploads }: Uses<'importUploads'>,
  { importId, part, rows }: { importId: string; part: number; rows: readonly RowBack[] },
): Promise<void> =>
  importUploads.save(
    objectKeys.errorPart(importId, part),
    rows.map(({ cells, reasons }) => `${JSON.stringify([cells, reasons])}\n`).join(''),
  );

export async function* readErrorPart(
  { importUploads }: Uses<'importUploads'>,
  importId: string,
  part: number,
): AsyncGenerator<RowBack> {
  const body = await importUploads.open(objectKeys.errorPart(importId, part));
  for await (const line of linesOf(body)) {
    const [cells, reasons] = Line.parse(JSON.parse(line));
    yield { cells, reasons };
  }
}
