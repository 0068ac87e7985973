import { daysApart } from '../../days-apart.ts';
import type { EvidenceRule } from '../evidence.ts';

/** A container is emptied and filled again within weeks, and a number of a bill is used again after months. */
export const farApart: EvidenceRule = {
  code: 'far-apart',
  against: true,
  words: {
    en: 'Days far apart: {value} and {other}.',
    fr: 'Des dates éloignées : {value} et {other}.',
    es: 'Fechas alejadas: {value} y {other}.',
    ar: 'تاريخان متباعدان: {value} و{other}.',
    ru: 'Далеко отстоящие дни: {value} и {other}.',
    pt: 'Datas afastadas: {value} e {other}.',
  },
  *weigh(a, b) {
    const days = daysApart(a, b);
    if (days > 21) yield { weight: Math.min(0.9, 0.25 + (days - 21) / 150), value: a.date, other: b.date };
  },
};
