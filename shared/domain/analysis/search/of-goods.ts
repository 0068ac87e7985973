import type { Conditions, Filter } from '../filter/filter.ts';

/** What is said of a commodity line; everything else is said of the case, and the same on each of its lines. */
const GOODS = [
  'categories',
  'products',
  'hs',
  'origin',
  'quantity',
  'valueUsd',
] as const satisfies readonly (keyof Conditions)[];

const has = (given: Conditions): boolean => GOODS.some((name) => given[name] !== undefined);

/** Whether a filter may take one line of a case and not another. Where not, the first line speaks for the case. */
export const isOfGoods = (filter: Filter): boolean =>
  [filter, ...(filter.any ?? []), ...(filter.not ?? [])].some(has);
