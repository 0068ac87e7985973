import { chaptersOf, fitsCategory } from '../../../chapters.ts';
import type { Check } from '../../../check.ts';

export const hsAndCategory: Check = {
  code: 'hs-and-category',
  severity: 'warning',
  about: 'coherence',
  source: 'Harmonized System, chapters that goods of the category are classified in',
  words: {
    en: 'The heading {value} does not classify goods of this category; they stand in chapters {expected}. Is it that of the cover load?',
    fr: 'La position {value} ne correspond pas à cette catégorie, classée aux chapitres {expected}. Est-ce celle du chargement de couverture ?',
    es: 'La partida {value} no corresponde a esta categoría, clasificada en los capítulos {expected}. ¿Es la de la carga de cobertura?',
    ar: 'البند {value} لا يصنف بضائع هذه الفئة التي تندرج في الفصول {expected}. هل هو بند بضاعة التمويه؟',
    ru: 'Позиция {value} не относится к товарам этой категории, их группы: {expected}. Может быть, это код груза прикрытия?',
    pt: 'A posição {value} não classifica mercadorias desta categoria, que estão nos capítulos {expected}. É a da carga de cobertura?',
  },
  *find({ lines }) {
    for (const [i, { hs, category }] of lines.entries())
      if (hs && !fitsCategory(hs, category))
        yield { pointer: `/lines/${i}/hs`, value: hs, expected: chaptersOf(category) };
  },
};
