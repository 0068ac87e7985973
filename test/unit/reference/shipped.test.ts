import { expect, test } from '@jest/globals';
import * as z from 'zod';
import { COUNTRIES } from '../../../shared/domain/codes/countries.ts';
import { countryOf } from '../../../shared/domain/codes/country-of.ts';
import { UNITS } from '../../../shared/domain/codes/units.ts';
import { Entry, LANGUAGES, LISTS, type ListId } from '../../../shared/domain/reference/entry.ts';
import { listIndex } from '../../../shared/domain/reference/list-index.ts';
import { type ShippedList, shippedLists } from '../../../shared/reference/shipped.ts';

const shipped = new Map<ListId, ShippedList>();
for await (const list of shippedLists()) shipped.set(list.list, list);
const entriesOf = (list: ListId): readonly Entry[] => shipped.get(list)?.entries ?? [];
const codesOf = (list: ListId): Set<string> => new Set(entriesOf(list).map(({ code }) => code));

test('all lists that a package carries come with it, with source and licence', () => {
  // Those that are read from a file: 'cen reference load'.
  const loaded = ['hs', 'species', 'rates'];
  expect([...shipped.keys()].sort()).toEqual(LISTS.filter((list) => !loaded.includes(list)).sort());
  for (const { source, licence, entries } of shipped.values()) {
    expect([source, licence]).toEqual([expect.stringMatching(/\S/), expect.stringMatching(/\S/)]);
    expect(entries.length).toBeGreaterThan(2);
  }
});

test('every entry is one, its code is its own, and codes that it names are there', () => {
  for (const [list, { entries }] of shipped) {
    const { success, error } = z.array(Entry).safeParse(entries);
    expect([list, success, error?.issues.slice(0, 3)]).toEqual([list, true, undefined]);
    const codes = codesOf(list);
    expect([list, codes.size]).toEqual([list, entries.length]);
    for (const { deprecated } of entries)
      if (deprecated?.replacedBy) expect(codes).toContain(deprecated.replacedBy);
  }
});

test('countries are those of the network, each in six languages', () => {
  const countries = entriesOf('countries').filter(({ deprecated }) => !deprecated);
  expect(new Set(countries.map(({ code }) => code))).toEqual(
    new Set([...COUNTRIES.map(({ code }) => code), 'EU']),
  );
  for (const { labels } of countries) expect(Object.keys(labels).sort()).toEqual([...LANGUAGES].sort());
  expect(countries.filter(({ facts }) => facts?.member).length).toBe(186);
});

test('a name of a country in the list is the same country where rows are read', () => {
  for (const { code, labels, aliases = [], deprecated } of entriesOf('countries'))
    if (!deprecated && code !== 'EU')
      for (const name of [...Object.values(labels), ...aliases])
        expect([name, countryOf(name ?? '')]).toEqual([name, code]);
});

test('units that quantities use are current, in six languages, with their factor', () => {
  const units = new Map(entriesOf('units').map((unit) => [unit.code, unit]));
  for (const { code, base, factor } of UNITS) {
    const unit = units.get(code);
    expect([code, unit?.deprecated, unit?.facts]).toEqual([
      code,
      undefined,
      expect.objectContaining({ base, factor }),
    ]);
    expect(Object.keys(unit?.labels ?? {}).length).toBe(6);
  }
});

test('places and airports lie in countries that are there', () => {
  const countries = codesOf('countries');
  for (const list of ['places', 'airports'] as const)
    expect(entriesOf(list).filter(({ parent }) => !parent || !countries.has(parent))).toEqual([]);
});

test.each<[ListId, string, string]>([
  ['countries', 'Кот д’Ивуар', 'CI'],
  ['countries', 'Emiratos Arabes', 'AE'],
  ['units', 'كيلوغرام', 'KGM'],
  ['units', 'comprimés', 'U2'],
  ['packages', 'jumbo bag', 'JB'],
  ['packages', 'pallets', 'PX'],
  ['packages', 'картонная коробка', 'CT'],
  ['currencies', 'US$', 'USD'],
  ['currencies', 'евро', 'EUR'],
  ['currencies', 'dólares', 'USD'],
  ['places', 'Le Havre', 'FRLEH'],
  ['airports', 'Heathrow', 'LHR'],
  ['airports', 'HKJK', 'NBO'],
])('in %s, %s is %s', (list, words, code) => {
  expect(listIndex(entriesOf(list)).find(words, { limit: 1 })[0]?.entry.code).toBe(code);
});
