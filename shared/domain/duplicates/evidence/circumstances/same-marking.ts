import type { EvidenceRule } from '../evidence.ts';

export const sameMarking: EvidenceRule = {
  code: 'same-marking',
  words: {
    en: 'The same marking or logo, {value}.',
    fr: 'Le même marquage ou logo, {value}.',
    es: 'La misma marca o logotipo, {value}.',
    ar: 'العلامة أو الشعار نفسه، {value}.',
    ru: 'Одна и та же маркировка или логотип, {value}.',
    pt: 'A mesma marca ou logótipo, {value}.',
  },
  *weigh(a, b) {
    const [value] = a.markings.filter((one) => b.markings.includes(one)).sort();
    if (value) yield { weight: 0.15, value };
  },
};
