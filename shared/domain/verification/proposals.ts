import { partsOf, withoutValue, withValue } from '../json-pointer.ts';
import type { Proposal } from './questions.ts';

/** What a proposal would change; without a value the field would be left out. */
export type Correction = Pick<Proposal, 'pointer' | 'value'>;

/** What stands last in a list goes first, so that the others keep their places until it is their turn. */
const lastFirst = (a: string, b: string): number => {
  const [left, right] = [partsOf(a), partsOf(b)];
  const at = left.findIndex((part, i) => part !== right[i]);
  const [one = '', other = ''] = at < 0 ? [] : [left[at], right[at]];
  return Number(other) - Number(one) || (one < other ? 1 : one > other ? -1 : right.length - left.length);
};

/**
 * The report as these proposals would have it: new values first, in their order, then what is to be left out, so
 * that every pointer means the report that it was written for. Whether that is a report has yet to be found out.
 * @throws NoSuchPlace
 */
export const corrected = (report: unknown, proposals: readonly Correction[]): unknown => {
  const set = proposals.filter(({ value }) => value !== undefined);
  const gone = new Set(proposals.filter(({ value }) => value === undefined).map(({ pointer }) => pointer));
  const withNew = set.reduce<unknown>((now, { pointer, value }) => withValue(now, pointer, value), report);
  return [...gone].sort(lastFirst).reduce<unknown>(withoutValue, withNew);
};
