import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fold } from '../../../../shared/domain/reference/fold-words.ts';

test.each([
  ['Côte d’Ivoire', "COTE D'IVOIRE"],
  ['İstanbul', 'ISTANBUL'],
  ['Łódź', 'lodz'],
  ['Straße', 'STRASSE'],
  ['Ёлка', 'елка'],
  ['إيران', 'ايران'],
  ['مكّة المـكرمة', 'مكه المكرمه'],
  ['الأردن', 'الاردن'],
  ['ليبیا', 'ليبيا'],
  ['٣٤ ١٢', '34 12'],
  ['m²', 'M2'],
  ['Ａｂｃ', 'abc'],
  ['  Korea,  (Republic of) ', 'korea republic of'],
])('%s is %s', (one, other) => {
  expect(fold(one)).toBe(fold(other));
});

test('different words stay different, and a sign is still something', () => {
  expect(new Set(['Niger', 'Nigeria', '%', '‰', 'الهند', 'الصين'].map(fold)).size).toBe(6);
});

test('folding twice is folding once, of whatever text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
    { numRuns: 3000 },
  );
});
