import type { EvidenceRule } from '../evidence.ts';
import { closestQuantities } from '../goods-apart.ts';

/** Part of a consignment may be found here and the rest there: it speaks against one case, and little. */
export const otherQuantity: EvidenceRule = {
  code: 'other-quantity',
  against: true,
  words: {
    en: 'Quantities far apart: {value} and {other}.',
    fr: 'Des quantités très différentes : {value} et {other}.',
    es: 'Cantidades muy distintas: {value} y {other}.',
    ar: 'كميتان متباعدتان: {value} و{other}.',
    ru: 'Сильно различающиеся количества: {value} и {other}.',
    pt: 'Quantidades muito diferentes: {value} e {other}.',
  },
  *weigh(one, another) {
    const closest = closestQuantities(one, another);
    if (!closest || closest.apart < Math.log10(2)) return;
    const { a, b, apart } = closest;
    const weight = apart < 1 ? 0.15 : 0.25;
    yield { weight, value: `${a.quantity} ${a.unit}`, other: `${b.quantity} ${b.unit}` };
  },
};
