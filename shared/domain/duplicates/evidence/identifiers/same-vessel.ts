import type { EvidenceRule } from '../evidence.ts';
import { inCommon } from './same-identifier.ts';

/** A ship carries thousands of consignments: it says something beside goods and days alone. Names are borne by many. */
const WEIGHTS = { number: 0.35, name: 0.25 };

export const sameVessel: EvidenceRule = {
  code: 'same-vessel',
  words: {
    en: 'The same vessel, {value}.',
    fr: 'Le même navire, {value}.',
    es: 'El mismo buque, {value}.',
    ar: 'السفينة نفسها، {value}.',
    ru: 'Одно и то же судно, {value}.',
    pt: 'O mesmo navio, {value}.',
  },
  *weigh(a, b) {
    const common = inCommon(a, b, 'vessel');
    const number = common.find((value) => value.startsWith('IMO'));
    const value = number ?? common[0];
    if (value) yield { weight: number ? WEIGHTS.number : WEIGHTS.name, value };
  },
};
