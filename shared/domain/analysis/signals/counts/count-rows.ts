import { type Week, weekOf } from '../weeks.ts';
import { type Counting, type SignalRow, seriesName } from './series.ts';
import { WeeklyCounts } from './weekly-counts.ts';

/** Only what has an exact day can be told by week, and a case that is counted elsewhere is not counted again. */
const isCounted = ({ counts, precision }: SignalRow): boolean =>
  counts && precision !== 'month' && precision !== 'year';

/** Counts rows case by case: a case with two lines of the same goods is one. Rows may come in any order. */
export const countRows = <Kind extends string>(
  rows: Iterable<SignalRow>,
  period: { readonly first: Week; readonly last: Week },
  { kinds, tells }: Counting<Kind>,
): WeeklyCounts<Kind> => {
  const counts = new WeeklyCounts<Kind>(period.first, period.last);
  const seen = new Set<string>();
  const isNew = (what: string): boolean => {
    if (seen.has(what)) return false;
    seen.add(what);
    return true;
  };
  for (const row of rows) {
    if (!isCounted(row)) continue;
    const { case_id, category, country } = row;
    const counted = { country, week: weekOf(row.day), cases: 1 };
    if (isNew(case_id)) counts.addAll(counted);
    for (const kind of kinds) {
      const told = tells(kind, row);
      if (!told) continue;
      if (isNew(`${case_id} ${kind} ${category}`)) counts.addVolume(kind, category, counted);
      if (told.value === undefined) continue;
      const key = { kind, category, value: told.value };
      if (isNew(`${case_id} ${seriesName(key)}`)) counts.addSeries(key, counted);
    }
  }
  return counts;
};
