import type { CategoryCode } from '../../../codes/categories.ts';
import { type BaseUnit, unitOf } from '../../../codes/units.ts';
import type { Check } from '../../check.ts';

/** Units that goods of a category are measured in; a category that is not here can have any. */
const MEASURED_IN: Readonly<Partial<Record<CategoryCode, readonly BaseUnit[]>>> = {
  drugs: ['KGM', 'LTR', 'C62', 'MTK'],
  precursors: ['KGM', 'LTR', 'C62'],
  tobacco: ['C62', 'KGM', 'LTR'],
  alcohol: ['LTR'],
  cites: ['C62', 'KGM', 'LTR', 'MTK', 'MTR'],
  weapons: ['C62', 'KGM'],
  currency: ['C62', 'KGM'],
  nuclear: ['KGM', 'BQL', 'C62', 'LTR'],
  publications: ['C62', 'KGM'],
};

export const unitAndCategory: Check = {
  code: 'unit-and-category',
  severity: 'warning',
  about: 'plausibility',
  source: 'Units that figures of a category are summed in; UN/ECE Recommendation 20',
  words: {
    en: 'Goods of this category are not measured in {value}, but in {expected}.',
    fr: 'Les marchandises de cette catégorie ne se mesurent pas en {value}, mais en {expected}.',
    es: 'Las mercancías de esta categoría no se miden en {value}, sino en {expected}.',
    ar: 'بضائع هذه الفئة لا تُقاس بوحدة {value} بل بـ {expected}.',
    ru: 'Товары этой категории измеряются не в {value}, а в {expected}.',
    pt: 'As mercadorias desta categoria não se medem em {value}, mas em {expected}.',
  },
  *find({ lines }) {
    for (const [i, { category, quantity }] of lines.entries()) {
      const base = quantity && unitOf(quantity.unit)?.base;
      const usual = MEASURED_IN[category];
      if (base && usual && !usual.includes(base))
        yield { pointer: `/lines/${i}/quantity/unit`, value: quantity.unit, expected: usual.join(', ') };
    }
  },
};
