import type { SeizureReport } from '../seizure/report.ts';

/** Headings of the Harmonized System in a report, with where they stand. */
export const hsCodesOf = ({
  lines,
  concealment,
}: SeizureReport): { readonly pointer: string; readonly hs: string }[] =>
  [
    ...lines.map(({ hs }, i) => ({ pointer: `/lines/${i}/hs`, hs })),
    { pointer: '/concealment/coverLoad/hs', hs: concealment?.coverLoad?.hs },
  ].flatMap(({ pointer, hs }) => (hs === undefined ? [] : [{ pointer, hs }]));
