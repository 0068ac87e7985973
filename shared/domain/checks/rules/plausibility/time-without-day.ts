import type { Check } from '../../check.ts';

export const timeWithoutDay: Check = {
  code: 'time-without-day',
  severity: 'warning',
  about: 'plausibility',
  source: 'Precision of dates: ISO 8601',
  words: {
    en: 'The hour {value} is known, and the day only to the {expected}. Correct one of them.',
    fr: 'L’heure {value} est connue, alors que la date ne l’est qu’à la précision « {expected} ». Corrigez l’une des deux.',
    es: 'Se conoce la hora {value}, pero la fecha solo con precisión «{expected}». Corrija una de las dos.',
    ar: 'الساعة {value} معروفة بينما دقة التاريخ «{expected}» فقط. يُرجى تصحيح أحدهما.',
    ru: 'Час {value} известен, а дата — лишь с точностью «{expected}». Исправьте одно из двух.',
    pt: 'A hora {value} é conhecida, mas a data só com a precisão «{expected}». Corrija uma das duas.',
  },
  *find({ time, datePrecision }) {
    if (time && datePrecision !== 'day')
      yield { pointer: '/datePrecision', value: time, expected: datePrecision };
  },
};
