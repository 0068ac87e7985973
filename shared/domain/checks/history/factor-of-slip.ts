import type { Unusual } from './how-unusual.ts';

/** Clearly outside of what is usual, and inside once it is mended. */
const OUTSIDE = 3.5;
const INSIDE = 1.5;

/** Between kilogram and gram, litre and millilitre, thousand and one. */
const POWER = 3;

/** What the quantity would have to be multiplied by to be usual: 1000 or 0.001, where that is what went wrong. */
export const factorOfSlip = ({ z, log, history }: Unusual): number | undefined => {
  if (Math.abs(z) <= OUTSIDE) return undefined;
  const power = z > 0 ? -POWER : POWER;
  const mended = (log + power - history.median) / history.deviation;
  return Math.abs(mended) < INSIDE ? 10 ** power : undefined;
};
