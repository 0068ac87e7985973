import type { Chance } from '../random.ts';
import { SEAPORTS } from '../trade.ts';
import {
  type CheckedCase,
  dayAfter,
  firstLine,
  type Line,
  type Means,
  meansOf,
  withLine,
  withReport,
} from './checked-case.ts';

const DAY = 86_400_000;

/** Other words for the same goods. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  cocaine: ['cocaïne', 'cocaína', 'Cocaine hydrochloride'],
  cigarettes: ['cigarrillos', 'Cigarettes, various brands'],
  'herbal cannabis': ['marijuana', 'cannabis herb'],
  'cannabis resin': ['hashish', 'résine de cannabis'],
  'elephant ivory': ['ivory tusks', 'ivoire'],
  'captagon tablets': ['Captagon', 'fenetylline tablets'],
};

const nearly = (value: number, chance: Chance): number => {
  const other = value * (0.95 + 0.1 * chance.next());
  return Number.isInteger(value) ? Math.max(1, Math.round(other)) : Number(other.toPrecision(4));
};

const retold = (line: Line, chance: Chance): Partial<Line> => ({
  product: chance.pick(WORDS[line.product] ?? [line.product.toUpperCase(), `${line.product}, various`]),
  ...(line.quantity && { quantity: { ...line.quantity, value: nearly(line.quantity.value, chance) } }),
});

/** Something that both offices read off the same box or paper. */
export const hasSharedIdentity = (one: CheckedCase): boolean => {
  const { containers, waybill, postalItem } = meansOf(one) ?? {};
  return (containers?.length ?? 0) > 0 || waybill !== undefined || postalItem !== undefined;
};

/** Only what stands on the box or the paper; each office describes the rest in its own way. */
const shared = ({ mode, containers, waybill, postalItem }: Means): Means => ({
  mode,
  ...(containers && { containers }),
  ...(waybill && { waybill }),
  ...(postalItem && { postalItem }),
});

const numberOf = (country: string, day: string, chance: Chance) =>
  `${country}/${day.slice(0, 4)}/T${chance.int(10_000, 99_999)}`;

/** The same consignment as another country on its way reports it, by its own words and scales. */
export const reportedAbroad = (one: CheckedCase, country: string, chance: Chance): CheckedCase => {
  const { report } = one;
  const date = dayAfter(report.date, chance.int(-3, 3));
  const [unLocode] = meansOf(one)?.mode === 'maritime' ? (SEAPORTS[country] ?? []) : [];
  const here = { country, ...(unLocode && { unLocode }) };
  const { narrative: _, concealment: __, ...known } = report;
  const twin: CheckedCase = {
    ...one,
    country,
    reportedAt: new Date(Math.max(Date.parse(date), one.reportedAt.getTime()) + chance.int(1, 20) * DAY),
    pictures: 1,
    report: {
      ...known,
      date,
      nationalReference: numberOf(country, date, chance),
      location: { type: report.location.type, ...here },
      direction: 'import',
      route: { departure: { ...report.route?.departure }, destination: here },
      means: (report.means ?? []).map(shared),
      concealment: { method: report.concealment?.method ?? 'other' },
      detection: { method: 'information' },
      sharing: { level: 'network' },
      handling: { code: 'H0' },
    },
  };
  return withLine(twin, retold(firstLine(one), chance));
};

/** The same case typed in twice by its office: another number, a day off, other words. */
export const reportedAgain = (one: CheckedCase, chance: Chance): CheckedCase => {
  const date = dayAfter(one.report.date, chance.int(-1, 1));
  const again = withReport(one, { date, nationalReference: numberOf(one.country, date, chance) });
  const { product } = retold(firstLine(one), chance);
  return withLine(
    { ...again, reportedAt: new Date(one.reportedAt.getTime() + chance.int(1, 9) * DAY) },
    { ...(product && { product }) },
  );
};
