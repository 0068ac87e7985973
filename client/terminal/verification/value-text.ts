import { placeOf } from './finding-lines.ts';

const LONGEST = 200;

/** A value of a report in one line. */
export const valueText = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
};

interface Difference {
  readonly pointer: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

export const differenceText = ({ pointer, before, after }: Difference): string =>
  `${placeOf(pointer)}  ${valueText(before)} → ${valueText(after)}`;
