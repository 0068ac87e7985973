import { expect, test } from '@jest/globals';
import { REC_20_2 } from 'un-ece-recommendation/20/2';
import { TOBACCO_WORDS, UNIT_WORDS } from '../../../shared/domain/codes/unit-word-table.ts';
import { foldedUnit, unitWords } from '../../../shared/domain/codes/unit-words.ts';
import { UNITS, unitOf } from '../../../shared/domain/codes/units.ts';

const lines = `${UNIT_WORDS}${TOBACCO_WORDS}`.split('\n').filter((line) => line !== '');

test('every unit of quantities is in Rec 20, and has words', () => {
  const codes = new Set(REC_20_2.map(({ code }) => code));
  expect(UNITS.filter(({ code }) => !codes.has(code))).toEqual([]);
  expect(UNITS.filter(({ code }) => unitWords().get(foldedUnit(code))?.unit !== code)).toEqual([]);
});

test('a word means one unit', () => {
  const meanings = new Map<string, Set<string>>();
  for (const line of UNIT_WORDS.trim().split('\n')) {
    const [head = '', words = ''] = line.split(/ (.*)/);
    expect(unitOf(head.split('*')[0] ?? '')).toBeDefined();
    for (const word of words.split('|').map(foldedUnit))
      meanings.set(word, (meanings.get(word) ?? new Set()).add(head));
  }
  expect([...meanings].filter(([word, heads]) => word === '' || heads.size > 1)).toEqual([]);
});

test('units are named in six languages, in their scripts', () => {
  for (const line of UNIT_WORDS.trim().split('\n')) {
    const [, words = ''] = line.split(/ (.*)/);
    const [en, fr, es, ar, ru, pt] = words.split('|');
    expect([en, fr, es, pt].every((name) => /^\p{Script=Latin}/u.test(name ?? ''))).toBe(true);
    expect([line, ar]).toEqual([line, expect.stringMatching(/^\p{Script=Arabic}/u)]);
    expect([line, ru]).toEqual([line, expect.stringMatching(/^\p{Script=Cyrillic}/u)]);
  }
  expect(lines.filter((line) => /\s{2}|\| | \||\|$/.test(line))).toEqual([]);
});

test.each([
  ['kg', 'KGM', 1],
  ['KGS.', 'KGM', 1],
  ['Kilogramos', 'KGM', 1],
  ['кг', 'KGM', 1],
  ['كغ', 'KGM', 1],
  ['كيلوجرام', 'KGM', 1],
  ['gr.', 'GRM', 1],
  ['µg', 'MC', 1],
  ['m²', 'MTK', 1],
  ['fl. oz.', 'OZA', 1],
  ['Stück', 'H87', 1],
  ['comprimidos', 'U2', 1],
  ['tabs', 'U2', 1],
  ['тыс. шт.', 'MIL', 1],
  ['tolas', 'GRM', 11.6638038],
  ['maços', 'C62', 20],
])('%s is %s × %d', (words, unit, factor) => {
  expect(unitWords().get(foldedUnit(words))).toEqual({ unit, factor });
});

test('a pack is of 20 cigarettes only where the goods are tobacco', () => {
  expect(unitWords().get(foldedUnit('packs'))).toBeUndefined();
  expect(unitWords('drugs').get(foldedUnit('cartons'))).toBeUndefined();
  expect(unitWords('tobacco').get(foldedUnit('packs'))).toEqual({ unit: 'C62', factor: 20 });
  expect(unitWords('tobacco').get(foldedUnit('Cartons'))).toEqual({ unit: 'C62', factor: 200 });
  expect(unitWords('tobacco').get('kg')).toEqual({ unit: 'KGM', factor: 1 });
});
