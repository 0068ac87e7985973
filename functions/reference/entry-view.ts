import * as z from 'zod';
import { Entry, LANGUAGES, type LanguageCode, ListId } from '../../shared/domain/reference/entry.ts';

export const ListParams = z.object({ list: ListId });
export const Language = z
  .enum(LANGUAGES)
  .optional()
  .describe('Language of "label", and names in it come first; by Accept-Language if left out');
export const Version = z.coerce
  .number()
  .int()
  .min(1)
  .max(999_999)
  .optional()
  .describe('An earlier version of the list; the current one if left out');

/** An entry with its name in the language that was asked for, or in English. */
export const EntryView = z.object({ ...Entry.shape, label: z.string() }).meta({ id: 'ReferenceEntry' });

/** One entry with the version of the list that it was read from, which a change of it starts from. */
export const EntryOfList = z
  .object({ list: ListId, version: z.number().int(), ...EntryView.shape })
  .meta({ id: 'ReferenceEntryOfList' });

export const viewOf = (entry: Entry, language: LanguageCode) => ({
  ...entry,
  label: entry.labels[language] ?? entry.labels.en,
});
