import { factName, factsOfRow } from '../../../shared/domain/analysis/facts.ts';
import { type BookRow, caseBook } from '../../../shared/domain/analysis/indicators/book/case-book.ts';
import type { Indicator } from '../../../shared/domain/analysis/indicators/indicator.ts';
import { mineIndicators } from '../../../shared/domain/analysis/indicators/mine-indicators.ts';
import { wilson } from '../../../shared/domain/analysis/indicators/statistics/wilson.ts';
import { sentenceOf } from '../../../shared/domain/analysis/indicators/words/words-of.ts';
import { unodcIsThere } from '../../support/unodc-by-hand.ts';
import { figure } from '../figure.ts';
import { minedPlainly, type PlainRule } from './plain-miner.ts';
import { realRows } from './real-rows.ts';

const JUDGED_FROM = '2015-01-01';
/** Of the years before, the last one confirms what the others show. */
const CONFIRMED_FROM = '2014-01-01';
const SHOWN = 30;

/** Cases of 2015 by fact, to count any combination in. */
const judgeOf = (rows: readonly BookRow[]) => {
  const having = new Map<string, Set<number>>();
  const carrying = new Map<string, number>();
  rows.forEach((row, at) => {
    carrying.set(row.product_group ?? '', (carrying.get(row.product_group ?? '') ?? 0) + 1);
    for (const name of factsOfRow(row).map(factName)) {
      const cases = having.get(name) ?? new Set();
      having.set(name, cases.add(at));
    }
  });
  return ({ facts, target }: PlainRule) => {
    const [fewest, ...others] = facts
      .map((fact) => having.get(factName(fact)) ?? new Set<number>())
      .sort((a, b) => a.size - b.size);
    const cases = [...(fewest ?? [])].filter((at) => others.every((other) => other.has(at)));
    const hits = cases.filter((at) => rows[at]?.product_group === target).length;
    const base = (carrying.get(target) ?? 0) / rows.length;
    return {
      cases: cases.length,
      direction: hits > cases.length * base,
      bound: cases.length > 0 && wilson(hits, cases.length).low > base,
    };
  };
};

const named = ({ facts, target }: Pick<Indicator, 'facts' | 'target'>): PlainRule => ({
  facts,
  target: target.product,
});

/**
 * Indicators of real cases, mined on 2011-2014 (found until 2013, confirmed on 2014) and judged on 2015, which mining
 * did not see; beside a plain miner over the same years. With few cases in 2015 nothing can be said of a combination.
 */
export const indicatorsOfRealCases = async (): Promise<void> => {
  if (!unodcIsThere) return;
  const rows: BookRow[] = [];
  for await (const row of realRows()) rows.push(row);
  const before = rows.filter(({ day }) => day < JUDGED_FROM);
  const judge = judgeOf(rows.filter(({ day }) => day >= JUDGED_FROM));

  const report = (who: string, rules: readonly PlainRule[]) => {
    for (const least of [1, 5]) {
      const judged = rules.map(judge).filter(({ cases }) => cases >= least);
      const note = `${judged.length} of ${rules.length} combinations have ${least} or more cases in 2015`;
      const share = (of: (one: (typeof judged)[number]) => boolean) =>
        (100 * judged.filter(of).length) / judged.length;
      figure(
        'indicators-real',
        `${who}: direction holds`,
        share(({ direction }) => direction),
        '%',
        note,
      );
      figure(
        'indicators-real',
        `${who}: lower bound above the base rate`,
        share(({ bound }) => bound),
        '%',
        note,
      );
    }
  };

  const builder = caseBook();
  for (const row of before) builder.add(row);
  const start = performance.now();
  const { indicators, rulesTested } = mineIndicators(builder.close(), { laterFrom: CONFIRMED_FROM });
  const note = `${before.length} cases, ${rulesTested.all} rules tested`;
  figure('indicators-real', 'mining 2011-2014', (performance.now() - start) / 1000, 's', note);

  const offered = indicators.filter(({ later }) => later.verdict === 'confirmed');
  report('offered', offered.map(named));
  report('offered, those alike as well', [
    ...offered.map(named),
    ...offered.flatMap(({ alike, target }) => alike.map(({ facts }) => named({ facts, target }))),
  ]);
  const others = indicators.filter(({ later }) => later.verdict !== 'confirmed');
  report('found, not confirmed in 2014 and so not offered', others.map(named));
  const whole = caseBook();
  for (const row of rows) whole.add(row);
  const unconfirmed = mineIndicators(whole.close(), { laterFrom: JUDGED_FROM }).indicators;
  report('found in 2011-2014 without any confirmation', unconfirmed.map(named));
  report('a plain miner', minedPlainly(before));

  for (const indicator of indicators.slice(0, SHOWN)) console.error(sentenceOf(indicator, 'en'));
};
