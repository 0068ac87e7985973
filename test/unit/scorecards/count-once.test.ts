import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { countOnce } from '../../../shared/domain/scorecards/count-once.ts';
import type { Fact } from '../../../shared/domain/scorecards/fact.ts';
import { factOf } from './facts.ts';

const counted = (pages: readonly (readonly Fact[])[], representatives: ReadonlyMap<string, string>) => {
  const ids: string[] = [];
  const once = countOnce(({ id }) => ids.push(id));
  for (const page of pages) once.add(page, representatives);
  return { leftOut: once.end(), ids: ids.sort() };
};

test('linked reports count once: the representative, or the first report where that is another office’s', () => {
  const [a, b] = [factOf({ id: 'a' }), factOf({ id: 'b' })];
  const late = factOf({ id: 'c', reportedAt: '2026-05-20T00:00:00.000Z' });
  const early = factOf({ id: 'd', reportedAt: '2026-05-02T00:00:00.000Z' });
  expect(counted([[a, b]], new Map([['b', 'a']]))).toEqual({ leftOut: 1, ids: ['a'] });
  const abroad = new Map([
    ['c', 'elsewhere'],
    ['d', 'elsewhere'],
  ]);
  expect(counted([[a, late], [early]], abroad)).toEqual({ leftOut: 1, ids: ['a', 'd'] });
  expect(counted([[a, late]], abroad)).toEqual({ leftOut: 0, ids: ['a', 'c'] });
});

test('the order in which cases come changes nothing, and no case is lost', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(9), { minLength: 1, maxLength: 40 }),
      fc.nat(),
      fc.nat(7),
      (groups, seed, cut) => {
        const facts = groups.map((_, i) =>
          factOf({
            id: `case-${i}`,
            reportedAt: `2026-05-${String(1 + (i % 28)).padStart(2, '0')}T00:00:00.000Z`,
          }),
        );
        // Groups 0 to 4 are represented by a case of another office, the others by their first member.
        const representatives = new Map(
          groups.map((group, i) => [
            `case-${i}`,
            group < 5 ? `abroad-${group}` : `case-${groups.indexOf(group)}`,
          ]),
        );
        const plain = counted([facts], representatives);
        const turned = facts.map((fact, i) => ({ fact, key: (i * 7919 + seed) % 104_729 }));
        const shuffled = turned.sort((x, y) => x.key - y.key).map(({ fact }) => fact);
        expect(counted([shuffled.slice(0, cut), shuffled.slice(cut)], representatives)).toEqual(plain);
        expect(plain.ids).toHaveLength(new Set(groups).size);
        expect(plain.leftOut + plain.ids.length).toBe(groups.length);
      },
    ),
  );
});
