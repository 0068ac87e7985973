import type { Check } from '../../check.ts';

/** The old network's electronic records begin about then; earlier days are mostly slips of the keyboard. */
const EARLY = '2000-01-01';

export const longAgo: Check = {
  code: 'long-ago',
  severity: 'warning',
  about: 'plausibility',
  source: 'Practice of the network: its electronic records begin in 2000',
  words: {
    en: 'The day {value} lies before the year 2000: look again.',
    fr: 'Le {value} est antérieur à l’an 2000 : vérifiez la date.',
    es: 'El día {value} es anterior al año 2000: compruébelo.',
    ar: 'اليوم {value} سابق لعام 2000: يُرجى التأكد منه.',
    ru: 'Дата {value} — до 2000 года: проверьте ещё раз.',
    pt: 'O dia {value} é anterior ao ano 2000: verifique-o.',
  },
  *find({ date }) {
    if (date < EARLY) yield { pointer: '/date', value: date };
  },
};
