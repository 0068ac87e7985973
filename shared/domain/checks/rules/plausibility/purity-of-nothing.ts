import type { Check } from '../../check.ts';

export const purityOfNothing: Check = {
  code: 'purity-of-nothing',
  severity: 'warning',
  about: 'plausibility',
  source: 'A purity of 0 % mostly stands for one that was not measured',
  words: {
    en: 'A purity of {value} % means that there is nothing of it. Leave the field out where it was not measured.',
    fr: 'Une pureté de {value} % signifie qu’il n’y en a pas. Laissez le champ vide si elle n’a pas été mesurée.',
    es: 'Una pureza del {value} % significa que no hay nada. Deje el campo vacío si no se midió.',
    ar: 'نقاوة {value} % تعني عدم وجود المادة. يُترك الحقل فارغا إن لم تُقَس.',
    ru: 'Чистота {value} % означает, что вещества нет. Если её не измеряли, не заполняйте поле.',
    pt: 'Uma pureza de {value} % significa que não há nada. Deixe o campo vazio se não foi medida.',
  },
  *find({ lines }) {
    for (const [i, { purityPercent }] of lines.entries())
      if (purityPercent === 0) yield { pointer: `/lines/${i}/purityPercent`, value: purityPercent };
  },
};
