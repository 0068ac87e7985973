import { airWaybill } from '../../../identifiers/air-waybill.ts';
import type { Check } from '../../check.ts';

/** Where goods flew, the schema refuses; eleven digits of a ship or lorry are a carrier's own number. */
const MAY_HAVE_FLOWN: readonly string[] = ['mail', 'multimodal', 'unknown'];

export const waybillCheckDigit: Check = {
  code: 'waybill-check-digit',
  severity: 'note',
  about: 'identifiers',
  source: 'IATA Resolution 600a: the serial number ends with its remainder modulo 7',
  words: {
    en: 'If {value} is an air waybill, its check digit does not fit: read it again.',
    fr: 'Si {value} est une lettre de transport aérien, son chiffre de contrôle ne correspond pas : relisez-la.',
    es: 'Si {value} es un conocimiento aéreo, su dígito de control no coincide: léalo de nuevo.',
    ar: 'إذا كان {value} بوليصة شحن جوي فرقم التحقق غير مطابق: يُرجى قراءته من جديد.',
    ru: 'Если {value} — авианакладная, её контрольная цифра не сходится: перечитайте номер.',
    pt: 'Se {value} é uma carta de porte aéreo, o dígito de controlo não confere: leia-a de novo.',
  },
  *find({ means = [] }) {
    for (const [i, { mode, waybill }] of means.entries())
      if (waybill && MAY_HAVE_FLOWN.includes(mode) && airWaybill(waybill)?.isRight === false)
        yield { pointer: `/means/${i}/waybill`, value: waybill };
  },
};
