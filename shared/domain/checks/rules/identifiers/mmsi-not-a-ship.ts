import { isShipMmsi } from '../../../identifiers/mmsi.ts';
import type { Check } from '../../check.ts';

export const mmsiNotAShip: Check = {
  code: 'mmsi-not-a-ship',
  severity: 'warning',
  about: 'identifiers',
  source: 'ITU-R M.585: ships’ numbers begin with the identification digits of a country',
  words: {
    en: 'The MMSI {value} is not a ship’s: those begin with 201 to 775. Read it again.',
    fr: 'Le MMSI {value} n’est pas celui d’un navire : ceux-ci commencent par 201 à 775. Relisez-le.',
    es: 'El MMSI {value} no es de un buque: estos empiezan por 201 a 775. Léalo de nuevo.',
    ar: 'رقم MMSI {value} ليس لسفينة: فأرقام السفن تبدأ بـ 201 إلى 775. يُرجى قراءته من جديد.',
    ru: 'MMSI {value} не судовой: судовые начинаются с 201–775. Перечитайте номер.',
    pt: 'O MMSI {value} não é de um navio: esses começam por 201 a 775. Leia-o de novo.',
  },
  *find({ means = [] }) {
    for (const [i, { vessel }] of means.entries())
      if (vessel?.mmsi && !isShipMmsi(vessel.mmsi))
        yield { pointer: `/means/${i}/vessel/mmsi`, value: vessel.mmsi };
  },
};
