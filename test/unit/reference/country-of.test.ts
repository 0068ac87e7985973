import { expect, test } from '@jest/globals';
import library from 'i18n-iso-countries';
import { iso31661 } from 'iso-3166';
import { COUNTRIES } from '../../../shared/domain/codes/countries.ts';
import { ENGLISH } from '../../../shared/domain/codes/country-names/en.ts';
import { countryOf } from '../../../shared/domain/codes/country-of.ts';
import { LANGUAGES } from '../../../shared/domain/reference/entry.ts';

/** Names in those sources that belong to another country, to two, or to none. */
const WRONG = new Set([
  'pt CG República Democrática do Congo',
  'pt CD República Popular do Congo',
  'en CD Congo',
  'pt SX São Martinho',
  'fr SX Saint-Martin',
  'ar SX سانت مارتن',
  'es GB RU',
  'fr US É.-U.',
  'fr GB R.-U.',
  'ar UM جزر الولايات المتحدة',
  'ru EH САДР',
]);

test('every name that libraries know in six languages is known', () => {
  const unknown: string[] = [];
  for (const language of LANGUAGES) {
    const countries = library.getNames(language, { select: 'all' });
    const styles = (['long', 'short'] as const).map(
      (style) => new Intl.DisplayNames(language, { type: 'region', style }),
    );
    for (const [code, given] of Object.entries(countries))
      for (const name of [given, ...styles.map((style) => style.of(code) ?? '')].flat())
        if (!WRONG.has(`${language} ${code} ${name}`) && countryOf(name) !== code)
          unknown.push(`${language} ${code} ${name} → ${countryOf(name)}`);
  }
  expect(unknown).toEqual([]);
});

test('codes and names are those of ISO 3166-1, and of the network', () => {
  for (const { alpha2, alpha3, numeric, name } of iso31661)
    expect([name, alpha2, alpha3, numeric].map((given) => countryOf(given ?? ''))).toEqual([
      alpha2,
      alpha2,
      alpha2,
      alpha2,
    ]);
  for (const { code, name } of COUNTRIES) expect([name, countryOf(name)]).toEqual([name, code]);
  const known = ENGLISH.trim()
    .split('\n')
    .map((line) => line.slice(0, 2));
  expect(new Set(known).size).toBe(known.length);
  expect(new Set(known)).toEqual(new Set([...COUNTRIES.map(({ code }) => code), 'AN', 'CS', 'SU']));
});

test.each([
  ['Bolivia, Plurinational State of', 'BO'],
  ['Libyan Arab Jamahiriya', 'LY'],
  ['Swaziland', 'SZ'],
  ['Kosovo under UNSCR 1244', 'XK'],
  ['Macau, SAR of China', 'MO'],
  ['Iraq (Kurdistan Region)', 'IQ'],
  ['China (Taiwan)', 'TW'],
  ['United Kingdom (England and Wales)', 'GB'],
  ["COTE D'IVOIRE", 'CI'],
  ['Кот-д’Ивуар', 'CI'],
  ['الإمارات', 'AE'],
  ['المملكه العربيه السعوديه', 'SA'],
  ['EE.UU.', 'US'],
  ['EE. UU.', 'US'],
  ['U.S.A.', 'US'],
  ['U.K.', 'GB'],
  ['Estados Unidos', 'US'],
  ['Reino Unido', 'GB'],
  ['Russie', 'RU'],
  ['РОССИЯ', 'RU'],
  ['UAE', 'AE'],
  ['U.A.E.', 'AE'],
  ['Congo, The Democratic Republic of the', 'CD'],
  ['Congo (la République démocratique du)', 'CD'],
  ['Corée, République de', 'KR'],
  ['Королевство Норвегия', 'NO'],
  ['République du Mali', 'ML'],
  ['República de Honduras', 'HN'],
  ['جمهورية مالي', 'ML'],
  ['Iran, Islamic Rep.', 'IR'],
  ['St. Kitts and Nevis', 'KN'],
  ['Cayman Is.', 'KY'],
  ['250', 'FR'],
  [' fra ', 'FR'],
])('%s is %s', (name, code) => {
  expect(countryOf(name)).toBe(code);
});

test.each([
  ['Multiple Countries'],
  ['Unknown'],
  ['Korea'],
  ['Frnace'],
  ['Democratic Republic'],
  ['Republic'],
  ['US/Mexico'],
  ['France and Germany'],
  ['999'],
  ['25'],
  [''],
  ['-'],
  ['European Union'],
])('%s is no country', (name) => {
  expect(countryOf(name)).toBeUndefined();
});
