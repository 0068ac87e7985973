import { countryOf } from '../../../codes/countries.ts';
import { isPostalItem } from '../../../identifiers/postal-item.ts';
import type { Check } from '../../check.ts';

export const postalItemCountry: Check = {
  code: 'postal-item-country',
  severity: 'warning',
  about: 'identifiers',
  source: 'UPU S10: an item identifier ends with the country of the post that gave it',
  words: {
    en: 'The postal item ends with {value}, which is no country (ISO 3166-1): read it again.',
    fr: 'L’envoi postal se termine par {value}, qui n’est pas un pays (ISO 3166-1) : relisez-le.',
    es: 'El envío postal termina en {value}, que no es un país (ISO 3166-1): léalo de nuevo.',
    ar: 'ينتهي رقم الإرسالية البريدية بـ {value} وهو ليس رمز بلد (ISO 3166-1): يُرجى قراءته من جديد.',
    ru: 'Номер почтового отправления оканчивается на {value} — такой страны нет (ISO 3166-1): перечитайте номер.',
    pt: 'O objeto postal termina em {value}, que não é um país (ISO 3166-1): leia-o de novo.',
  },
  *find({ means = [] }) {
    for (const [i, { postalItem }] of means.entries()) {
      if (!postalItem || isPostalItem(postalItem) !== true) continue;
      const country = postalItem.slice(-2);
      if (!countryOf(country)) yield { pointer: `/means/${i}/postalItem`, value: country };
    }
  },
};
