import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Filter, type FilterInput } from '../../../../shared/domain/analysis/filter/filter.ts';
import { sentenceOf } from '../../../../shared/domain/analysis/filter/sentence/sentence-of.ts';
import { LANGUAGES } from '../../../../shared/domain/reference/entry.ts';
import { concealment } from '../../../../shared/reference/concealment.ts';
import { arbitraryFilter } from '../../../support/analysis/arbitrary-filter.ts';

const said = (filter: FilterInput, language: (typeof LANGUAGES)[number] = 'en') =>
  sentenceOf(Filter.parse(filter), language, (list, code) => {
    if (list !== 'concealment') return undefined;
    const labels = concealment.find((entry) => entry.code === code)?.labels;
    return labels?.[language];
  });

const rice: FilterInput = {
  period: { last: 5, unit: 'year' },
  departure: { in: ['005'], notIn: ['BR'] },
  coverHs: ['1006'],
};

test.each([
  [
    'en',
    'Verified cases; seized in the last 5 years; cover load (HS): 1006; departure: South America and not Brazil',
  ],
  [
    'fr',
    'Cas vérifiés; saisis au cours des derniers 5 ans; marchandise de couverture (SH): 1006; départ: Amérique du Sud et pas Brésil',
  ],
  [
    'es',
    'Casos verificados; incautados en los últimos 5 años; carga de cobertura (SA): 1006; salida: Sudamérica y no Brasil',
  ],
  [
    'ru',
    'Проверенные случаи; изъято за последние 5 лет; груз прикрытия (ТН ВЭД): 1006; отправление: Южная Америка и кроме Бразилия',
  ],
  [
    'pt',
    'Casos verificados; apreendidos nos últimos 5 anos; carga de cobertura (SH): 1006; partida: América do Sul e exceto Brasil',
  ],
] as const)('the rice of South America in %s', (language, sentence) => {
  expect(said(rice, language)).toBe(sentence);
});

test('in Arabic, with its own marks and numbers of things', () => {
  const sentence = said(rice, 'ar');
  expect(sentence).toContain('؛ ');
  expect(sentence).toContain('أمريكا الجنوبية');
  expect(sentence).toContain('خلال آخر 5 سنوات');
});

test.each<[FilterInput, string]>([
  [{}, 'Verified cases'],
  [{ status: ['verified', 'reported', 'returned'] }, 'All cases'],
  [{ status: ['verified', 'reported'] }, 'Cases: verified cases or reported'],
  [
    { period: { from: '2026-01-01', to: '2026-03-31' } },
    'Verified cases; seized from January 1, 2026 on until March 31, 2026',
  ],
  [
    { concealment: { in: ['cover-load', 'vehicle'] } },
    'Verified cases; concealment: Cover load or In the vehicle',
  ],
  [{ quantity: { min: 1000, unit: 'KGM' } }, 'Verified cases; quantity: at least 1,000 KGM'],
  [{ routes: [{ from: 'BR', to: '155' }] }, 'Verified cases; route: Brazil → Western Europe'],
  [
    { grade: { source: ['A', 'B'], minimumQuality: 70 } },
    'Verified cases; grade: source A or B and quality at least 70',
  ],
  [{ ripOff: true, text: '"white rice" -coffee' }, 'Verified cases; rip-off; words: "white rice" -coffee'],
  [
    { any: [{ modes: ['air'] }, { modes: ['mail'] }], not: [{ categories: ['drugs'] }] },
    'Verified cases; either (transport: air) or (transport: mail); without (category: drugs)',
  ],
])('%j is said', (filter, sentence) => {
  expect(said(filter)).toBe(sentence);
});

test('every filter can be said in every language, and says something of each condition', () => {
  fc.assert(
    fc.property(arbitraryFilter, fc.constantFrom(...LANGUAGES), (given, language) => {
      const filter = Filter.parse(given);
      const sentence = sentenceOf(filter, language);
      expect(sentence).not.toMatch(/undefined|\[object|\{0\}/);
      const parts = Object.keys(filter).filter((name) => !['status', 'any', 'not'].includes(name)).length;
      expect(sentence.split(language === 'ar' ? '؛ ' : '; ').length).toBeGreaterThan(parts);
    }),
    { numRuns: 300 },
  );
});
