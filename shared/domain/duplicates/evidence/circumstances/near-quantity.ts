import { NEAR_LOG } from '../../quantity-bin.ts';
import { significantDigits } from '../../significant-digits.ts';
import type { EvidenceRule } from '../evidence.ts';
import { closestQuantities } from '../goods-apart.ts';

/**
 * One pistol, ten kilograms and 10,000 euros are found every day; 1,273.5 kilograms are not: weights by the number of
 * significant digits of the rounder one, where the two are equal, and where they are close.
 */
const EQUAL = [0, 0, 0.2, 0.45, 0.55];
const CLOSE = [0, 0, 0.1, 0.25, 0.3];

const within = (percent: number) => Math.log10(1 + percent / 100);

export const nearQuantity: EvidenceRule = {
  code: 'near-quantity',
  words: {
    en: 'About the same quantity: {value} and {other}.',
    fr: 'À peu près la même quantité : {value} et {other}.',
    es: 'Aproximadamente la misma cantidad: {value} y {other}.',
    ar: 'الكمية نفسها تقريبًا: {value} و{other}.',
    ru: 'Примерно одинаковое количество: {value} и {other}.',
    pt: 'Aproximadamente a mesma quantidade: {value} e {other}.',
  },
  *weigh(one, another) {
    const closest = closestQuantities(one, another);
    if (!closest || closest.apart > NEAR_LOG) return;
    const { a, b, apart } = closest;
    const digits = Math.min(4, significantDigits(a.quantity), significantDigits(b.quantity));
    const weights = apart < 1e-6 ? EQUAL : CLOSE;
    // Up to 6 % for scales and packing; beyond that half as much.
    const weight = (weights[digits] ?? 0) * (apart <= within(6) ? 1 : 0.5);
    if (weight > 0) yield { weight, value: `${a.quantity} ${a.unit}`, other: `${b.quantity} ${b.unit}` };
  },
};
