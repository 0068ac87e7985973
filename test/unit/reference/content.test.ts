import { expect, test } from '@jest/globals';
import { Entry, LANGUAGES } from '../../../shared/domain/reference/entry.ts';
import { LISTS } from './lists.ts';

const namesOf = ({ labels, aliases = [] }: Entry): string[] => [
  ...LANGUAGES.flatMap((language) => labels[language] ?? []),
  ...aliases,
];

/** What look-up folds away: case, accents, marks. */
const fold = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const named = Object.entries(LISTS);

test.each(named)('%s: entries of one shape, each code once', (_, entries) => {
  for (const entry of entries) expect(Entry.parse(entry)).toEqual(entry);
  const codes = entries.map(({ code }) => code);
  expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([]);
});

const SCRIPTS = {
  ar: /\p{Script=Arabic}/u,
  ru: /\p{Script=Cyrillic}/u,
  other: /^[^\p{Script=Cyrillic}\p{Script=Arabic}]+$/u,
} as const;

test.each(named)('%s: named in six languages, in their own scripts', (_, entries) => {
  const wrong = entries.flatMap(({ code, labels }) =>
    LANGUAGES.filter((language) => {
      const script = language === 'ar' || language === 'ru' ? SCRIPTS[language] : SCRIPTS.other;
      return !script.test(labels[language] ?? '');
    }).map((language) => `${code} ${language}: ${labels[language]}`),
  );
  expect(wrong).toEqual([]);
});

const LOOSE = /^\s|\s$|\s\s|[\t\n|;=]/;

/** A Latin letter that looks like a Cyrillic one makes a word that no search finds. */
const mixed = (name: string): boolean =>
  name
    .split(/[^\p{L}\p{M}]+/u)
    .some((word) => /\p{Script=Cyrillic}/u.test(word) && /\p{Script=Latin}/u.test(word));

test.each(named)('%s: no stray spaces and marks, no word of two scripts', (_, entries) => {
  const names = entries.flatMap(namesOf);
  expect(names.filter((name) => LOOSE.test(name) || mixed(name))).toEqual([]);
});

/** Words that mean several entries in earnest, by list: whoever looks them up is asked. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  // A unit measures or seizes; "partida" is a tariff heading in Spanish and the departure in Portuguese.
  fields: ['unit', 'unite', 'unidad', 'unidade', 'partida', 'via', 'origin', 'origine', 'origen', 'origem'],
};

test.each(named)('%s: no word leads to two entries, but those that do on purpose', (list, entries) => {
  // Values of different fields may share a word: who looks one up knows the field.
  const withinParent = list === 'choices';
  const codesOf = new Map<string, Set<string>>();
  for (const entry of entries)
    for (const name of namesOf(entry)) {
      const word = withinParent ? `${entry.parent} ${fold(name)}` : fold(name);
      const codes = codesOf.get(word) ?? new Set<string>();
      codesOf.set(word, codes.add(entry.code));
    }
  const shared = [...codesOf]
    .filter(([, codes]) => codes.size > 1)
    .map(([word, codes]) => `${word}: ${[...codes].join(', ')}`);
  expect(shared.filter((line) => !SHARED[list]?.includes(line.split(':')[0] ?? ''))).toEqual([]);
});
