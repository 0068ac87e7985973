import { isImoShip } from '../../../identifiers/imo.ts';
import type { Check } from '../../check.ts';

export const imoCheckDigit: Check = {
  code: 'imo-check-digit',
  severity: 'warning',
  about: 'identifiers',
  source: 'IMO resolution A.1117(30)',
  words: {
    en: 'The check digit of the IMO number {value} does not fit. Some ships sail under such a number: look again.',
    fr: 'Le chiffre de contrôle du numéro OMI {value} ne correspond pas. Certains navires portent un tel numéro : vérifiez-le.',
    es: 'El dígito de control del número OMI {value} no coincide. Algunos buques llevan un número así: compruébelo.',
    ar: 'رقم التحقق في رقم المنظمة البحرية الدولية {value} غير مطابق. بعض السفن تحمل رقما كهذا: يُرجى التأكد منه.',
    ru: 'Контрольная цифра номера ИМО {value} не сходится. Некоторые суда ходят под такими номерами: проверьте ещё раз.',
    pt: 'O dígito de controlo do número IMO {value} não confere. Alguns navios têm um número assim: verifique-o.',
  },
  *find({ means = [] }) {
    for (const [i, { vessel }] of means.entries())
      if (vessel?.imo && !isImoShip(vessel.imo))
        yield { pointer: `/means/${i}/vessel/imo`, value: vessel.imo };
  },
};
