import { isSameCountry } from '../../../../codes/territories.ts';
import type { Check } from '../../../check.ts';
import { placesOf } from '../../../places-of.ts';

/** Installations in international waters have no country (UN/LOCODE Manual). */
const NOWHERE = 'XZ';

export const locodeOfOtherCountry: Check = {
  code: 'locode-of-other-country',
  severity: 'error',
  about: 'coherence',
  source: 'UN/LOCODE: the first two characters are the ISO 3166-1 code of the country',
  words: {
    en: 'The UN/LOCODE {value} lies in another country than {expected}, which stands beside it. Correct one of them.',
    fr: 'L’UN/LOCODE {value} se trouve dans un autre pays que {expected}, indiqué à côté. Corrigez l’un des deux.',
    es: 'El UN/LOCODE {value} está en un país distinto de {expected}, indicado al lado. Corrija uno de los dos.',
    ar: 'يقع رمز UN/LOCODE {value} في بلد غير {expected} المذكور بجانبه. يُرجى تصحيح أحدهما.',
    ru: 'UN/LOCODE {value} относится не к стране {expected}, указанной рядом. Исправьте одно из двух.',
    pt: 'O UN/LOCODE {value} fica num país diferente de {expected}, indicado ao lado. Corrija um dos dois.',
  },
  *find(report) {
    for (const { at, country, unLocode } of placesOf(report)) {
      const its = unLocode?.slice(0, 2);
      if (country && its && its !== NOWHERE && !isSameCountry(country, its))
        yield { pointer: `${at}/unLocode`, value: unLocode, expected: country };
    }
  },
};
