import type { Conditions, Filter } from '../../../shared/domain/analysis/filter/filter.ts';
import { sentenceOf } from '../../../shared/domain/analysis/filter/sentence/sentence-of.ts';
import type { LanguageCode, ListId } from '../../../shared/domain/reference/entry.ts';
import type { Uses } from '../../../shared/services.ts';
import { labelsIn } from './labels.ts';

/** The lists that name what a condition asks for; the one of places is long, and read only where it is needed. */
const LISTS: Readonly<Partial<Record<keyof Conditions, ListId>>> = {
  categories: 'categories',
  products: 'products',
  places: 'places',
  placeTypes: 'location-types',
  directions: 'directions',
  modes: 'modes',
  concealment: 'concealment',
  detection: 'detection',
  quantity: 'units',
};

/** A filter as a sentence in the language of the caller. */
export const filterInWords = async (
  reference: Uses<'reference'>['reference'],
  filter: Filter,
  language: LanguageCode,
): Promise<string> => {
  const given = [filter, ...(filter.any ?? []), ...(filter.not ?? [])].flatMap(
    (conditions) => Object.keys(conditions) as (keyof Conditions)[],
  );
  const lists = given.flatMap((name) => LISTS[name] ?? []);
  return sentenceOf(filter, language, await labelsIn(reference, language, lists));
};
