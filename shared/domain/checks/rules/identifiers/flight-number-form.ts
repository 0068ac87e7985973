import type { Check } from '../../check.ts';

/** Two characters (IATA) or three letters (ICAO) of the airline, up to four digits, a letter; charters have words. */
const FLIGHT = /^(?:[A-Z][A-Z0-9]|[0-9][A-Z]|[A-Z]{3})[ -]?\d{1,4}[A-Z]?$/i;

export const flightNumberForm: Check = {
  code: 'flight-number-form',
  severity: 'note',
  about: 'identifiers',
  source: 'IATA Standard Schedules Information Manual: airline designator and up to four digits',
  words: {
    en: '{value} does not look like a flight number, such as {expected}: look again.',
    fr: '{value} ne ressemble pas à un numéro de vol tel que {expected} : vérifiez-le.',
    es: '{value} no parece un número de vuelo, como {expected}: compruébelo.',
    ar: '{value} لا يشبه رقم رحلة جوية مثل {expected}: يُرجى التأكد منه.',
    ru: '{value} не похоже на номер рейса вида {expected}: проверьте ещё раз.',
    pt: '{value} não parece um número de voo, como {expected}: verifique-o.',
  },
  *find({ means = [] }) {
    for (const [i, { flight }] of means.entries())
      if (flight?.number && !FLIGHT.test(flight.number))
        yield { pointer: `/means/${i}/flight/number`, value: flight.number, expected: 'AF123' };
  },
};
