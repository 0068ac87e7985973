import type { EvidenceRule } from '../evidence.ts';

/** Two places of one country: within a country a case is made once, at one of them. */
export const otherPlace: EvidenceRule = {
  code: 'other-place',
  against: true,
  words: {
    en: 'Other places of the same country: {value} and {other}.',
    fr: "D'autres lieux du même pays : {value} et {other}.",
    es: 'Lugares distintos del mismo país: {value} y {other}.',
    ar: 'مكانان مختلفان في البلد نفسه: {value} و{other}.',
    ru: 'Разные места одной страны: {value} и {other}.',
    pt: 'Locais diferentes do mesmo país: {value} e {other}.',
  },
  *weigh({ at: a }, { at: b }) {
    if (a.country !== b.country) return;
    // Codes are compared with codes, names with names: a place that one gives as a code may be the other's name.
    const [one, other] = a.unLocode && b.unLocode ? [a.unLocode, b.unLocode] : [a.name, b.name];
    if (one && other && one !== other) yield { weight: 0.3, value: one, other };
  },
};
