import type { Manner } from '../../traits.ts';
import type { EvidenceRule } from '../evidence.ts';

/** How many of so many details agree; one that only one of the two tells counts for nothing. */
const agreement = (a: Manner, b: Manner) => {
  const both = (Object.keys(a) as (keyof Manner)[]).filter((name) => b[name] !== undefined);
  return { told: both.length, agree: both.filter((name) => a[name] === b[name]) };
};

/** Routine has much in common: it takes nearly everything to agree before it says something. */
const weightOf = (agree: number, told: number): number => {
  if (told - agree > 1) return 0;
  return agree >= 6 ? 0.25 : agree === 5 ? 0.2 : agree === 4 ? 0.1 : 0;
};

export const sameManner: EvidenceRule = {
  code: 'same-manner',
  words: {
    en: 'Means, concealment and discovery agree: {value}.',
    fr: 'Transport, dissimulation et découverte concordent : {value}.',
    es: 'Coinciden el transporte, la ocultación y el hallazgo: {value}.',
    ar: 'تتطابق وسيلة النقل وطريقة الإخفاء والكشف: {value}.',
    ru: 'Совпадают транспорт, способ сокрытия и обнаружение: {value}.',
    pt: 'Transporte, ocultação e descoberta coincidem: {value}.',
  },
  *weigh(a, b) {
    const { told, agree } = agreement(a.manner, b.manner);
    const weight = weightOf(agree.length, told);
    if (weight > 0)
      yield {
        weight,
        value: agree
          .sort()
          .map((name) => a.manner[name])
          .join(', '),
      };
  },
};
