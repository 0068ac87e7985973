import type { CategoryCode } from '../codes/categories.ts';

/**
 * Chapters of the Harmonized System that goods of a category are classified in. Generous, because the same goods come
 * as plants, preparations, vapes and sweets, and a seizure is entered under what it was declared as, too; a category
 * that is not here can have any.
 */
const CHAPTERS: Readonly<Partial<Record<CategoryCode, string>>> = {
  drugs: '06 07 08 09 12 13 14 15 17 18 19 20 21 22 24 28 29 30 33 34 35 38 53',
  precursors: '12 13 15 21 22 25 27 28 29 30 32 33 34 38',
  tobacco: '12 14 21 24 29 38 48 55 56 84 85',
  alcohol: '20 21 22 29 33 38',
  weapons: '30 36 38 39 40 42 61 62 63 64 65 71 72 73 76 82 83 84 85 86 87 88 89 90 93 95 96 97',
  currency: '48 49 71 74 75 76 85 97',
  nuclear: '25 26 28 29 30 38 72 73 74 75 76 78 81 84 85 90',
  medical:
    '12 13 15 17 20 21 22 28 29 30 33 34 35 37 38 39 40 48 56 59 61 62 63 64 70 73 82 84 85 87 90 94 95 96',
  publications: '37 39 42 48 49 58 59 84 85 95 96 97',
};

const chapters = new Map(
  Object.entries(CHAPTERS).map(([category, all]) => [category, new Set(all.split(' '))] as const),
);

/** Can goods of this category be classified under this heading? National chapters can mean anything. */
export const fitsCategory = (hs: string, category: CategoryCode): boolean =>
  hs.startsWith('98') || hs.startsWith('99') || (chapters.get(category)?.has(hs.slice(0, 2)) ?? true);

/** The chapters of a category, for whoever is told. */
export const chaptersOf = (category: CategoryCode): string => CHAPTERS[category]?.split(' ').join(', ') ?? '';
