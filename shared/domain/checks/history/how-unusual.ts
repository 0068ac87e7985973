import type { CommodityLine } from '../../seizure/commodity.ts';
import type { CheckContext } from '../check.ts';
import { measuredLine } from './observations.ts';
import type { QuantityHistory } from './quantity-history.ts';

/** With fewer cases a median and a deviation say little; other countries' cases differ more from one another. */
const ENOUGH = { own: 30, all: 50 };

export interface Unusual {
  /** Deviations from the median on the scale of powers of ten; negative below it. */
  readonly z: number;
  /** Log10 of the quantity in its base unit. */
  readonly log: number;
  readonly history: QuantityHistory;
  /** A power of ten of the base unit, in the unit of the line. */
  inUnitOfLine(log: number): number;
}

const enough = (history: QuantityHistory | undefined, least: number): QuantityHistory | undefined =>
  history && history.count >= least ? history : undefined;

/** How far a line lies from what its country, else all countries, reported of the same goods; if that is known. */
export const howUnusual = (
  line: CommodityLine,
  { country, histories }: Pick<CheckContext, 'country' | 'histories'>,
): Unusual | undefined => {
  const measured = histories && measuredLine(line);
  if (!measured) return undefined;
  const { key, quantity } = measured;
  const own = country === undefined ? undefined : histories.of({ ...key, country });
  const history = enough(own, ENOUGH.own) ?? enough(histories.of(key), ENOUGH.all);
  if (!history) return undefined;
  const log = Math.log10(quantity);
  const factor = quantity / (line.quantity?.value ?? quantity);
  return {
    z: (log - history.median) / history.deviation,
    log,
    history,
    inUnitOfLine: (power) => 10 ** power / factor,
  };
};

/** Beyond so many deviations a quantity is worth a second look, in either direction. */
export const FAR = 4;

/** Within so many, nineteen of twenty cases lie. */
const USUAL = 2;

/** Two digits tell how much it is; 10,000 and more are written out. */
export const shown = (value: number): string => String(Number(value.toPrecision(2)));

/** The range in which such goods are usually found, in the unit of the line. */
export const usualRange = ({ history, inUnitOfLine }: Unusual, unit: string): string => {
  const at = (deviations: number) => shown(inUnitOfLine(history.median + deviations * history.deviation));
  return `${at(-USUAL)}–${at(USUAL)} ${unit}`;
};
