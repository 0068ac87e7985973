import { daysApart } from '../../days-apart.ts';
import type { EvidenceRule } from '../evidence.ts';
import { inCommon } from './same-identifier.ts';

/** The number comes again every day: only on the same day is it the same flight; it may land a day later. */
const WEIGHTS = [0.35, 0.2];

export const sameFlight: EvidenceRule = {
  code: 'same-flight',
  words: {
    en: 'The same flight, {value}.',
    fr: 'Le même vol, {value}.',
    es: 'El mismo vuelo, {value}.',
    ar: 'الرحلة الجوية نفسها، {value}.',
    ru: 'Один и тот же рейс, {value}.',
    pt: 'O mesmo voo, {value}.',
  },
  *weigh(a, b) {
    const [value] = inCommon(a, b, 'flight');
    const weight = WEIGHTS[daysApart(a, b)];
    if (value && weight) yield { weight, value };
  },
};
