import type { Check } from '../../../check.ts';

/** A date of which only the month or year is known is compared as far as it is known. */
const KNOWN = { day: 10, month: 7, year: 4 } as const;

export const departedAfterSeizure: Check = {
  code: 'departed-after-seizure',
  severity: 'error',
  about: 'coherence',
  source: 'Order of the route: goods depart before they are found',
  words: {
    en: 'The goods departed on {value}, after they were seized on {expected}. Correct one of the dates.',
    fr: 'Les marchandises sont parties le {value}, après leur saisie le {expected}. Corrigez l’une des dates.',
    es: 'Las mercancías salieron el {value}, después de su incautación el {expected}. Corrija una de las fechas.',
    ar: 'غادرت البضائع في {value} أي بعد ضبطها في {expected}. يُرجى تصحيح أحد التاريخين.',
    ru: 'Товар отправлен {value}, после изъятия {expected}. Исправьте одну из дат.',
    pt: 'As mercadorias partiram em {value}, depois de apreendidas em {expected}. Corrija uma das datas.',
  },
  *find({ date, datePrecision, route }) {
    const departed = route?.departure?.date;
    const known = KNOWN[datePrecision];
    if (departed && departed.slice(0, known) > date.slice(0, known))
      yield { pointer: '/route/departure/date', value: departed, expected: date };
  },
};
