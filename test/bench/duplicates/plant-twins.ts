import type { DemoCase } from '../../../infra/local/demo/generate.ts';
import type { Chance } from '../../../infra/local/demo/random.ts';
import { countryOf } from '../../../shared/domain/codes/countries.ts';
import type { GivenReport } from '../../../shared/domain/seizure/report.ts';

/** A case that is told once more: by another member that met the same consignment, or twice by one office. */
export interface Twin {
  readonly kind: 'mirror' | 'twice';
  /** As it was generated. */
  readonly given: DemoCase;
  /** The same, with a number that both name. */
  readonly original: DemoCase;
  readonly twin: DemoCase;
}

const DAY = 86_400_000;
type Means = NonNullable<GivenReport['means']>[number];
type Line = GivenReport['lines'][number];

const shiftedDay = (date: string, days: number) =>
  new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);

/** Scales differ and packing is weighed along. */
const weighedAgain = (chance: Chance, line: Line, most: number): Line => {
  if (!line.quantity) return line;
  const { value, unit } = line.quantity;
  const again = value * (1 + (chance.next() * 2 - 1) * most);
  const whole =
    unit === 'KGM' || unit === 'LTR' ? Number(again.toPrecision(4)) : Math.max(1, Math.round(again));
  return { ...line, quantity: { value: whole, unit } };
};

/** A number that both name; a container has one already. */
const withNumber = (chance: Chance, { means = [], ...report }: GivenReport): GivenReport => {
  const [first, ...more] = means;
  if (!first || first.containers) return { ...report, means };
  const digits = () => String(chance.int(10_000_000, 99_999_999));
  const number: Partial<Means> =
    first.mode === 'mail' ? { consignment: `JD${digits()}` } : { waybill: `HAWB-${digits()}` };
  return { ...report, means: [{ ...first, ...number }, ...more] };
};

const spelled = (value: string | undefined) => value?.toLowerCase().replace('-', ' ');

/** The other member tells it in its own words, for its own place. */
const mirrored = (chance: Chance, { report, reportedAt, country }: DemoCase): DemoCase => {
  const way = [report.route?.departure?.country, report.route?.destination?.country];
  const other =
    way.find((code) => code && code !== country && countryOf(code)?.rilo) ?? (country === 'ES' ? 'NL' : 'ES');
  const { nationalReference: _, narrative: _told, ...rest } = report;
  return {
    country: other,
    reportedAt: new Date(reportedAt.getTime() + chance.int(0, 20) * DAY),
    report: {
      ...rest,
      date: shiftedDay(report.date, chance.int(-3, 3)),
      location: { type: report.location.type ?? 'unknown', country: other },
      lines: report.lines.map((line) => ({
        ...weighedAgain(chance, line, 0.05),
        product: `${line.product} (${chance.pick(['seized', 'suspected', 'controlled delivery'])})`,
      })),
      means: (report.means ?? []).map((means) => ({
        ...means,
        ...(means.waybill && { waybill: spelled(means.waybill) ?? '' }),
        ...(means.consignment && { consignment: spelled(means.consignment) ?? '' }),
      })),
      sharing: { level: 'network' },
    },
  };
};

/** The same office sends the case once more under another number, a little mended. */
const toldTwice = (chance: Chance, { report, reportedAt, country }: DemoCase): DemoCase => {
  const { nationalReference: _, outcome: _outcome, ...rest } = report;
  return {
    country,
    reportedAt: new Date(reportedAt.getTime() + chance.int(1, 60) * DAY),
    report: {
      ...rest,
      date: shiftedDay(report.date, chance.is(0.3) ? 1 : 0),
      lines: report.lines.map((line) => (chance.is(0.3) ? weighedAgain(chance, line, 0.02) : line)),
      // The way is left out as often as not.
      ...(chance.is(0.4) && { route: { departure: report.route?.departure ?? {} } }),
    },
  };
};

/** Twins of some of these cases, which somebody beside the own country may see. */
export const plantTwins = (chance: Chance, cases: readonly DemoCase[], count: number): Twin[] => {
  const seen = cases.filter(
    ({ report: { sharing } }) => sharing.level === 'network' || sharing.level === 'regional',
  );
  return chance
    .shuffled(seen)
    .slice(0, count)
    .map((given, n): Twin => {
      const kind = n % 2 === 0 ? 'mirror' : 'twice';
      // Half of those told twice name a number, as many cases do.
      const hasNumber = kind === 'mirror' || n % 4 === 1;
      const original = hasNumber ? { ...given, report: withNumber(chance, given.report) } : given;
      return {
        kind,
        given,
        original,
        twin: kind === 'mirror' ? mirrored(chance, original) : toldTwice(chance, original),
      };
    });
};
