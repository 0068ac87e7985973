import type { GivenReport } from '../../../shared/domain/seizure/report.ts';
import { GOODS, type Goods } from './goods.ts';
import { howItWasMoved, type Way, wayOf } from './movements.ts';
import { narrativeOf } from './narratives.ts';
import { PLANTED, type Plan } from './patterns.ts';
import { type Chance, chanceOf } from './random.ts';
import { REPORTERS } from './trade.ts';

/** One case of the demonstration network, as an office would have reported it. */
export interface DemoCase {
  /** Country of the NCP that reports it. */
  readonly country: string;
  readonly reportedAt: Date;
  readonly report: GivenReport;
  /** Id of the planted pattern, if it is one's. */
  readonly pattern?: string;
}

export interface Wanted {
  readonly seed: number;
  readonly count: number;
  /** Nothing lies behind this day; the first cases are five years older. */
  readonly until: Date;
}

const DAY = 86_400_000;
const YEARS = 5;
/** More is found in the shipping season and before holidays, less in the first months. */
const SEASON = [0.8, 0.8, 0.95, 1, 1.05, 1.1, 1.05, 0.95, 1.05, 1.15, 1.2, 0.9];

const dayOf = (chance: Chance, until: Date, months?: readonly number[]): Date => {
  for (;;) {
    // The network grows: later years have more cases.
    const back = (1 - Math.sqrt(chance.next())) * YEARS * 365.25;
    const day = new Date(until.getTime() - Math.floor(back) * DAY);
    const month = day.getUTCMonth();
    if (months ? months.includes(month + 1) : chance.is((SEASON[month] ?? 1) / 1.2)) return day;
  }
};

const SHARING = [
  [{ level: 'network' }, 55],
  [{ level: 'regional' }, 20],
  [{ level: 'national' }, 14],
  [{ level: 'partners' }, 6],
  [{ level: 'group', offices: ['RILO-COLOGNE', 'RILO-DAKAR', 'WCO'] }, 5],
] as const;
const HANDLING = [
  [{ code: 'H0' }, 50],
  [{ code: 'H1' }, 30],
  [{ code: 'H2' }, 17],
  [{ code: 'H3', statement: 'Not to be used before the trial has ended.' }, 3],
] as const;
const DETECTION = [
  ['risk-profile', 24],
  ['x-ray', 18],
  ['routine', 16],
  ['physical', 12],
  ['dog', 10],
  ['information', 9],
  ['alert', 4],
  ['documentary', 4],
  ['random', 3],
] as const;
const RESULT = [
  ['pending', 40],
  ['criminal', 30],
  ['administrative', 20],
  ['unknown', 10],
] as const;

const rounded = (value: number, unit: string) =>
  unit === 'KGM' || unit === 'LTR'
    ? Math.max(0.01, Number(value.toPrecision(4)))
    : Math.max(1, Math.round(value));

const lineOf = (chance: Chance, goods: Goods): GivenReport['lines'][number] => {
  const value = rounded(chance.logNormal(goods.median, goods.spread), goods.unit);
  const { category, product, hs, unit, form, details, standing, price } = goods;
  return {
    category,
    product,
    quantity: { value, unit },
    ...(hs && chance.is(0.8) && { hs }),
    ...(standing && { standing }),
    ...(form && { form }),
    ...(details && { details }),
    ...(price &&
      chance.is(0.4) && { value: { amount: Math.round(value * price), currency: 'USD', basis: 'market' } }),
    ...(category === 'drugs' && chance.is(0.3) && { purityPercent: chance.int(20, 95) }),
  };
};

const makeCase = (chance: Chance, until: Date, plan: Plan | undefined, number: number): DemoCase => {
  const goods = plan
    ? GOODS.find(({ product }) => product === plan.product)
    : chance.weighted(GOODS.map((one) => [one, one.weight] as const));
  if (!goods) throw new Error(`There are no goods called ${plan?.product}.`);
  const country = plan ? chance.pick(plan.reporters) : chance.weighted(REPORTERS);
  const departure = chance.pick((plan?.departures ?? goods.from).filter((from) => from !== country));
  const way: Way = plan?.by ?? wayOf(chance, goods.category);
  const date = dayOf(chance, until, plan?.months);
  const lag = Math.min(Math.ceil(chance.logNormal(12, 1.1)), (until.getTime() - date.getTime()) / DAY);
  const day = date.toISOString().slice(0, 10);
  const arrests = chance.is(0.25) ? chance.int(1, 4) : undefined;
  const report: GivenReport = {
    ...(chance.is(0.7) && {
      nationalReference: `${country}/${day.slice(0, 4)}/${String(number).padStart(5, '0')}`,
    }),
    date: day,
    lines: [lineOf(chance, goods), ...(chance.is(0.06) ? [lineOf(chance, chance.pick(GOODS))] : [])],
    ...howItWasMoved(chance, { country, departure, way, plan }),
    detection: { method: chance.weighted(DETECTION) },
    outcome: { result: chance.weighted(RESULT), ...(arrests && { arrests, personsInvolved: arrests }) },
    ...(chance.is(0.12) && { narrative: narrativeOf(country, goods.product, departure) }),
    sharing: { ...chance.weighted(SHARING.map(([sharing, weight]) => [given(sharing), weight] as const)) },
    handling: chance.weighted(HANDLING.map(([handling, weight]) => [handling, weight] as const)),
  };
  return { country, reportedAt: new Date(date.getTime() + lag * DAY), report };
};

const given = (sharing: (typeof SHARING)[number][0]): GivenReport['sharing'] =>
  'offices' in sharing ? { level: sharing.level, offices: [...sharing.offices] } : sharing;

/** Cases of five years: the same seed, count and day give the same ones. Planted patterns have exactly their share. */
export const generateCases = ({ seed, count, until }: Wanted): DemoCase[] => {
  const chance = chanceOf(seed);
  const planted = PLANTED.flatMap((pattern) =>
    Array.from({ length: Math.round(pattern.share * count) }, () => pattern),
  );
  const plans = chance.shuffled([
    ...planted,
    ...Array.from({ length: count - planted.length }, () => undefined),
  ]);
  return plans.map((plan, i) => ({
    ...makeCase(chance, until, plan, i + 1),
    ...(plan && { pattern: plan.id }),
  }));
};
