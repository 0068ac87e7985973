import type { ReportedCase } from './report-cases.ts';

/** How well a check finds what was planted for it. */
export interface Recall {
  readonly code: string;
  readonly planted: number;
  /** Of the planted, how many were found. */
  readonly found: number;
  /** Cases on which it found something though nothing of the kind was planted. */
  readonly beside: number;
}

/** By code of the check; `found` are the codes that the checks found in a case. */
export const recallOf = (
  cases: readonly ReportedCase[],
  found: ReadonlyMap<string, ReadonlySet<string>>,
): Recall[] => {
  const codes = [...new Set(cases.flatMap(({ planted }) => planted))].sort();
  return codes.map((code) => {
    const has = ({ id }: ReportedCase) => found.get(id)?.has(code) ?? false;
    const planted = cases.filter((one) => one.planted.includes(code));
    return {
      code,
      planted: planted.length,
      found: planted.filter(has).length,
      beside: cases.filter((one) => !one.planted.includes(code) && has(one)).length,
    };
  });
};
