import { countryOf } from '../../../../shared/domain/codes/countries.ts';
import { type DemoCase, generateCases, type Wanted } from '../generate.ts';
import { type Chance, chanceOf } from '../random.ts';
import { REPORTERS } from '../trade.ts';
import { type CheckedCase, firstLine } from './checked-case.ts';
import type { Earlier } from './planted-error.ts';
import { PLANTED_ERRORS } from './planted-errors.ts';
import { plausibleCase } from './plausible-case.ts';
import { hasSharedIdentity, reportedAbroad, reportedAgain } from './twins.ts';

export interface WantedWithErrors extends Wanted {
  /** Of the cases, how many have an error: 0 to 1. */
  readonly share: number;
  /** How many are reported a second time, as a share of `count`; 0.03 if left out. */
  readonly twins?: number;
  /** Only of the countries that this regional office serves. */
  readonly rilo?: string;
}

export interface CaseWithErrors extends CheckedCase {
  /** Codes of the checks that should find what was planted. */
  readonly planted: readonly string[];
  /** Index of the case that this is a second report of. */
  readonly twinOf?: number;
}

/** Until then the other report has come in. */
const LATEST_TWIN = 30 * 86_400_000;

type Marked = CheckedCase & { readonly planted: readonly string[]; readonly original?: Marked };

const isOf = (rilo: string | undefined) => (country: string) =>
  rilo === undefined || countryOf(country)?.rilo === rilo;

/** Generated cases of these countries, in the order in which they are reported. */
const casesOf = ({ seed, count, until, rilo }: WantedWithErrors): DemoCase[] => {
  for (let made = count; ; made *= 2) {
    const all = generateCases({ seed, count: made, until }).filter(({ country }) => isOf(rilo)(country));
    if (all.length >= count) return all.slice(0, count);
    if (made > count * 1000) throw new Error(`Nobody reports to ${rilo}: name another regional office.`);
  }
};

const inOrder = <One extends DemoCase>(cases: readonly One[]): One[] =>
  [...cases].sort((a, b) => a.reportedAt.getTime() - b.reportedAt.getTime());

/** Plants one error in each of the chosen cases, of the kind that was planted least so far and fits. */
const planting = (chance: Chance) => {
  const planted = new Map<string, number>();
  const reported = new Map<string, number>();
  const wrong = new Map<string, number>();
  const earlier: Earlier = {
    of: (product) => reported.get(product) ?? 0,
    wrong: (product) => wrong.get(product) ?? 0,
  };
  return (one: CheckedCase, isChosen: boolean): Marked => {
    const { product } = firstLine(one);
    const fitting = isChosen ? PLANTED_ERRORS.filter((error) => error.fits(one, earlier)) : [];
    reported.set(product, earlier.of(product) + 1);
    const least = Math.min(...fitting.map(({ code }) => planted.get(code) ?? 0));
    const rarest = fitting.filter(({ code }) => (planted.get(code) ?? 0) === least);
    if (rarest.length === 0) return { ...one, planted: [] };
    const { code, plant } = chance.pick(rarest);
    planted.set(code, least + 1);
    if (code.startsWith('quantity-')) wrong.set(product, earlier.wrong(product) + 1);
    return { ...plant(one, chance), planted: [code] };
  };
};

/** Half of the twins are another country's, half the same office's. */
const twinOf = (original: Marked, { rilo }: WantedWithErrors, chance: Chance): Marked => {
  const way = [original.country, original.report.route?.departure?.country];
  const others = REPORTERS.map(([code]) => code).filter((code) => isOf(rilo)(code) && !way.includes(code));
  const isAbroad = others.length > 0 && chance.is(0.5);
  const twin = isAbroad
    ? reportedAbroad(original, chance.pick(others), chance)
    : reportedAgain(original, chance);
  return { ...twin, planted: [], original };
};

/**
 * Cases of which some are wrong and some are reported twice, in the order in which they are reported. The generator
 * knows which: nothing else should be found. The same wishes give the same cases; as many twins come on top of `count`.
 */
export const generateWithErrors = (wanted: WantedWithErrors): CaseWithErrors[] => {
  const chance = chanceOf(wanted.seed ^ 0x5eed);
  const plant = planting(chance);
  const marked = inOrder(casesOf(wanted).map((one) => plausibleCase(one, chance))).map((one) =>
    plant(one, chance.is(wanted.share)),
  );
  const inTime = wanted.until.getTime() - LATEST_TWIN;
  const isReportedTwice = (one: Marked) =>
    one.planted.length === 0 && hasSharedIdentity(one) && one.reportedAt.getTime() <= inTime;
  const originals = chance.shuffled(marked.filter(isReportedTwice));
  const twins = originals
    .slice(0, Math.round((wanted.twins ?? 0.03) * wanted.count))
    .map((original) => twinOf(original, wanted, chance));
  const all = inOrder([...marked, ...twins]);
  const index = new Map(all.map((one, i) => [one, i]));
  return all.map(({ original, ...one }) => {
    const at = original && index.get(original);
    return { ...one, ...(at !== undefined && { twinOf: at }) };
  });
};
