import type { SeizureReport } from '../seizure/report.ts';

export type Scalar = string | number | boolean;

const leaves = (value: unknown, path: string, into: Record<string, Scalar>): void => {
  if (value === undefined || value === null) return;
  if (typeof value !== 'object') {
    into[path] = value as Scalar;
    return;
  }
  const inner = Object.entries(value);
  if (inner.length === 0) into[path] = Array.isArray(value) ? '[]' : '{}';
  for (const [name, one] of inner) leaves(one, path === '' ? name : `${path}/${name}`, into);
};

/**
 * A report as one row: its values by JSON pointer without the leading slash, such as `lines/0/quantity/value`. A list
 * or object that is there and empty is `[]` or `{}`. The inverse is `ownMapping`.
 */
export const flatten = (report: SeizureReport): Record<string, Scalar> => {
  const row: Record<string, Scalar> = {};
  leaves(report, '', row);
  return row;
};
