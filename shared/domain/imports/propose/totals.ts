import type { ColumnProfile, FileProfile } from '../profile/file-profile.ts';
import type { Reason } from '../proposal.ts';
import { monthOf } from '../values/month-words.ts';
import type { Assignment } from './fields/fields-of-columns.ts';
import { headerTokens } from './fields/header-tokens.ts';

/** Whether a file holds cases, or figures that somebody summed over cases. */
export interface FileKind {
  readonly kind: 'cases' | 'totals' | 'unclear';
  readonly why: Reason;
}

const words = (list: string): ReadonlySet<string> =>
  new Set(list.split(' ').flatMap((word) => headerTokens(word)));

const SUM = words(
  'total totals sum subtotal cumulative aggregate count totaux somme cumul totales suma acumulado итого всего сумма общее مجموع إجمالي اجمالي الإجمالية totais soma',
);
const CASES = words(
  'seizures seizure cases case events event incidents incident detections saisies affaires cas incautaciones decomisos casos procedimientos случаев дел изъятий фактов قضايا ضبطيات حالات apreensoes apreensões ocorrencias ocorrências',
);
const NUMBER_OF = words(
  'number no nos num count nombre nbre nb numero número nº n° cantidad cant количество кол число عدد quantidade qtd qtde',
);

const SUBTOTAL =
  /^(?:sub-?\s?total|grand total|total|totals|sum|all|totaux|ensemble|somme|totales|suma|итого|всего|подытог|المجموع|الإجمالي|الاجمالي|مجموع|إجمالي|totais|soma)(?:$|[\s:.(])/iu;

export const isSubtotal = (text: string): boolean => SUBTOTAL.test(text);

/** Words with which rows of sums begin, as they stand in the file, with their column. */
export const subtotalRows = ({
  columns,
}: FileProfile): { column: ColumnProfile; texts: string[]; rows: number }[] =>
  columns.flatMap((column) => {
    const found = column.values.filter(({ text }) => isSubtotal(text));
    const rows = found.reduce((sum, value) => sum + value.rows, 0);
    return rows > 0 && rows < 0.5 * column.filled
      ? [{ column, texts: found.map(({ text }) => text), rows }]
      : [];
  });

const isNumeric = (column: ColumnProfile) => column.filled > 0 && column.numbers.all >= 0.95 * column.filled;

const summed = ({ columns }: FileProfile): ColumnProfile[] =>
  columns.filter((column) => {
    const tokens = headerTokens(column.name);
    return isNumeric(column) && tokens.some((token) => SUM.has(token));
  });

/** Numbers that go up from row to row, or have many digits, name their cases and do not count them. */
const isIdentifier = ({ unique, numbers }: ColumnProfile): boolean =>
  unique && (numbers.rising || numbers.least >= 10_000);

/** "Number of seizures", "Count of Event", "عدد القضايا": rows that stand for many cases. */
const counted = ({ columns }: FileProfile): ColumnProfile[] =>
  columns.filter((column) => {
    const tokens = headerTokens(column.name);
    const isCount =
      isNumeric(column) && column.numbers.whole >= 0.95 * column.numbers.all && column.numbers.most > 1;
    return isCount &&
      !isIdentifier(column) &&
      tokens.some((token) => CASES.has(token)) &&
      tokens.some((token) => NUMBER_OF.has(token) || SUM.has(token))
      ? column.numbers.sum / column.numbers.all > 1.05
      : false;
  });

/** Columns that are years or months: a table with a column for each of them. */
const periodColumns = ({ columns }: FileProfile): ColumnProfile[] =>
  columns.filter((column) => {
    const name = column.name.trim();
    const isPeriod =
      /^(?:fy)?\s?(?:19|20)\d{2}$/i.test(name) || monthOf(name.replace(/[^\p{L}]/gu, '')) !== undefined;
    return isPeriod && isNumeric(column);
  });

/** The few columns of words and periods tell every row from all others, and the rest are numbers. */
const hasKeys = ({ columns, sample }: FileProfile, periods: ReadonlySet<ColumnProfile>): boolean => {
  const filled = columns.filter((column) => column.filled > 0);
  const keys = filled.filter(
    (column) => periods.has(column) || (!isNumeric(column) && !column.unique && column.averageLength < 60),
  );
  const figures = filled.filter((column) => isNumeric(column) && !periods.has(column));
  if (figures.length === 0 || keys.length === 0 || sample.length < 4) return false;
  if (filled.length - keys.length - figures.length > 0) return false;
  const seen = new Set(sample.map((row) => keys.map((column) => row[column.position]).join('\u0000')));
  return seen.size >= 0.98 * sample.length;
};

const TO_DO =
  'Figures cannot be reported as cases: send the case records, one row for each seizure with its day; figures for a year go to the annual questionnaire.';

const totals = (code: string, detail: string): FileKind => ({
  kind: 'totals',
  why: { code, detail: `${detail} ${TO_DO}` },
});

/** The names of columns as a person reads them, a few of them. */
const namesOf = (columns: readonly ColumnProfile[]) =>
  columns
    .slice(0, 3)
    .map(({ name }) => `“${name}”`)
    .join(', ');

const hasWordsAtAll = ({ columns }: FileProfile): boolean =>
  columns.some((column) => column.filled > 0 && !isNumeric(column));

/** Are the rows cases? A real day in each says yes; sums, counts of cases and years alone say no. */
export const fileKind = (profile: FileProfile, { assigned, dateParts }: Assignment): FileKind => {
  if (!hasWordsAtAll(profile))
    return totals('only-numbers', 'All columns are numbers: this is a table of figures.');
  const day = assigned.find(({ best }) => best.pointer === '/date')?.column;
  const daily = day !== undefined && day.daily >= 0.5 * day.filled && day.filled >= 0.5 * profile.rows;
  const dailyParts = dateParts?.year && dateParts.month && dateParts.day;
  const counts = counted(profile);
  const reference = assigned.some(
    ({ best, column }) => best.pointer === '/nationalReference' && column.unique && !counts.includes(column),
  );
  const wide = periodColumns(profile);
  if (wide.length >= 3)
    return totals(
      'columns-are-periods',
      `The columns ${namesOf(wide)} are years or months: each row sums up many cases.`,
    );
  if (counts.length > 0 && !reference)
    return totals('counts-of-cases', `${namesOf(counts)} counts cases: each row stands for many.`);
  if (daily || dailyParts)
    return {
      kind: 'cases',
      why: {
        code: 'day-in-each-row',
        detail: `Each row has a day of its own${day ? ` in “${day.name}”` : ''}: rows are cases.`,
      },
    };
  const sums = summed(profile);
  const subtotals = subtotalRows(profile);
  const keyed = hasKeys(profile, new Set(Object.values(dateParts ?? {})));
  if (reference)
    return {
      kind: 'cases',
      why: { code: 'reference-in-each-row', detail: 'Each row has a number of its own: rows are cases.' },
    };
  if (subtotals.length > 0)
    return totals(
      'subtotal-rows',
      `Rows such as “${subtotals[0]?.texts[0]}” sum up others, and no row has the day of a case.`,
    );
  if (sums.length > 0)
    return totals('columns-of-sums', `${namesOf(sums)} is a sum, and no row has the day of a case.`);
  if (keyed)
    return totals(
      'keys-and-figures',
      'A few columns (such as year and place) tell every row from all others, the rest are figures, and no row has the day of a case.',
    );
  return {
    kind: 'unclear',
    why: {
      code: 'no-day',
      detail:
        'No column has the day of a case. If the rows are cases, say which column tells when each was found.',
    },
  };
};
