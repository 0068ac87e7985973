import { expect, test } from '@jest/globals';
import { factName } from '../../../../shared/domain/analysis/facts.ts';
import { type BookRow, caseBook } from '../../../../shared/domain/analysis/indicators/book/case-book.ts';
import { dayNumber } from '../../../../shared/domain/analysis/indicators/book/days.ts';
import { ledgerOf } from '../../../../shared/domain/analysis/indicators/ledger/ledger.ts';
import { groupedAlike } from '../../../../shared/domain/analysis/indicators/weighing/alike.ts';
import { minedWorld } from '../../../support/analysis/planted/mined-world.ts';
import { PATTERNS } from '../../../support/analysis/planted/patterns.ts';
import { analysisRow } from '../../../support/analysis/rows.ts';

const factsKept = (rows: readonly Partial<BookRow>[], least: number) => {
  const builder = caseBook();
  rows.forEach((row, i) => {
    builder.add(analysisRow({ ...row, case_id: String(i) }));
  });
  const options = { laterFrom: dayNumber('2027-01-01'), leastHits: 2 };
  return ledgerOf(builder.close(), {
    ...options,
    leastAdministrations: least,
    leastQuarters: least,
  }).facts.map(factName);
};

test('facts that one administration, or one quarter, alone tells are left out where two are asked for', () => {
  const rows = [
    { country: 'FR', day: '2026-01-05', place: 'FRLEH', departure: 'BR', modes: ['air'] },
    { country: 'FR', day: '2026-05-05', place: 'FRLEH', departure: 'BR', modes: ['air'] },
    { country: 'DE', day: '2026-05-06', place: 'DEHAM', departure: 'CO', modes: ['air'] },
    { country: 'FR', day: '2026-05-07', place: 'FRLEH', departure: 'CO', modes: ['air'] },
  ];
  expect(factsKept(rows, 1)).toEqual(
    expect.arrayContaining(['place=FRLEH', 'departure=BR', 'departure=CO', 'mode=air']),
  );
  const kept = factsKept(rows, 2);
  expect(kept).toEqual(expect.arrayContaining(['mode=air', 'departure-region=005']));
  for (const name of ['place=FRLEH', 'departure=BR', 'departure=CO', 'month=05'])
    expect(kept).not.toContain(name);
});

test('rules over mostly the same cases stand under the best one; other targets stand by themselves', () => {
  const rule = (name: string, target: number, hits: readonly number[]) => ({
    name,
    target,
    hits: Uint32Array.from(hits),
  });
  const groups = groupedAlike(
    [
      rule('best', 0, [1, 2, 3, 4, 5]),
      rule('nearly', 0, [1, 2, 3, 4, 9]),
      rule('few of them', 0, [1, 2]),
      rule('other target', 1, [1, 2, 3, 4, 5]),
    ],
    0.6,
  );
  expect(groups.map(({ best, others }) => [best.name, others.map(({ name }) => name)])).toEqual([
    ['best', ['nearly']],
    ['few of them', []],
    ['other target', []],
  ]);
});

test('more is asked for, less is found: rules are what the caller says', () => {
  const world = { seed: 7, cases: 8000, patterns: PATTERNS(8000) };
  const [usual, strict] = [
    minedWorld(world),
    minedWorld(world, { leastLift: 4, mostFacts: 1, mostCases: 3 }),
  ];
  expect(strict.indicators.length).toBeLessThan(usual.indicators.length);
  expect(strict.rulesTested.byFacts.slice(1)).toEqual([0, 0]);
  for (const { facts, discovery, caseIds } of strict.indicators) {
    expect(facts).toHaveLength(1);
    expect(discovery.steadyLiftLow).toBeGreaterThanOrEqual(4);
    expect(caseIds.length).toBeLessThanOrEqual(3);
  }
});

test('a store without cases, or with one, has no indicators', () => {
  expect(minedWorld({ seed: 1, cases: 0 }).indicators).toEqual([]);
  expect(minedWorld({ seed: 1, cases: 1 }).indicators).toEqual([]);
});
