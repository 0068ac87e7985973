import type { Check } from '../../../check.ts';

export const arrestsAndPersons: Check = {
  code: 'arrests-and-persons',
  severity: 'error',
  about: 'coherence',
  source: 'Whoever is arrested is involved',
  words: {
    en: '{value} persons were arrested, and only {expected} were involved. Correct one of the figures.',
    fr: '{value} personnes ont été arrêtées, alors que {expected} seulement étaient impliquées. Corrigez l’un des chiffres.',
    es: 'Se detuvo a {value} personas y solo {expected} estaban implicadas. Corrija una de las cifras.',
    ar: 'أُوقف {value} أشخاص بينما لم يتورط سوى {expected}. يُرجى تصحيح أحد الرقمين.',
    ru: 'Задержано {value} чел., а причастны только {expected}. Исправьте одно из чисел.',
    pt: 'Foram detidas {value} pessoas e só {expected} estavam envolvidas. Corrija um dos números.',
  },
  *find({ outcome }) {
    const { arrests, personsInvolved } = outcome ?? {};
    if (arrests !== undefined && personsInvolved !== undefined && arrests > personsInvolved)
      yield { pointer: '/outcome/arrests', value: arrests, expected: personsInvolved };
  },
};
