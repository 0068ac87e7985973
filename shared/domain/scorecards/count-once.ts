import type { Fact } from './fact.ts';

/** For cases that people linked as the same: the one that figures count for all of them. Others may be absent. */
export type Representatives = ReadonlyMap<string, string>;

export interface CountOnce {
  add(facts: readonly Fact[], representatives: Representatives): void;
  /** To be called when all have been added. Gives how many were left out. */
  end(): number;
}

const byReport = (a: Fact, b: Fact): number =>
  a.reportedAt === b.reportedAt ? (a.id < b.id ? -1 : 1) : a.reportedAt < b.reportedAt ? -1 : 1;

/**
 * Counts reports of the same case once, whatever the order in which they come: the representative where it is among
 * them, else the one that was reported first.
 */
export const countOnce = (count: (fact: Fact) => void): CountOnce => {
  const counted = new Set<string>();
  const aside = new Map<string, Fact[]>();
  return {
    add(facts, representatives) {
      for (const fact of facts) {
        const representative = representatives.get(fact.id) ?? fact.id;
        if (representative !== fact.id) {
          aside.set(representative, [...(aside.get(representative) ?? []), fact]);
          continue;
        }
        counted.add(fact.id);
        count(fact);
      }
    },
    end() {
      let leftOut = 0;
      for (const [representative, facts] of aside) {
        leftOut += facts.length;
        if (counted.has(representative)) continue;
        const [first] = facts.sort(byReport);
        if (!first) continue;
        leftOut -= 1;
        count(first);
      }
      return leftOut;
    },
  };
};
