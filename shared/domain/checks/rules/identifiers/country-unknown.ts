import { countryOf } from '../../../codes/countries.ts';
import type { Check } from '../../check.ts';
import { placesOf } from '../../places-of.ts';

/** Withdrawn codes that old cases carry (ISO 3166-3), the Union's own, and UN/LOCODE's for international waters. */
const OTHERS = new Set(['AN', 'CS', 'SU', 'YU', 'DD', 'ZR', 'TP', 'BU', 'EU', 'XZ']);

const isKnown = (country: string) => OTHERS.has(country) || countryOf(country) !== undefined;

export const countryUnknown: Check = {
  code: 'country-unknown',
  severity: 'error',
  about: 'identifiers',
  source: 'ISO 3166-1 and 3166-3',
  words: {
    en: 'No country or territory has the ISO 3166-1 code {value}.',
    fr: 'Aucun pays ni territoire ne porte le code ISO 3166-1 {value}.',
    es: 'Ningún país ni territorio tiene el código ISO 3166-1 {value}.',
    ar: 'لا يوجد بلد أو إقليم يحمل رمز ISO 3166-1 {value}.',
    ru: 'Ни у одной страны или территории нет кода ISO 3166-1 {value}.',
    pt: 'Nenhum país ou território tem o código ISO 3166-1 {value}.',
  },
  *find(report) {
    const { route, lines, means = [] } = report;
    const codes = [
      ...placesOf(report).map(({ at, country }) => [`${at}/country`, country] as const),
      ['/route/goodsOrigin', route?.goodsOrigin] as const,
      ...lines.map(({ origin }, i) => [`/lines/${i}/origin`, origin] as const),
      ...means.flatMap(({ vessel, vehicle }, i) => [
        [`/means/${i}/vessel/flag`, vessel?.flag] as const,
        [`/means/${i}/vehicle/country`, vehicle?.country] as const,
      ]),
    ];
    for (const [pointer, value] of codes) if (value && !isKnown(value)) yield { pointer, value };
  },
};
