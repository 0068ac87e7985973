import { expect, test } from '@jest/globals';
import { chanceOf } from '../../../../infra/local/demo/random.ts';
import { type Fact, factName, factsOfRow } from '../../../../shared/domain/analysis/facts.ts';
import { type BookRow, caseBook } from '../../../../shared/domain/analysis/indicators/book/case-book.ts';
import { dayNumber } from '../../../../shared/domain/analysis/indicators/book/days.ts';
import { ledgerOf } from '../../../../shared/domain/analysis/indicators/ledger/ledger.ts';
import { thingOf } from '../../../../shared/domain/analysis/indicators/ledger/things.ts';
import { search } from '../../../../shared/domain/analysis/indicators/search/search.ts';
import { analysisRow } from '../../../support/analysis/rows.ts';

const LATER = '2025-01-01';
const LEAST = 4;

/** Cases of one to three lines, with few values, so that combinations are frequent. */
const anyRows = (seed: number): BookRow[] => {
  const chance = chanceOf(seed);
  return Array.from({ length: 150 }, (_, id) => {
    const ofCase = analysisRow({
      case_id: `case-${id}`,
      country: chance.pick(['FR', 'DE', 'BR']),
      day: `${chance.int(2023, 2025)}-0${chance.int(1, 9)}-15`,
      departure: chance.pick(['BR', 'CO', 'NL', null]),
      departure_place: chance.pick(['BRSSZ', null]),
      transit: chance.shuffled(['PT', 'ES', 'MA']).slice(0, chance.int(0, 2)),
      destination: chance.pick(['FR', 'DE']),
      place: null,
      place_type: chance.pick(['seaport', 'airport', 'unknown']),
      modes: chance.shuffled(['maritime', 'air']).slice(0, chance.int(1, 2)),
      container: chance.pick(['22G1', 'yes', null]),
      cover_hs: chance.pick(['100630', '1006', '0901', null]),
    });
    return Array.from({ length: chance.int(1, 3) }, () => ({
      ...ofCase,
      product_group: chance.pick(['cocaine-type', 'opiates', 'cannabis', `rare-${chance.int(1, 60)}`]),
    }));
  }).flat();
};

interface Known {
  readonly facts: ReadonlySet<string>;
  readonly targets: Set<string>;
}

/** Every combination of up to three facts of different things, counted case by case. */
const countedByHand = (rows: readonly BookRow[]) => {
  const cases = new Map<string, Known>();
  const kinds = new Map<string, Fact>();
  for (const row of rows) {
    if (row.day >= LATER) continue;
    for (const fact of factsOfRow(row)) kinds.set(factName(fact), fact);
    const one = cases.get(row.case_id) ?? {
      facts: new Set(factsOfRow(row).map(factName)),
      targets: new Set(),
    };
    one.targets.add(row.product_group ?? '');
    cases.set(row.case_id, one);
  }
  const names = [...kinds.keys()].sort();
  const differ = (of: readonly string[]) =>
    new Set(of.map((name) => thingOf(kinds.get(name)?.kind ?? 'month'))).size === of.length;
  const sets: string[][] = names.flatMap((a, i) => [
    [a],
    ...names.slice(i + 1).flatMap((b, j) => [[a, b], ...names.slice(i + j + 2).map((c) => [a, b, c])]),
  ]);
  const rules = new Map<string, string>();
  const combinations = [0, 0, 0];
  for (const set of sets.filter(differ)) {
    const having = [...cases.values()].filter(({ facts }) => set.every((name) => facts.has(name)));
    if (having.length < LEAST) continue;
    combinations[set.length - 1] = (combinations[set.length - 1] ?? 0) + 1;
    for (const target of new Set(having.flatMap(({ targets }) => [...targets]))) {
      const hits = having.filter(({ targets }) => targets.has(target)).length;
      if (hits >= LEAST) rules.set(`${set.join('&')}>${target}`, `${hits}/${having.length}`);
    }
  }
  return { rules, combinations };
};

test.each([1, 2, 3])('finds every combination and counts it as by hand (%i)', (seed) => {
  const rows = anyRows(seed);
  const builder = caseBook();
  for (const row of rows) builder.add(row);
  const ledger = ledgerOf(builder.close(), {
    laterFrom: dayNumber(LATER),
    leastHits: LEAST,
    leastAdministrations: 1,
    leastQuarters: 1,
  });
  const rules = new Map<string, string>();
  const { combinations, counted } = search(ledger, { leastHits: LEAST, mostFacts: 3 }, (found, so) => {
    const names = found.facts.flatMap((fact) => ledger.facts[fact] ?? []).map(factName);
    const target = ledger.book.targets[ledger.targets[found.target] ?? -1]?.product ?? '';
    const name = `${names.sort().join('&')}>${target}`;
    expect(rules.has(name)).toBe(false);
    rules.set(name, `${found.hits}/${found.cases}`);
    const [a = 0, b, c] = found.facts;
    if (c !== undefined && b !== undefined) {
      expect(so.hits([b, c], found.target)).toBeGreaterThanOrEqual(found.hits);
      expect(so.cases([a, c])).toBeGreaterThanOrEqual(found.cases);
    }
  });
  const byHand = countedByHand(rows);
  expect(combinations).toEqual(byHand.combinations);
  expect(rules).toEqual(byHand.rules);
  expect(rules.size).toBeGreaterThan(100);
  expect(counted.cases([ledger.facts.length - 1])).toBeGreaterThan(0);
});

test('with one or two facts at most, no more are looked for', () => {
  const builder = caseBook();
  for (const row of anyRows(4)) builder.add(row);
  const ledger = ledgerOf(builder.close(), {
    laterFrom: dayNumber(LATER),
    leastHits: LEAST,
    leastAdministrations: 1,
    leastQuarters: 1,
  });
  const longest = (mostFacts: number) => {
    let most = 0;
    search(ledger, { leastHits: LEAST, mostFacts }, ({ facts }) => {
      most = Math.max(most, facts.length);
    });
    return most;
  };
  expect([1, 2, 3].map(longest)).toEqual([1, 2, 3]);
});
