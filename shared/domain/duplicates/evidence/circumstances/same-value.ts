import { significantDigits } from '../../significant-digits.ts';
import type { EvidenceRule } from '../evidence.ts';

/** Round sums are estimates that many cases have; an amount to the last digit was reckoned once. */
const WEIGHTS = [0, 0, 0.1, 0.2, 0.3];

export const sameValue: EvidenceRule = {
  code: 'same-value',
  words: {
    en: 'The same value, {value}.',
    fr: 'La même valeur, {value}.',
    es: 'El mismo valor, {value}.',
    ar: 'القيمة نفسها، {value}.',
    ru: 'Одна и та же стоимость, {value}.',
    pt: 'O mesmo valor, {value}.',
  },
  *weigh(a, b) {
    const [value] = a.values.filter((one) => b.values.includes(one)).sort();
    const weight = value && WEIGHTS[Math.min(4, significantDigits(Number(value.split(' ')[0])))];
    if (value && weight) yield { weight, value };
  },
};
