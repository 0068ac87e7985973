import { GOODS } from '../goods.ts';
import { type CheckedCase, dayAfter, firstLine, withLine, withReport, withRoute } from './checked-case.ts';
import type { Earlier, PlantedError } from './planted-error.ts';

/** So many cases tell what is usual of some goods, and bear one that is wrong; so many more another. */
const ENOUGH = { first: 50, another: 30 };

const goodsOf = (one: CheckedCase) => GOODS.find(({ product }) => product === firstLine(one).product);

const enough = ({ of, wrong }: Earlier, product: string) =>
  of(product) >= ENOUGH.first + ENOUGH.another * wrong(product);

/** Are these goods known, and found in quantities that are alike enough for an error of this size to show? */
const isRegular = (most: number) => (one: CheckedCase, earlier: Earlier) => {
  const goods = goodsOf(one);
  return goods !== undefined && goods.spread <= most && enough(earlier, goods.product);
};

/** A usual quantity, so many times as large. */
const times = (one: CheckedCase, factor: number): CheckedCase => {
  const { median = 1, unit = 'KGM' } = goodsOf(one) ?? {};
  return withLine(one, { quantity: { value: median * factor, unit } });
};

const isMeasured = (one: CheckedCase) => ['KGM', 'LTR'].includes(firstLine(one).quantity?.unit ?? '');

/** Counted, and few enough that a third of a piece is none of rounding. */
const isCounted = (one: CheckedCase) => {
  const { value = 0, unit = 'KGM' } = firstLine(one).quantity ?? {};
  return ['C62', 'PR'].includes(unit) && value < 100_000 && firstLine(one).category !== 'drugs';
};

/** Amounts, units and days that somebody mistyped. */
export const OF_AMOUNTS_AND_DAYS: readonly PlantedError[] = [
  {
    // Grams that were typed as kilograms; where it can be told from goods that are counted, thousands.
    code: 'quantity-factor-1000',
    fits: isRegular(1.3),
    plant: (one, chance) => ({
      ...times(one, isMeasured(one) && chance.is(0.5) ? 0.001 : 1000),
      pictures: 1,
    }),
  },
  {
    code: 'quantity-outlier',
    fits: isRegular(1.7),
    plant: (one) => ({ ...times(one, 1_000_000), pictures: 1 }),
  },
  {
    code: 'unit-and-category',
    fits: (one) => ['drugs', 'tobacco', 'alcohol', 'weapons', 'currency'].includes(firstLine(one).category),
    plant: (one, chance) => withLine(one, { quantity: { value: chance.int(2, 90), unit: 'MTR' } }),
  },
  {
    code: 'pieces-not-whole',
    fits: isCounted,
    plant: (one) => {
      const { value = 1, unit = 'C62' } = firstLine(one).quantity ?? {};
      return withLine(one, { quantity: { value: Math.round(value) + 0.3, unit } });
    },
  },
  {
    code: 'purity-of-nothing',
    fits: (one) => firstLine(one).category === 'drugs',
    plant: (one) => withLine(one, { purityPercent: 0 }),
  },
  {
    code: 'fewer-pieces-than-packages',
    fits: isCounted,
    plant: (one) => {
      const { value = 1 } = firstLine(one).quantity ?? {};
      return withLine(one, { packages: { count: Math.ceil(value) * 20, type: 'BX' } });
    },
  },
  {
    code: 'long-ago',
    fits: () => true,
    plant: (one) => withReport(one, { date: `199${one.report.date.slice(3)}`.replace('02-29', '02-28') }),
  },
  {
    code: 'reporting-lag',
    fits: () => true,
    plant: (one, chance) =>
      withReport(one, { date: dayAfter(one.reportedAt.toISOString().slice(0, 10), -chance.int(100, 700)) }),
  },
  {
    code: 'time-without-day',
    fits: () => true,
    plant: (one) => withReport(one, { time: '08:30', datePrecision: 'month' }),
  },
  {
    code: 'coordinates-of-nowhere',
    fits: () => true,
    plant: (one) =>
      withReport(one, { location: { ...one.report.location, coordinates: { latitude: 0, longitude: 0 } } }),
  },
  {
    code: 'departed-after-seizure',
    fits: () => true,
    plant: (one, chance) =>
      withRoute(one, {
        departure: { ...one.report.route?.departure, date: dayAfter(one.report.date, chance.int(1, 20)) },
      }),
  },
  {
    code: 'before-earlier-stop',
    fits: () => true,
    plant: ({ report, ...one }) =>
      withRoute(
        { ...one, report },
        {
          departure: { ...report.route?.departure, date: dayAfter(report.date, -5) },
          destination: { ...report.route?.destination, date: dayAfter(report.date, -9) },
        },
      ),
  },
];
