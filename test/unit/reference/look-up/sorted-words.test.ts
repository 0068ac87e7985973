import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SortedWords } from '../../../../shared/domain/reference/sorted-words.ts';

/** Optimal string alignment as the books have it: every cell, no band, no row kept. */
const distance = (a: string, b: string): number => {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => [i, ...Array<number>(b.length).fill(0)]);
  const at = (i: number, j: number) => rows[i]?.[j] as number;
  for (let j = 0; j <= b.length; j += 1) (rows[0] as number[])[j] = j;
  for (let i = 1; i <= a.length; i += 1)
    for (let j = 1; j <= b.length; j += 1) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      (rows[i] as number[])[j] = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
        swapped ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
  return at(a.length, b.length);
};

const few = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 9 });
const words = fc.uniqueArray(few, { maxLength: 60 }).map((all) => all.sort());

test('near finds exactly the words that the distance says', () => {
  fc.assert(
    fc.property(words, few, fc.constantFrom(1, 2), (all, given, most) => {
      const found = new Map<string, number>();
      new SortedWords(all).near(given, { most, begun: false }, (at, mistakes) => {
        expect(found.has(all[at] as string)).toBe(false);
        found.set(all[at] as string, mistakes);
      });
      const expected = all
        .map((word) => [word, distance(word, given)] as const)
        .filter(([word, far]) => far <= (word[0] === given[0] ? most : 1));
      expect([...found].sort()).toEqual([...expected].sort());
    }),
    { numRuns: 3000 },
  );
});

test('near finds words whose beginning is near, by the nearest beginning', () => {
  fc.assert(
    fc.property(words, few, (all, given) => {
      const found = new Map<string, number>();
      new SortedWords(all).near(given, { most: 1, begun: true }, (at, mistakes) => {
        found.set(all[at] as string, mistakes);
      });
      for (const word of all) {
        const whole = distance(word, given);
        const begun = Math.min(
          ...Array.from({ length: word.length + 1 }, (_, end) => distance(word.slice(0, end), given)),
        );
        const expected = whole <= 1 ? whole : begun <= 1 ? begun : undefined;
        expect([word, found.get(word)]).toEqual([word, expected]);
      }
    }),
    { numRuns: 2000 },
  );
});

test('begun gives the words that begin so, and indexOf the word itself', () => {
  fc.assert(
    fc.property(words, few, (all, given) => {
      const sorted = new SortedWords(all);
      expect(all.slice(...sorted.begun(given))).toEqual(all.filter((word) => word.startsWith(given)));
      expect(sorted.indexOf(given)).toBe(all.indexOf(given));
    }),
  );
});
