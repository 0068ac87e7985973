import type { ColumnProfile, FileProfile } from '../../profile/file-profile.ts';
import { monthOf } from '../../values/month-words.ts';
import { headerTokens } from './header-tokens.ts';

/** Columns that say year, month and day apart. */
export interface DateParts {
  readonly year?: ColumnProfile;
  readonly month?: ColumnProfile;
  readonly day?: ColumnProfile;
}

const words = (list: string): ReadonlySet<string> =>
  new Set(list.split(' ').flatMap((word) => headerTokens(word)));

const YEAR = words('year yr fy año anio ano année annee an exercice год سنة السنة عام');
const MONTH = words('month mon mes mois mês месяц شهر الشهر');
const DAY = words('day día dia jour jours день число يوم اليوم');

const within = ({ numbers, filled }: ColumnProfile, least: number, most: number): boolean =>
  numbers.whole >= 0.95 * filled && numbers.least >= least && numbers.most <= most;

const named = (column: ColumnProfile, names: ReadonlySet<string>): boolean =>
  headerTokens(column.name).some((token) => names.has(token));

const isMonth = (column: ColumnProfile): boolean =>
  within(column, 1, 12) || column.values.every(({ text }) => monthOf(text) !== undefined);

/** A column of years by its header and values; others of whole years by their values alone are none. */
export const dateParts = ({ columns }: FileProfile): DateParts => {
  const filled = columns.filter((column) => column.filled > 0);
  const year = filled.find((column) => named(column, YEAR) && within(column, 1970, 2100));
  const month = filled.find((column) => named(column, MONTH) && isMonth(column));
  const day = filled.find((column) => named(column, DAY) && column !== month && within(column, 1, 31));
  return { ...(year && { year }), ...(month && { month }), ...(day && { day }) };
};
