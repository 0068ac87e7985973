import type { KnownCodes } from '../checks/known-codes.ts';
import type { CategoryCode } from '../codes/categories.ts';
import { type BaseUnit, unitOf } from '../codes/units.ts';
import { chapterOf } from '../identifiers/hs.ts';
import type { Doubt, Warning } from './warning.ts';

/** Units that goods of a category are measured in; a category that is not here can have any. */
const MEASURED_IN: Readonly<Partial<Record<CategoryCode, readonly BaseUnit[]>>> = {
  drugs: ['KGM', 'LTR', 'C62', 'MTK'],
  precursors: ['KGM', 'LTR', 'C62'],
  tobacco: ['C62', 'KGM', 'LTR'],
  alcohol: ['LTR'],
  cites: ['C62', 'KGM', 'LTR', 'MTK'],
  weapons: ['C62', 'KGM'],
  currency: ['C62', 'KGM'],
  nuclear: ['KGM', 'BQL', 'C62'],
  publications: ['C62', 'KGM'],
};

const hsWarnings = (code: string | undefined, pointer: string, { isHs }: KnownCodes): Warning[] => {
  if (code === undefined) return [];
  if (isHs && chapterOf(code) === 'international' && !isHs(code))
    return [
      {
        pointer,
        code: 'hs-unknown',
        detail: 'The Harmonized System has no such heading in the edition that is loaded: look again.',
      },
    ];
  return chapterOf(code) === 'national'
    ? [
        {
          pointer,
          code: 'hs-national',
          detail: 'Chapters 98 and 99 are national: other countries cannot read it.',
        },
      ]
    : [];
};

/** Commodity lines and the cover load. */
export const ofGoods: Doubt = function* ({ lines, concealment }, known) {
  for (const [i, { category, quantity, hs }] of lines.entries()) {
    yield* hsWarnings(hs, `/lines/${i}/hs`, known);
    const base = quantity && unitOf(quantity.unit)?.base;
    const usual = MEASURED_IN[category];
    if (base && usual && !usual.includes(base))
      yield {
        pointer: `/lines/${i}/quantity/unit`,
        code: 'unit-and-category',
        detail: `Goods of the category "${category}" are measured in ${usual.join(', ')}.`,
      };
  }
  yield* hsWarnings(concealment?.coverLoad?.hs, '/concealment/coverLoad/hs', known);
};
