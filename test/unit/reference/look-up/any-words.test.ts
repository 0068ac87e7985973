import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Entry } from '../../../../shared/domain/reference/entry.ts';
import { fold } from '../../../../shared/domain/reference/fold-words.ts';
import { listIndex } from '../../../../shared/domain/reference/list-index.ts';

const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzéñçабвгдежكلمنبت');
const word = fc.string({ unit: letter, minLength: 4, maxLength: 9 });
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));

/** Names that nobody could take for each other: they begin differently and stay four mistakes apart. */
const names = fc.uniqueArray(name, { minLength: 1, maxLength: 40, selector: (one) => fold(one).slice(0, 2) });
const listOf = (all: readonly string[]): Entry[] => all.map((en, i) => ({ code: `#${i}`, labels: { en } }));

/** A letter left out, put in, changed, or in the place of its neighbour. */
const slip = (text: string, kind: number, at: number, given: string): string => {
  const place = at % text.length;
  const [before, here, after] = [text.slice(0, place), text.charAt(place), text.slice(place + 1)];
  if (kind === 0) return before + after;
  if (kind === 1) return before + given + here + after;
  if (kind === 2) return before + given + after;
  return before + after.charAt(0) + here + after.slice(1);
};

test('a name with one mistake is among the first five', () => {
  fc.assert(
    fc.property(names, fc.nat(), fc.nat(3), fc.nat(), letter, (all, which, kind, at, given) => {
      const wanted = all[which % all.length] as string;
      const typed = slip(wanted, kind, at, given);
      fc.pre(fold(typed) !== '');
      const found = listIndex(listOf(all)).find(typed, { limit: 5 });
      expect([typed, found.map(({ matched }) => matched)]).toEqual([typed, expect.arrayContaining([wanted])]);
    }),
    { numRuns: 2000 },
  );
});

test('whatever is typed into whatever list, answers are entries of it, scores from 0 to 1, the same each time', () => {
  const anyText = fc.string({ unit: 'binary', maxLength: 60 });
  const anyEntry = fc.record({ code: fc.string({ minLength: 1 }), en: anyText, alias: anyText });
  fc.assert(
    fc.property(fc.uniqueArray(anyEntry, { selector: ({ code }) => code }), anyText, (given, words) => {
      const entries = given.map(({ code, en, alias }) => ({ code, labels: { en }, aliases: [alias] }));
      const index = listIndex(entries);
      const found = index.find(words, { limit: 5 });
      expect(found.length).toBeLessThanOrEqual(5);
      for (const { entry, score } of found) {
        expect(index.get(entry.code)).toBe(entry);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }
      expect(index.find(words, { limit: 5 })).toEqual(found);
      for (const entry of index.named(words)) expect(index.get(entry.code)).toBe(entry);
    }),
    { numRuns: 1000 },
  );
});

test('a code and a name as they stand are found first, in whatever list', () => {
  fc.assert(
    fc.property(names, fc.nat(), (all, which) => {
      const at = which % all.length;
      const [best] = listIndex(listOf(all)).find(all[at] as string, { limit: 1 });
      expect(best).toMatchObject({ score: 1, matched: all[at] });
    }),
  );
});
