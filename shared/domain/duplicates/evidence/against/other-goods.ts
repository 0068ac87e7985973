import type { EvidenceRule } from '../evidence.ts';

export const otherGoods: EvidenceRule = {
  code: 'other-goods',
  against: true,
  words: {
    en: 'Other goods: {value} and {other}.',
    fr: "D'autres marchandises : {value} et {other}.",
    es: 'Otras mercancías: {value} y {other}.',
    ar: 'بضائع مختلفة: {value} و{other}.',
    ru: 'Разные товары: {value} и {other}.',
    pt: 'Outras mercadorias: {value} e {other}.',
  },
  *weigh(a, b) {
    const [[one], [other]] = [a.goods, b.goods];
    const agrees = a.goods.some(({ category }) => b.goods.some((goods) => goods.category === category));
    if (one && other && !agrees) yield { weight: 0.25, value: one.category, other: other.category };
  },
};
