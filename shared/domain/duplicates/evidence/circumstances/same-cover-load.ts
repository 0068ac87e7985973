import type { EvidenceRule } from '../evidence.ts';

export const sameCoverLoad: EvidenceRule = {
  code: 'same-cover-load',
  words: {
    en: 'The same cover load, {value}.',
    fr: 'La même marchandise de couverture, {value}.',
    es: 'La misma carga de cobertura, {value}.',
    ar: 'حمولة التمويه نفسها، {value}.',
    ru: 'Один и тот же груз прикрытия, {value}.',
    pt: 'A mesma carga de cobertura, {value}.',
  },
  *weigh(a, b) {
    if (a.cover && a.cover === b.cover) yield { weight: 0.12, value: a.cover };
  },
};
