import type { EvidenceRule } from '../evidence.ts';

const WEIGHTS = { code: 0.2, name: 0.15, country: 0.05 };

export const samePlace: EvidenceRule = {
  code: 'same-place',
  words: {
    en: 'Seized at the same place, {value}.',
    fr: 'Saisie au même endroit, {value}.',
    es: 'Aprehensión en el mismo lugar, {value}.',
    ar: 'ضُبطت في المكان نفسه، {value}.',
    ru: 'Изъято в одном и том же месте, {value}.',
    pt: 'Apreensão no mesmo local, {value}.',
  },
  *weigh({ at: a }, { at: b }) {
    if (a.unLocode && a.unLocode === b.unLocode) yield { weight: WEIGHTS.code, value: a.unLocode };
    else if (a.name && a.name === b.name && a.country === b.country)
      yield { weight: WEIGHTS.name, value: a.name };
    else if (a.country && a.country === b.country) yield { weight: WEIGHTS.country, value: a.country };
  },
};
