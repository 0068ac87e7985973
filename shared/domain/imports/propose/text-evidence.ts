import { countryOf } from '../../codes/country-of.ts';
import type { ListId } from '../../reference/entry.ts';
import type { ColumnProfile } from '../profile/file-profile.ts';
import type { LookUp } from './look-up.ts';
import { unitMeaning } from './rules/unit-meaning.ts';
import { shareOf } from './share-of.ts';

/** Texts that often are made of digits alone. */
const NUMERIC_TEXTS =
  /Reference|\/waybill|\/postalItem|\/consignment|\/procedure|\/operation|\/number|calibre|subdivision|customsOffice|\/voyage|\/alert/;

/** Texts that have a digit in them, or are something else. */
const IDENTIFIERS = /^\/nationalReference$|\/(?:waybill|postalItem|consignment|number)$|^\/detection\/alert$/;

const PLACE_NAME = /^\/(?:location|route\/.*)\/name$/;

/** The second word of a scientific name, in Latin: "Loxodonta africana". */
const LATIN = /(?:us|a|um|is|i|ae|oides|ens|ans|or|ex|ops)$/;

const named = (column: ColumnProfile, list: ListId, lookUp: LookUp): number =>
  shareOf(column.values, (text) => (lookUp.recogniseSurely({ list }, text)?.how === 'name' ? 1 : 0));

const goods = (column: ColumnProfile, lookUp: LookUp): number | undefined => {
  const products = shareOf(
    column.values,
    (text) => lookUp.recogniseSurely({ list: 'products' }, text)?.confidence ?? 0,
  );
  const known = Math.max(products, 0.8 * named(column, 'species', lookUp));
  return known > 0.3 ? known : undefined;
};

/** Modes, countries and the like under a header that could mean a place as well: "Via". */
const isNoPlaceName = (column: ColumnProfile, lookUp: LookUp): boolean =>
  named(column, 'modes', lookUp) > 0.6 ||
  shareOf(column.values, (text) => (countryOf(text) === undefined ? 0 : 1)) > 0.6;

/** "225 mg" is a quantity and no unit. */
const MEASURED = /^\d[\d.,]* ?\p{L}+$/u;

/** Share of the values that are units of quantity. */
export const unitShare = (values: ColumnProfile['values'], lookUp: LookUp): number =>
  shareOf(values, (text) => {
    if (!/\p{L}/u.test(text) || MEASURED.test(text)) return 0;
    return (unitMeaning(text, 'tobacco') ?? lookUp.recogniseSurely({ list: 'units' }, text)) ? 1 : 0;
  });

/** Share of the values that a text field could take; undefined where nothing speaks for or against it. */
export const textEvidence = (column: ColumnProfile, pointer: string, lookUp: LookUp): number | undefined => {
  const { filled, values, codes, numbers, daily } = column;
  const [numeric, days] = [numbers.all / filled, daily / filled];
  if (IDENTIFIERS.test(pointer))
    return shareOf(values, (text) => (/\p{Nd}/u.test(text) ? 1 : 0)) > 0.5 ? undefined : 0;
  if (days > 0.5) return 0;
  if (pointer === '/lines/*/product') return numeric > 0.8 ? 0 : goods(column, lookUp);
  if (pointer.endsWith('/scientificName'))
    return Math.min(
      (codes.get('latin') ?? 0) / filled,
      shareOf(values, (text) => (LATIN.test(text) ? 1 : 0)),
    );
  if (pointer.endsWith('/flight/number')) return (codes.get('flight') ?? 0) / filled;
  // "Unit" is an office to some.
  if (pointer === '/location/customsOffice' && unitShare(values, lookUp) > 0.5) return 0.2;
  if (PLACE_NAME.test(pointer) && isNoPlaceName(column, lookUp)) return 0.2;
  return numeric > 0.8 && !NUMERIC_TEXTS.test(pointer) ? 0.25 : undefined;
};
