import type { Seizure, SeizureSummary } from '../../seizure/seizure.ts';

/** Words are compared without regard to case, accents, marks and space. */
const plain = (text = ''): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** Rounding by different hands and units does not make another quantity: 453.59 and 453.592 grams are one. */
const rounded = (value: number): string => value.toPrecision(4);

/**
 * What two reports of one seizure have in common however they were written down: day, goods, quantities in the unit
 * that figures are summed in, and place. Rows with equal likeness differ little.
 */
export const likenessOf = ({ report, derived }: Seizure): string => {
  const { date, lines, location } = report;
  const goods = lines.map(({ category, product }, i) => {
    const quantity = derived.quantities[i];
    return [category, plain(product), quantity ? rounded(quantity.value) + quantity.unit : ''];
  });
  const place = [location.country, location.unLocode, plain(location.name ?? location.customsOffice)];
  return JSON.stringify([date, goods, place]);
};

/**
 * The same against the records of an office, from what its list shows: the place of a seizure is written in as many
 * ways as there are systems, where the goods came from and went to is not.
 */
export const caseLikenessOf = (summary: SeizureSummary): string => {
  const { date, categories, product, quantity, departure = '', destination = '' } = summary;
  const amount = quantity ? rounded(quantity.value) + quantity.unit : '';
  return JSON.stringify([date, [...categories].sort(), plain(product), amount, departure, destination]);
};
