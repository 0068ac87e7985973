import * as z from 'zod';
import { linesOf } from '../../../shared/lines-of.ts';
import type { Uses } from '../../../shared/services.ts';
import { objectKeys } from '../../../shared/storage/imports/import-objects.ts';
import { type CaseLikenesses, casesLike } from './own-cases.ts';

const Line = z.tuple([z.string(), z.string()]);

/** Held in memory while rows are written; a file that resembles more cases than these was imported before. */
const MOST_CASES = 200_000;

/** Writes down which cases of the office the rows of a file resemble, before any of the rows is a case itself. */
export const saveResembling = async (
  { importUploads, seizureLists }: Uses<'importUploads' | 'seizureLists'>,
  { importId, office, likenesses }: { importId: string; office: string; likenesses: CaseLikenesses },
): Promise<void> => {
  const lines = async function* () {
    let count = 0;
    for await (const { likeness, reference } of casesLike({ seizureLists }, office, likenesses)) {
      yield Buffer.from(`${JSON.stringify([likeness, reference])}\n`);
      count += 1;
      if (count === MOST_CASES) return;
    }
  };
  await importUploads.saveAll(objectKeys.resembling(importId), lines());
};

/** Likeness → reference of the case, as it was written down. */
export const readResembling = async (
  { importUploads }: Uses<'importUploads'>,
  importId: string,
): Promise<ReadonlyMap<string, string>> => {
  const body = await importUploads.open(objectKeys.resembling(importId));
  const found = new Map<string, string>();
  for await (const line of linesOf(body)) found.set(...Line.parse(JSON.parse(line)));
  return found;
};
