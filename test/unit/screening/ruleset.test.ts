import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fold } from '../../../shared/domain/reference/fold-words.ts';
import type { ConsignmentFacts } from '../../../shared/domain/screening/consignment-facts.ts';
import { compile, type ScreenedProfile, scoreOf } from '../../../shared/domain/screening/ruleset.ts';

const KINDS = ['departure', 'goods-heading', 'mode', 'month', 'party'] as const;
const VALUES = ['a', 'b', 'c', 'd'];
const WORDS = ['rice', 'price', 'white rice', 'рис', 'أرز', '大米', '米', 'rice rice'];

const profile = fc
  .record({
    id: fc.stringMatching(/^[a-e]{2}$/),
    weight: fc.integer({ min: 0, max: 10 }).map((tenth) => tenth / 10),
    all: fc.uniqueArray(
      fc.record({
        kind: fc.constantFrom(...KINDS),
        anyOf: fc.uniqueArray(fc.constantFrom(...VALUES), { minLength: 1 }),
      }),
      { maxLength: 3, selector: ({ kind }) => kind },
    ),
    words: fc.option(fc.uniqueArray(fc.constantFrom(...WORDS), { minLength: 1 }), { nil: undefined }),
  })
  .map(
    ({ id, weight, all, words }): ScreenedProfile => ({
      id,
      weight,
      edition: 1,
      conditions: { all, ...(words ? { words } : all.length === 0 ? { words: ['rice'] } : {}) },
    }),
  );
const profiles = fc.uniqueArray(profile, { maxLength: 25, selector: ({ id }) => id });
const facts = fc
  .record({
    values: fc.array(fc.tuple(fc.constantFrom(...KINDS), fc.uniqueArray(fc.constantFrom(...VALUES)))),
    text: fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'binary' })), { maxLength: 8 }),
  })
  .map(({ values, text }): ConsignmentFacts => ({ values: new Map(values), text: fold(text.join(' ')) }));

/** One profile after another, one condition after another, as it is written down. */
const naive = (all: readonly ScreenedProfile[], { values, text }: ConsignmentFacts): string[] =>
  all
    .filter(
      ({ conditions }) =>
        conditions.all.every(({ kind, anyOf }) => anyOf.some((one) => values.get(kind)?.includes(one))) &&
        (conditions.words?.some((word) =>
          /\p{Script=Han}/u.test(word) ? text.includes(word) : ` ${text} `.includes(` ${fold(word)} `),
        ) ??
          true),
    )
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);

test('a compiled ruleset selects what a comparison one by one selects, in the same order', () => {
  fc.assert(
    fc.property(profiles, facts, (all, consignment) => {
      const found = compile(all).match(consignment);
      expect(found.map(({ profile: { id } }) => id)).toEqual(naive(all, consignment));
      const [score, most] = [scoreOf(found), Math.max(0, ...found.map(({ profile: one }) => one.weight))];
      expect(score).toBeGreaterThanOrEqual(most);
      expect(score).toBeLessThanOrEqual(1);
    }),
    { numRuns: 500 },
  );
});

test('the order in which profiles come changes nothing', () => {
  fc.assert(
    fc.property(profiles, facts, (all, consignment) => {
      const turned = compile(all.toReversed()).match(consignment);
      expect(turned).toEqual(compile(all).match(consignment));
    }),
  );
});

test('a long text against phrases that begin alike is read in the time of its length', () => {
  const all = Array.from(
    { length: 2000 },
    (_, i): ScreenedProfile => ({
      id: String(i),
      edition: 1,
      weight: 0.1,
      conditions: { all: [], words: [`white white ${i} rice`, `白白${i}米`] },
    }),
  );
  const rules = compile(all);
  const text = `${'white '.repeat(30_000)}white 7 rice ${'白'.repeat(30_000)}11米`;
  expect(
    rules
      .match({ values: new Map(), text })
      .map(({ profile: { id } }) => id)
      .sort(),
  ).toEqual(['11', '7']);
});
