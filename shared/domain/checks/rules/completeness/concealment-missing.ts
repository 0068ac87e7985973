import type { Check } from '../../check.ts';

export const concealmentMissing: Check = {
  code: 'concealment-missing',
  severity: 'note',
  about: 'completeness',
  source: 'Full form of the report',
  words: {
    en: 'How it was hidden is not told. Choose a method; "none" is one.',
    fr: 'Le mode de dissimulation n’est pas indiqué. Choisissez une méthode ; « none » (aucune) en est une.',
    es: 'No se indica cómo estaba oculto. Elija un método; «none» (ninguno) es uno de ellos.',
    ar: 'لم تُذكر طريقة الإخفاء. يُرجى اختيار طريقة، و«none» (دون إخفاء) إحداها.',
    ru: 'Не указан способ сокрытия. Выберите способ; «none» (без сокрытия) тоже подходит.',
    pt: 'Não se indica como estava escondido. Escolha um método; «none» (nenhum) é um deles.',
  },
  *find({ concealment }) {
    if (!concealment || concealment.method === 'unknown') yield { pointer: '/concealment/method' };
  },
};
