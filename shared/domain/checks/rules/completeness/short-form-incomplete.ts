import type { Check } from '../../check.ts';

export const shortFormIncomplete: Check = {
  code: 'short-form-incomplete',
  severity: 'error',
  about: 'completeness',
  source: 'Short form of the report: date, location, a line, sharing, handling',
  words: {
    en: 'The short form needs this field before the case can be reported: {expected}.',
    fr: 'Le formulaire simplifié exige ce champ avant la déclaration du cas : {expected}.',
    es: 'El formulario abreviado exige este campo antes de notificar el caso: {expected}.',
    ar: 'يتطلب النموذج المختصر هذا الحقل قبل الإبلاغ عن الحالة: {expected}.',
    ru: 'В краткой форме это поле обязательно, без него о случае нельзя сообщить: {expected}.',
    pt: 'O formulário simplificado exige este campo antes de comunicar o caso: {expected}.',
  },
  *find(_, { lacking = [] }) {
    for (const pointer of lacking) yield { pointer, expected: pointer.slice(1) };
  },
};
