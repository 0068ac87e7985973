import { expect, test } from '@jest/globals';
import { countRows } from '../../../../shared/domain/analysis/signals/counts/count-rows.ts';
import { COUNTING_SERIES } from '../../../../shared/domain/analysis/signals/counts/series.ts';
import { findSignals } from '../../../../shared/domain/analysis/signals/outbreak/find-signals.ts';
import { wordsOf } from '../../../../shared/domain/analysis/signals/words/words-of.ts';
import { LANGUAGES } from '../../../../shared/domain/reference/entry.ts';
import {
  type BorderOptions,
  bordered,
  FIRST,
  rowOf,
  STREAMS,
} from '../../../support/analysis/signals/border.ts';

const WEEKS = 208;
const LAST = FIRST + WEEKS - 1;

const signalsOf = (options: BorderOptions, more: Parameters<typeof rowOf>[0][] = []) => {
  const rows = [...bordered({ weeks: WEEKS, ...options }), ...more.map(rowOf)];
  return findSignals({ counts: countRows(rows, { first: FIRST, last: LAST }, COUNTING_SERIES), week: LAST });
};

/** Seeds of which at most one in ten alarms: with the promised one in twenty, ten of sixty would be one in 2,000. */
const alarms = (options: Omit<BorderOptions, 'seed'>, seeds = 6): number =>
  Array.from({ length: seeds }, (_, seed) => signalsOf({ ...options, seed: seed + 1 })).filter(
    ({ signals }) => signals.length > 0,
  ).length;

const sixfold = (country: string, week: number): number => (country === 'BE' && week > 203 ? 6 : 1);

const stream = STREAMS[8] as (typeof STREAMS)[number];
const outbreak = (countries: readonly string[], cases: number): BorderOptions => ({
  seed: 3,
  more: (country, week, one) =>
    week === WEEKS - 1 && one === stream && countries.includes(country) ? cases : 0,
});

test('an outbreak in two countries is told with its numbers, and what carried it', () => {
  const { signals, tested } = signalsOf(outbreak(['ES', 'FR'], 10));
  const route = signals.find(({ key }) => key.value === `${stream.departure}>${stream.destination}`);
  expect(tested).toBeGreaterThan(40);
  expect(route?.observed).toBeGreaterThanOrEqual(20);
  expect(route?.expected).toBeLessThan(8);
  expect(route?.score).toBeGreaterThan(1);
  expect(route?.q).toBeLessThanOrEqual(0.05);
  expect(
    route?.administrations
      .slice(0, 2)
      .map(({ country }) => country)
      .sort(),
  ).toEqual(['ES', 'FR']);
  expect(route?.cautions).toEqual([]);
});

test('an outbreak in one country is told as one of one administration', () => {
  const { signals } = signalsOf(outbreak(['ES'], 20));
  const route = signals.find(({ key }) => key.kind === 'route');
  expect(route?.cautions).toEqual(['one-administration']);
});

test.each<[string, Omit<BorderOptions, 'seed'>]>([
  ['nothing', {}],
  ['seasons, a trend and bursts', { season: 0.5, trend: 1.3, dispersion: 2 }],
  ['one that reports six times as much', { reporting: sixfold }],
  [
    'one that reports for the first time',
    { reporting: (country, week) => (country === 'FR' && week < 205 ? 0 : 1) },
  ],
  [
    'a file of a year in one week',
    { reporting: (country, week) => (country === 'FR' && week === 207 ? 30 : 1) },
  ],
  [
    'a gap that was filled later',
    { reporting: (country, week) => (country === 'ES' && week > 150 && week < 170 ? 5 : 1) },
  ],
])('%s is no outbreak', (_, options) => {
  expect(alarms(options)).toBeLessThanOrEqual(2);
});

test('without the correction the same reporter would be an outbreak', () => {
  const counts = countRows(
    bordered({ seed: 1, reporting: sixfold }),
    { first: FIRST, last: LAST },
    COUNTING_SERIES,
  );
  const sums = Array.from({ length: WEEKS }, (_, week) =>
    [...counts.all.values()].reduce((sum, weeks) => sum + (weeks[week] ?? 0), 0),
  );
  const usual = sums.slice(100, 200);
  const mean = usual.reduce((sum, cases) => sum + cases, 0) / usual.length;
  expect(sums[LAST - FIRST]).toBeGreaterThan(mean + 4 * Math.sqrt(mean));
});

test('one that names what it never named is left out, and says so', () => {
  const fresh = Array.from({ length: 12 }, (_, i) => ({
    ...stream,
    number: 1e6 + i,
    country: 'PL',
    day: '2024-12-23',
  }));
  const seen = Array.from({ length: 12 }, (_, i) => ({
    ...stream,
    product: 'fentanyl',
    number: 2e6 + i,
    country: 'ES',
    day: `20${21 + Math.floor(i / 4)}-0${1 + (i % 4)}-11`,
  }));
  const { signals } = signalsOf({ seed: 2 }, [
    ...seen,
    ...fresh.map((one) => ({ ...one, product: 'fentanyl' })),
  ]);
  expect(signals.filter(({ key }) => key.value === 'fentanyl')).toEqual([]);
});

test('half a year of weeks is not enough to say anything', () => {
  const rows = bordered({ seed: 1, weeks: 40 });
  const counts = countRows(rows, { first: FIRST, last: FIRST + 39 }, COUNTING_SERIES);
  expect(findSignals({ counts, week: FIRST + 39 })).toEqual({ signals: [], tested: 0, pastWeeks: 14 - 1 });
});

test('lines, linked reports and days that are not exact do not make cases', () => {
  const one = rowOf({ ...stream, number: 1, country: 'FR', day: '2021-03-03' });
  const counts = countRows(
    [
      one,
      one,
      { ...one, case_id: 'linked', counts: false },
      { ...one, case_id: 'month', precision: 'month' },
    ],
    { first: FIRST, last: LAST },
    COUNTING_SERIES,
  );
  const [series] = counts.series();
  expect([...(series?.byCountry.get('FR') ?? [])].reduce((sum, cases) => sum + cases, 0)).toBe(1);
  expect([...(counts.all.get('FR') ?? [])].reduce((sum, cases) => sum + cases, 0)).toBe(1);
});

test('it is said in six languages, without a word of another', () => {
  const [signal] = signalsOf(outbreak(['ES'], 20)).signals;
  if (!signal) throw new Error('There is a signal.');
  const said = LANGUAGES.map((language) => wordsOf(signal, language, () => undefined));
  expect(new Set(said.map(({ sentence }) => sentence)).size).toBe(LANGUAGES.length);
  for (const { sentence, cautions } of said) {
    expect(sentence).not.toMatch(/[{}]/);
    expect(sentence).toContain(String(signal.observed));
    expect(cautions).toHaveLength(signal.cautions.length);
  }
});
