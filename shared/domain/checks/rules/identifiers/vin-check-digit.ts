import { hasVinCheckDigit } from '../../../identifiers/vin.ts';
import type { Parties } from '../../../seizure/parties.ts';
import type { Check } from '../../check.ts';

/** Of the parties, which are nominal: the finding repeats no number. */
export const vinCheckDigit: Check<Parties> = {
  code: 'vin-check-digit',
  severity: 'note',
  about: 'identifiers',
  source: 'ISO 3779 and 49 CFR 565.15: mandatory in North America and a few other places',
  words: {
    en: 'The check digit of the chassis number does not fit. It is mandatory in North America and a few other places: look again.',
    fr: 'Le chiffre de contrôle du numéro de châssis ne correspond pas. Il est obligatoire en Amérique du Nord et dans quelques autres pays : vérifiez-le.',
    es: 'El dígito de control del número de bastidor no coincide. Es obligatorio en América del Norte y algunos otros lugares: compruébelo.',
    ar: 'رقم التحقق في رقم الهيكل غير مطابق. وهو إلزامي في أمريكا الشمالية وبعض البلدان الأخرى: يُرجى التأكد منه.',
    ru: 'Контрольный знак VIN не сходится. Он обязателен в Северной Америке и ещё в нескольких странах: проверьте ещё раз.',
    pt: 'O dígito de controlo do número do quadro não confere. É obrigatório na América do Norte e em alguns outros países: verifique-o.',
  },
  *find({ vehicles }) {
    for (const [i, { vin }] of vehicles.entries())
      if (vin !== undefined && !hasVinCheckDigit(vin)) yield { pointer: `/vehicles/${i}/vin` };
  },
};
