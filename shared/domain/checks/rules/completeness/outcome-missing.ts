import type { Check } from '../../check.ts';

export const outcomeMissing: Check = {
  code: 'outcome-missing',
  severity: 'note',
  about: 'completeness',
  source: 'Full form of the report',
  words: {
    en: 'What came of the case is not told; "pending" is an answer, and can be changed later.',
    fr: 'L’issue du cas n’est pas indiquée ; « pending » (en cours) est une réponse, modifiable ensuite.',
    es: 'No se indica el resultado del caso; «pending» (en curso) es una respuesta y puede cambiarse después.',
    ar: 'لم تُذكر نتيجة الحالة؛ «pending» (قيد النظر) إجابة مقبولة ويمكن تغييرها لاحقا.',
    ru: 'Не указан исход дела; «pending» (на рассмотрении) — тоже ответ, его можно изменить позже.',
    pt: 'Não se indica o desfecho do caso; «pending» (em curso) é uma resposta e pode mudar depois.',
  },
  *find({ outcome }) {
    if (!outcome) yield { pointer: '/outcome' };
  },
};
