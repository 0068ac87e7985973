import { expect, test } from '@jest/globals';
import type { Entry } from '../../../../shared/domain/reference/entry.ts';
import { type Finding, listIndex } from '../../../../shared/domain/reference/list-index.ts';

const entries: Entry[] = [
  {
    code: 'KE',
    labels: { en: 'Kenya', es: 'Kenia', ar: 'كينيا', ru: 'Кения' },
    aliases: ['Republic of Kenya'],
  },
  { code: 'KR', labels: { en: 'Korea (Republic of)', fr: 'République de Corée' }, aliases: ['South Korea'] },
  { code: 'CI', labels: { en: "Côte d'Ivoire", ru: 'Кот-д’Ивуар' }, aliases: ['Ivory Coast'] },
  { code: 'DE', labels: { en: 'Germany', fr: 'Allemagne', es: 'Alemania', ar: 'ألمانيا', ru: 'Германия' } },
  { code: 'AL', labels: { en: 'Albania', fr: 'Albanie' } },
  { code: 'SU', labels: { en: 'Soviet Union' }, deprecated: { since: '1992-08-30', replacedBy: 'RU' } },
  { code: 'air', labels: { en: 'Commercial air' }, aliases: ['Airfreight', 'air freight'], parent: 'mode' },
  { code: 'air.parcel', labels: { en: 'Parcel by air' }, parent: 'air' },
  { code: '100630', labels: { en: 'Rice, semi-milled or wholly milled' }, parent: '1006' },
  { code: 'FRLEH', labels: { en: 'Le Havre' }, facts: { weight: 5 } },
  { code: 'FRLHV', labels: { en: 'Le Hav' } },
];
const index = listIndex(entries);
const codes = (words: string, finding?: Finding) => index.find(words, finding).map(({ entry }) => entry.code);
const first = (words: string, finding?: Finding) => codes(words, finding)[0];

test.each([
  ['by code', 'ke', 'KE'],
  ['by a code with other marks', '1006.30', '100630'],
  ['by the beginning of a code', '1006', '100630'],
  ['in Spanish', 'kenia', 'KE'],
  ['in Arabic without hamza', 'المانيا', 'DE'],
  ['in Russian, in another case', 'КЕНИЯ', 'KE'],
  ['without an apostrophe', 'cote divoire', 'CI'],
  ['in another order', 'republic of korea', 'KR'],
  ['by words begun', 'kor rep', 'KR'],
  ['by a word inside', 'freight', 'air'],
  ['with a letter missing', 'germny', 'DE'],
  ['with a letter too many', 'gerrmany', 'DE'],
  ['with letters that changed places', 'Airfrieght', 'air'],
  ['with a wrong first letter', 'Henya', 'KE'],
  ['with two mistakes in a long name', 'Comercial aer', 'air'],
  ['with a word too many', 'Ivory Coast bound', 'CI'],
  ['in one piece', 'lehavre', 'FRLEH'],
  ['begun with a mistake', 'semi mlled', '100630'],
])('finds %s', (_, words, code) => {
  expect(first(words)).toBe(code);
});

test('a code stands before a name, a name before what begins so, that before words inside and mistakes', () => {
  const places = listIndex([
    { code: 'LIMA', labels: { en: 'Elsewhere' } },
    { code: '2', labels: { en: 'Lima' } },
    { code: '3', labels: { en: 'Limassol' } },
    { code: '4', labels: { en: 'Puerto Lima' } },
    { code: '5', labels: { en: 'Lims' } },
  ]);
  expect(places.find('lima').map(({ entry }) => entry.code)).toEqual(['LIMA', '2', '3', '4', '5']);
  expect(places.find('lima')[1]).toMatchObject({ score: 1, matched: 'Lima' });
});

test('among equals the language asked for comes first, then what is important, then the shorter name', () => {
  expect(codes('al').slice(0, 2)).toEqual(['AL', 'DE']);
  const spoken = listIndex(entries.filter(({ code }) => code !== 'AL'));
  expect(spoken.find('ale', { language: 'es' })[0]).toMatchObject({ matched: 'Alemania' });
  expect(spoken.find('all', { language: 'fr' })[0]).toMatchObject({ matched: 'Allemagne' });
  expect(codes('le ha').slice(0, 2)).toEqual(['FRLEH', 'FRLHV']);
});

test('deprecated codes are read and named, and offered only where they are asked for', () => {
  expect(codes('soviet')).toEqual([]);
  expect(codes('soviet', { deprecated: true })).toEqual(['SU']);
  expect(index.get('SU')?.deprecated?.replacedBy).toBe('RU');
  expect(index.named('SOVIET UNION').map(({ code }) => code)).toEqual(['SU']);
});

test('only what belongs to a parent, at whatever level', () => {
  expect(codes('air', { parent: 'mode' })).toEqual(['air', 'air.parcel']);
  expect(codes('air', { parent: 'air' })).toEqual(['air.parcel']);
});

test('named is exact but for case, accents and marks', () => {
  expect(index.named("COTE D'IVOIRE").map(({ code }) => code)).toEqual(['CI']);
  expect(index.named('kr').map(({ code }) => code)).toEqual(['KR']);
  expect(index.named('Kenyaa')).toEqual([]);
});

test('no more than the limit, nothing for nothing, and the same each time', () => {
  expect(codes('a', { limit: 2 })).toHaveLength(2);
  expect(codes('')).toEqual([]);
  expect(codes(' - ')).toEqual([]);
  expect(index.find('korea rep')).toEqual(index.find('korea rep'));
  expect(listIndex([]).find('anything')).toEqual([]);
});
