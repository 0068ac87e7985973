import { countRows } from '../../../shared/domain/analysis/signals/counts/count-rows.ts';
import { COUNTING_SERIES } from '../../../shared/domain/analysis/signals/counts/series.ts';
import { findSignals } from '../../../shared/domain/analysis/signals/outbreak/find-signals.ts';
import type { Signal } from '../../../shared/domain/analysis/signals/outbreak/signal.ts';
import { type Week, weekName, weekOf } from '../../../shared/domain/analysis/signals/weeks.ts';
import { figure } from '../figure.ts';
import { realFileIsThere, realRows } from './real-rows.ts';

/** As plain as an alarm can be: twice the mean of the year before, and five cases at least. */
const looksDoubled = (weeks: Float64Array, at: number): boolean => {
  let sum = 0;
  for (let week = at - 52; week < at; week += 1) sum += weeks[week] ?? 0;
  return (weeks[at] ?? 0) >= 5 && (weeks[at] ?? 0) > (2 * sum) / 52;
};

const line = ({ key, week, observed, expected, upper, q, administrations, leftOut, cautions }: Signal) =>
  [
    weekName(week),
    `${key.kind} ${key.value}`.padEnd(44),
    `${observed} (expected ${expected.toFixed(1)}, up to ${upper})`,
    `q ${q.toExponential(1)}`,
    administrations
      .slice(0, 4)
      .map(({ country, cases }) => `${country} ${cases}`)
      .join(' '),
    leftOut.length > 0
      ? `left out: ${leftOut.map(({ country, cases, why }) => `${country} ${cases} ${why}`).join(', ')}`
      : '',
    cautions.join(' '),
  ].join('  ');

/** Every week of two years of real seizures; the list is there to be read by a person. */
export const realSignals = async (): Promise<void> => {
  if (!realFileIsThere) {
    console.error('The real seizures are not there: nothing to find signals in.');
    return;
  }
  const rows = await realRows();
  const [first, last] = [weekOf('2011-01-03'), weekOf('2015-12-27')];
  const counts = countRows(rows, { first, last }, COUNTING_SERIES);
  const from = weekOf('2013-06-03');
  const perYear = new Map<string, number>();
  let [alone, doubled, tested, taken, colombian] = [0, 0, 0, 0, 0];
  for (let week: Week = from; week <= last; week += 1) {
    const began = performance.now();
    const found = findSignals({ counts, week });
    taken = Math.max(taken, performance.now() - began);
    tested += found.tested;
    for (const { byCountry } of counts.series()) {
      const sums = new Float64Array(last - first + 1);
      for (const weeks of byCountry.values())
        weeks.forEach((cases, at) => {
          sums[at] = (sums[at] ?? 0) + cases;
        });
      if (looksDoubled(sums, week - first)) doubled += 1;
    }
    for (const signal of found.signals) {
      const year = weekName(week).slice(0, 4);
      perYear.set(year, (perYear.get(year) ?? 0) + 1);
      if (signal.cautions.includes('one-administration')) alone += 1;
      const [most] = signal.administrations;
      if (year === '2014' && most?.country === 'CO' && most.cases > signal.observed / 2) colombian += 1;
      console.error(line(signal));
    }
  }
  const note = `${last - from + 1} weeks, ${tested} series tested, q up to 0.05`;
  for (const [year, signals] of perYear)
    figure('signals-real', `signals of ${year}`, signals, 'signals', note);
  figure('signals-real', 'of one administration alone', alone, 'signals', note);
  figure('signals-real', 'carried by the country whose reporting jumped in 2014', colombian, 'signals', note);
  figure(
    'signals-real',
    'series at twice their mean of a year',
    doubled,
    'series',
    'a plain rule, for comparison',
  );
  figure('signals-real', 'longest week', taken, 'ms', 'model alone');
};
