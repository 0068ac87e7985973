import { expect, test } from '@jest/globals';
import { factName } from '../../../../shared/domain/analysis/facts.ts';
import { caseBook } from '../../../../shared/domain/analysis/indicators/book/case-book.ts';
import { dayOf, isKnownQuarter, yearOf } from '../../../../shared/domain/analysis/indicators/book/days.ts';
import { DETECTED } from '../../../../shared/domain/analysis/indicators/book/detected.ts';
import { laterStart } from '../../../../shared/domain/analysis/indicators/ledger/later-start.ts';
import { analysisRow } from '../../../support/analysis/rows.ts';

test('lines of a case are one entry with each target once; what does not count is passed over', () => {
  const builder = caseBook();
  builder.add(analysisRow({ case_id: 'a', quantity: 10 }));
  builder.add(analysisRow({ case_id: 'a', line: 2, quantity: 5 }));
  builder.add(analysisRow({ case_id: 'a', line: 3, product_group: 'opiates', quantity: null, unit: null }));
  builder.add(analysisRow({ case_id: 'b', counts: false }));
  builder.add(analysisRow({ case_id: 'ç-3', product_group: null, quantity: 2, detection: 'routine' }));
  const book = builder.close();
  expect(book.size).toBe(2);
  expect(book.targets).toEqual([
    { category: 'drugs', product: 'cocaine-type' },
    { category: 'drugs', product: 'opiates' },
    { category: 'drugs', product: 'drugs.cocaine' },
  ]);
  expect([...book.targetEnds]).toEqual([2, 3]);
  expect([...book.quantities]).toEqual([15, Number.NaN, 2]);
  expect([...book.unitCodes].map((code) => book.units[code])).toEqual(['KGM', '', 'KGM']);
  expect([...book.detected].map((code) => DETECTED[code])).toEqual(['targeted', 'random-or-routine']);
  expect([0, 1].map((at) => book.ids.at(at))).toEqual(['a', 'ç-3']);
  expect(book.facts.map(factName)).toContain('departure-region=005');
  expect([...book.days].map(dayOf)).toEqual(['2026-05-31', '2026-05-31']);
});

test('quantities in different units are no sum', () => {
  const builder = caseBook();
  builder.add(analysisRow({ quantity: 10 }));
  builder.add(analysisRow({ line: 2, quantity: 5, unit: 'LTR' }));
  expect([...builder.close().quantities]).toEqual([Number.NaN]);
});

test('a year alone tells no quarter, and no month', () => {
  const builder = caseBook();
  builder.add(analysisRow({ day: '2026-01-01', precision: 'year' }));
  const book = builder.close();
  expect([...book.quarters].map((code) => [yearOf(code), isKnownQuarter(code)])).toEqual([[2026, false]]);
  expect(book.facts.map(factName)).not.toContain('month=01');
});

test('ten thousand cases are kept as they came', () => {
  const builder = caseBook();
  for (let i = 0; i < 10_000; i += 1)
    builder.add(analysisRow({ case_id: `case-${i}`, country: `C${i % 70}` }));
  const book = builder.close();
  expect(book.size).toBe(10_000);
  expect(book.ids.at(9_999)).toBe('case-9999');
  expect(book.administrations[book.reporters[9_999] ?? 0]).toBe('C59');
});

test.each([
  [['2022-01-05', '2025-12-30'], '2025-01-01'],
  [['2025-11-05', '2026-02-03'], '2026-01-01'],
  [['2026-02-03'], '2026-01-01'],
])('of %j, what comes from %s on is the later period', (days, later) => {
  const builder = caseBook();
  for (const [i, day] of days.entries()) builder.add(analysisRow({ case_id: String(i), day }));
  expect(laterStart(builder.close())).toBe(later);
});
