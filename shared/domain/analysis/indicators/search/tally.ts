/** Counts facts over entries that come target by target: in how many cases each is, and how often with which target. */
export interface Tally {
  /** A fact of an entry with the current target; `first` is 1 where the entry counts its case. */
  add(fact: number, first: number): void;
  /** The target of the entries that follow. */
  turnTo(target: number): void;
  /** Ends the count: tells every fact with its cases, then every fact and target with enough hits; begins anew. */
  close(visit: TallyVisitor): void;
}

export interface TallyVisitor {
  fact(fact: number, cases: number): void;
  rule(fact: number, target: number, hits: number, cases: number): void;
}

export const tally = (facts: number, leastHits: number): Tally => {
  /** Entries with the current target; entries with all; those of them that count no case. */
  const [hits, all, again] = [new Uint32Array(facts), new Uint32Array(facts), new Uint32Array(facts)];
  const [here, seen] = [new Uint16Array(facts), new Uint16Array(facts)];
  /** Fact, target and hits, one after another. */
  let rules: number[] = [];
  let [inTarget, inAll, current] = [0, 0, 0];

  const endTarget = () => {
    for (let i = 0; i < inTarget; i += 1) {
      const fact = here[i] ?? 0;
      const found = hits[fact] ?? 0;
      if (all[fact] === 0) {
        seen[inAll] = fact;
        inAll += 1;
      }
      all[fact] = (all[fact] ?? 0) + found;
      hits[fact] = 0;
      if (found >= leastHits) rules.push(fact, current, found);
    }
    inTarget = 0;
  };
  const casesOf = (fact: number) => (all[fact] ?? 0) - (again[fact] ?? 0);

  return {
    add: (fact, first) => {
      const found = hits[fact] ?? 0;
      if (found === 0) {
        here[inTarget] = fact;
        inTarget += 1;
      }
      hits[fact] = found + 1;
      if (first === 0) again[fact] = (again[fact] ?? 0) + 1;
    },
    turnTo: (target) => {
      endTarget();
      current = target;
    },
    close: (visit) => {
      endTarget();
      const told = rules;
      rules = [];
      for (let i = 0; i < inAll; i += 1) visit.fact(seen[i] ?? 0, casesOf(seen[i] ?? 0));
      for (let i = 0; i < told.length; i += 3)
        visit.rule(told[i] ?? 0, told[i + 1] ?? 0, told[i + 2] ?? 0, casesOf(told[i] ?? 0));
      for (let i = 0; i < inAll; i += 1) {
        all[seen[i] ?? 0] = 0;
        again[seen[i] ?? 0] = 0;
      }
      inAll = 0;
    },
  };
};
