import { isSameCountry } from '../../../../codes/territories.ts';
import type { Check } from '../../../check.ts';

export const locationOfOtherCountry: Check = {
  code: 'location-of-other-country',
  severity: 'warning',
  about: 'coherence',
  source: 'An administration reports what it seized itself; joint posts abroad are the exception',
  words: {
    en: 'The seizure was made in {value}, and {expected} reports it. Was the country of origin or departure meant?',
    fr: 'La saisie a été faite en {value}, mais c’est {expected} qui la déclare. S’agissait-il du pays d’origine ou de départ ?',
    es: 'La incautación se hizo en {value}, pero la notifica {expected}. ¿Se trataba del país de origen o de salida?',
    ar: 'وقع الضبط في {value} بينما الجهة المبلغة هي {expected}. هل المقصود بلد المنشأ أو المغادرة؟',
    ru: 'Изъятие произведено в {value}, а сообщает {expected}. Возможно, имелась в виду страна происхождения или отправления?',
    pt: 'A apreensão foi feita em {value}, mas é {expected} que a comunica. Tratava-se do país de origem ou de partida?',
  },
  *find({ location }, { country }) {
    const value = location.country;
    if (value && country && location.type !== 'at-sea' && !isSameCountry(value, country))
      yield { pointer: '/location/country', value, expected: country };
  },
};
