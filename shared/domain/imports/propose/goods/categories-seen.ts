import { CATEGORY_CODES, type CategoryCode, categoryOf } from '../../../codes/categories.ts';
import type { ColumnProfile, FileProfile } from '../../profile/file-profile.ts';
import { headerTokens } from '../fields/header-tokens.ts';
import type { LookUp } from '../look-up.ts';

/** How much speaks for each category: rows of goods that are known, words of the file's name and of its headers. */
export type CategoriesSeen = ReadonlyMap<CategoryCode, number>;

export const asCategory = (code: string | undefined): CategoryCode | undefined =>
  CATEGORY_CODES.find((category) => category === code);

/** `drugs.cocaine` belongs to `drugs`: codes of products begin with their category. */
export const categoryOfProduct = (code: string): CategoryCode | undefined => asCategory(code.split('.')[0]);

const LOOKED_AT = 60;
const OF_NAME = 0.6;
const OF_HEADER = 0.25;

const inWords = (words: readonly string[], lookUp: LookUp): CategoryCode[] =>
  words.flatMap((word, i) => {
    const pair = words[i + 1] === undefined ? undefined : `${word} ${words[i + 1]}`;
    for (const text of [pair, word]) {
      if (!text || text.length < 3) continue;
      const category = lookUp.recognise({ list: 'categories' }, text);
      if (category?.how === 'name') return asCategory(category.entry.code) ?? [];
      const product = lookUp.recognise({ list: 'products' }, text);
      if (product?.how === 'name') return categoryOfProduct(product.entry.code) ?? [];
    }
    return [];
  });

/** Goods by name only: a spelling error in a column of places is no goods. */
const inColumn = (column: ColumnProfile, lookUp: LookUp): Map<CategoryCode, number> => {
  const found = new Map<CategoryCode, number>();
  let [known, all] = [0, 0];
  for (const { text, rows } of column.values.slice(0, LOOKED_AT)) {
    all += rows;
    const product = lookUp.recognise({ list: 'products' }, text);
    const code =
      product && product.how !== 'similar'
        ? categoryOfProduct(product.entry.code)
        : asCategory(lookUp.recognise({ list: 'categories' }, text)?.entry.code);
    if (!code) continue;
    known += rows;
    found.set(code, (found.get(code) ?? 0) + rows);
  }
  if (known < 0.3 * all || column.numbers.all > 0.5 * column.filled) return new Map();
  return new Map([...found].map(([code, rows]) => [code, rows / all]));
};

export const categoriesSeen = (profile: FileProfile, fileName: string, lookUp: LookUp): CategoriesSeen => {
  const seen = new Map<CategoryCode, number>();
  const add = (code: CategoryCode, weight: number) => seen.set(code, (seen.get(code) ?? 0) + weight);
  for (const code of new Set(inWords(headerTokens(fileName.replace(/\.[a-z]{2,6}$/i, '')), lookUp)))
    add(code, OF_NAME);
  for (const { name } of profile.columns)
    for (const code of inWords(headerTokens(name), lookUp)) add(code, OF_HEADER);
  for (const column of profile.columns)
    if (column.filled > 0) for (const [code, share] of inColumn(column, lookUp)) add(code, share);
  return new Map([...seen].sort((a, b) => b[1] - a[1]));
};

/** Sections of category-specific fields that the file could fill: those of what it speaks of, or any. */
export const sectionsOf = (seen: CategoriesSeen): ReadonlySet<string> => {
  const codes = seen.size > 0 ? [...seen.keys()] : CATEGORY_CODES;
  return new Set(codes.flatMap((code) => categoryOf(code)?.details ?? []));
};
