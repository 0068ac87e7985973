import { daysApart } from '../../days-apart.ts';
import type { EvidenceRule } from '../evidence.ts';

const weightOf = (days: number, isExact: boolean): number => {
  if (!isExact) return days === 0 ? 0.05 : 0;
  if (days === 0) return 0.2;
  return days <= 3 ? 0.12 : days <= 7 ? 0.05 : 0;
};

export const nearDays: EvidenceRule = {
  code: 'near-days',
  words: {
    en: 'On days close together, {value} and {other}.',
    fr: 'À des dates rapprochées, {value} et {other}.',
    es: 'En fechas cercanas, {value} y {other}.',
    ar: 'في تاريخين متقاربين، {value} و{other}.',
    ru: 'В близкие дни, {value} и {other}.',
    pt: 'Em datas próximas, {value} e {other}.',
  },
  *weigh(a, b) {
    const isExact = a.precision === 'day' && b.precision === 'day';
    const weight = weightOf(daysApart(a, b), isExact);
    if (weight > 0) yield { weight, value: a.date, other: b.date };
  },
};
