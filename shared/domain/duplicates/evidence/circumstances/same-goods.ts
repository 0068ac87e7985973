import type { EvidenceRule } from '../evidence.ts';

/** The same words or code weigh more than the same category, which two languages have in common. */
const WEIGHTS = { product: 0.15, category: 0.05 };

export const sameGoods: EvidenceRule = {
  code: 'same-goods',
  words: {
    en: 'The same kind of goods: {value}.',
    fr: 'Le même type de marchandises : {value}.',
    es: 'El mismo tipo de mercancía: {value}.',
    ar: 'النوع نفسه من البضائع: {value}.',
    ru: 'Один и тот же вид товаров: {value}.',
    pt: 'O mesmo tipo de mercadoria: {value}.',
  },
  *weigh(a, b) {
    const common = a.goods.flatMap((one) =>
      b.goods.filter(({ category }) => category === one.category).map((other) => [one, other] as const),
    );
    const [product] = common
      .filter(([one, other]) => one.product === other.product)
      .map(([one]) => one.product)
      .sort();
    const [category] = common.map(([one]) => one.category).sort();
    if (product) yield { weight: WEIGHTS.product, value: product };
    else if (category) yield { weight: WEIGHTS.category, value: category };
  },
};
