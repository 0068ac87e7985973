import type { Fact } from '../../../shared/domain/analysis/facts.ts';
import { type BookRow, caseBook } from '../../../shared/domain/analysis/indicators/book/case-book.ts';
import { dayNumber } from '../../../shared/domain/analysis/indicators/book/days.ts';
import { ledgerOf } from '../../../shared/domain/analysis/indicators/ledger/ledger.ts';
import { type Found, search } from '../../../shared/domain/analysis/indicators/search/search.ts';
import { falseDiscoveryRates } from '../../../shared/domain/analysis/indicators/statistics/false-discovery.ts';
import { fisherExact } from '../../../shared/domain/analysis/indicators/statistics/hypergeometric.ts';

export interface PlainRule {
  readonly facts: readonly Fact[];
  readonly target: string;
}

/** What is often done: five hits, a lift above 1, Fisher's test over all cases, Benjamini and Hochberg at 5 %. */
export const minedPlainly = (rows: readonly BookRow[]): PlainRule[] => {
  const builder = caseBook();
  for (const row of rows) builder.add(row);
  const ledger = ledgerOf(builder.close(), {
    laterFrom: dayNumber('9999-01-01'),
    leastHits: 5,
    leastAdministrations: 1,
    leastQuarters: 1,
  });
  const targets = new Map<number, number>();
  for (const target of ledger.carried) targets.set(target, (targets.get(target) ?? 0) + 1);
  const found: (Found & { readonly p: number })[] = [];
  const { combinations } = search(ledger, { leastHits: 5, mostFacts: 3 }, (rule) => {
    const table = {
      all: ledger.size,
      target: targets.get(rule.target) ?? 0,
      chosen: rule.cases,
      hits: rule.hits,
    };
    if (rule.hits * table.all > table.target * table.chosen) found.push({ ...rule, p: fisherExact(table) });
  });
  const tests = combinations.reduce((sum, count) => sum + count, 0) * ledger.targets.length;
  const rates = falseDiscoveryRates(Float64Array.from(found, ({ p }) => p * tests));
  return found
    .filter((_, i) => (rates[i] ?? 1) <= 0.05)
    .map((rule) => ({
      facts: rule.facts.flatMap((fact) => ledger.facts[fact] ?? []),
      target: ledger.book.targets[ledger.targets[rule.target] ?? -1]?.product ?? '',
    }));
};
