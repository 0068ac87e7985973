import { expect, test } from '@jest/globals';
import { isCommon, lagOf, readableBy } from '../../../shared/domain/scorecards/fact.ts';
import { mirrorOf, mirrorTally } from '../../../shared/domain/scorecards/mirror.ts';
import { reportingTally } from '../../../shared/domain/scorecards/reporting.ts';
import { verifyingTally } from '../../../shared/domain/scorecards/verifying.ts';
import { cologne, dakar, france, partner, secretariat, senegal, spain } from '../../support/actors.ts';
import { factOf } from './facts.ts';

const times = (count: number) => Array.from({ length: count }, (_, i) => i);

test('how an office reports', () => {
  const tally = reportingTally();
  tally.add(
    factOf({ errors: 1, warnings: 2, codes: { 'hs-unknown': 2, 'quantity-outlier': 1 }, returns: 2 }),
  );
  tally.add(factOf({ date: '2026-05-11', notes: 1, codes: { 'hs-unknown': 1 }, state: 'rejected' }));
  tally.add(factOf({ date: '2026-05-01', datePrecision: 'month', blocks: { goods: 20, pictures: 70 } }));
  tally.add(factOf({ measures: { answersInTime: 1, answersLate: 1 }, blocks: { pictures: 0 }, quality: 20 }));
  expect(tally.figures(1)).toEqual({
    cases: 4,
    duplicates: { cases: 1, share: 0.2 },
    lagDays: { measured: 3, p50: 10, p90: 10 },
    quality: 50,
    completeness: { goods: 60, route: 40, pictures: 35 },
    findingsPerHundred: { error: 25, warning: 50, note: 25 },
    topFindings: [
      { code: 'hs-unknown', cases: 2 },
      { code: 'quantity-outlier', cases: 1 },
    ],
    returned: { cases: 1, share: 0.25 },
    rejected: { cases: 1, share: 0.25 },
    answers: { inTime: 1, late: 1, inTimeShare: 0.5 },
    pictures: { measured: 2, share: 0.5 },
  });
});

test('of no cases there are no shares, and pictures that nobody counts are not said to be missing', () => {
  const none = reportingTally().figures(0);
  expect(none).toMatchObject({ cases: 0, lagDays: { measured: 0 }, returned: { cases: 0 } });
  expect(none.quality).toBeUndefined();
  const tally = reportingTally();
  tally.add(factOf());
  expect(tally.figures(0).pictures).toEqual({ measured: 0 });
});

test('a lag is known where the day is, and lies not behind the report', () => {
  expect(lagOf(factOf())).toBe(10);
  expect(lagOf(factOf({ date: '2026-05-13' }))).toBe(0);
  expect(lagOf(factOf({ date: '2026-05-14' }))).toBeUndefined();
  expect(lagOf(factOf({ datePrecision: 'year' }))).toBeUndefined();
});

test('how a regional office verifies', () => {
  const tally = verifyingTally();
  const counts = { answersInTime: 0, answersLate: 0 };
  const person = { automatic: false, inTime: true };
  const verified = { state: 'verified', firstDecidedAfter: 7200 } as const;
  for (const _ of times(8))
    tally.add(factOf({ ...verified, measures: { ...counts, firstDecision: person } }));
  tally.add(
    factOf({
      state: 'returned',
      firstDecidedAfter: 360_000,
      measures: { ...counts, firstDecision: { automatic: false, inTime: false }, sample: 'returned' },
    }),
  );
  tally.add(
    factOf({
      ...verified,
      measures: { ...counts, answersLate: 1, firstDecision: person, sample: 'verified' },
    }),
  );
  for (const _ of times(10))
    tally.add(
      factOf({
        state: 'verified',
        firstDecidedAfter: 4,
        measures: { ...counts, firstDecision: { automatic: true, inTime: true } },
      }),
    );
  tally.add(factOf());
  expect(tally.figures()).toEqual({
    cases: 21,
    decided: 20,
    hoursToDecide: { measured: 10, p50: 2, p90: 2 },
    inTime: { cases: 9, share: 0.9 },
    automatic: { cases: 10, share: 0.5 },
    sample: { cases: 2, wrong: 1, share: 0.5, low: 0.0945, high: 0.9055 },
    answers: { inTime: 0, late: 1, inTimeShare: 0 },
  });
});

test('others’ cases are counted for a country by those who may read them', () => {
  const tally = mirrorTally();
  const spanish = { office: 'NCP-ES', country: 'ES', destination: 'FR' };
  for (const _ of times(5)) tally.add(factOf(spanish));
  for (const _ of times(2)) tally.add(factOf({ ...spanish, sharing: { level: 'regional' } }));
  const abroad = {
    office: 'NCP-SN',
    country: 'SN',
    rilo: 'RILO-DAKAR',
    sharing: { level: 'regional' },
  } as const;
  for (const _ of times(9)) tally.add(factOf({ ...abroad, destination: 'FR' }));
  for (const level of ['national', 'group'] as const)
    tally.add(
      factOf({ ...spanish, sharing: level === 'group' ? { level, offices: ['NCP-FR'] } : { level } }),
    );
  tally.add(factOf({ ...spanish, state: 'rejected' }));
  tally.add(factOf({ destination: 'FR' }));
  tally.add(factOf({ ...spanish, departure: 'FR', transit: ['FR', 'FR', 'DE'] }));
  expect(tally.of({ country: 'FR', rilo: 'RILO-COLOGNE' })).toEqual({
    cases: 8,
    departure: 1,
    transit: 1,
    destination: 8,
  });
  expect(tally.of({ country: 'FR', rilo: 'RILO-WARSAW' }).cases).toBe(6);
  expect(tally.of({ country: 'DE', rilo: 'RILO-COLOGNE' })).toMatchObject({ cases: 1, transit: 1 });
  expect(tally.of({ country: 'ES', rilo: 'RILO-COLOGNE' }).cases).toBe(0);
});

test('counts of others below five are not shown and make no gap', () => {
  const named = (destination: number) => ({ cases: destination, departure: 0, transit: 4, destination });
  expect(mirrorOf(named(4), { reported: 0 })).toEqual({ reported: 0, gap: false });
  expect(mirrorOf(named(5), { reported: 4, asOf: 'x' })).toEqual({
    cases: 5,
    destination: 5,
    reported: 4,
    gap: true,
    asOf: 'x',
  });
  expect(mirrorOf(named(5), { reported: 5 }).gap).toBe(false);
});

test('whoever may not read a case does not count it', () => {
  const facts = {
    network: factOf(),
    regional: factOf({ sharing: { level: 'regional' } }),
    national: factOf({ sharing: { level: 'national' } }),
    group: factOf({ sharing: { level: 'group', offices: ['NCP-ES', 'RILO-DAKAR'] } }),
  };
  const counts = (actor: typeof france) =>
    Object.entries(facts)
      .filter(([, fact]) => readableBy(actor)(fact))
      .map(([name]) => name);
  expect(counts(france)).toEqual(['network', 'regional', 'national', 'group']);
  expect(counts(cologne)).toEqual(['network', 'regional']);
  expect(counts(secretariat)).toEqual(['network', 'regional']);
  expect(counts(spain)).toEqual(['network', 'regional', 'group']);
  expect(counts(dakar)).toEqual(['network', 'group']);
  expect(counts(senegal)).toEqual(['network']);
  expect(counts(partner)).toEqual([]);
  expect(Object.values(facts).filter(isCommon)).toEqual([facts.network, facts.regional]);
});
