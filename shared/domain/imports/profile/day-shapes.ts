import { dateTokens, type Token } from '../values/date-tokens.ts';
import { dateReader } from '../values/read-date.ts';

/** Which ways to write days fit a text: those that give a day, and those that give a month or a year only. */
export interface DayShape {
  readonly days: readonly string[];
  readonly periods: readonly string[];
  readonly range: boolean;
}

const LONGEST = 60;
const MOST_WORDS = 12;

/** By how many digits the numbers have, `w` for a word: in which orders a person could have written it. */
const ORDERS: readonly (readonly [pattern: RegExp, formats: readonly string[]])[] = [
  [/^4$/, ['yyyy']],
  [/^5$/, ['serial']],
  [/^8$/, ['yyyymmdd', 'ddmmyyyy']],
  [/^[12] [12] 4$/, ['dd/mm/yyyy', 'mm/dd/yyyy']],
  [/^4 [12] [12]$/, ['yyyy/mm/dd']],
  [/^2 2 2$/, ['dd/mm/yy', 'mm/dd/yy', 'yy/mm/dd']],
  [/^[12] [12] 2$/, ['dd/mm/yy', 'mm/dd/yy']],
  [/^[12] w 4$/, ['dd/mmm/yyyy']],
  [/^[12] w 2$/, ['dd/mmm/yy']],
  [/^w [12] 4$/, ['mmm/dd/yyyy']],
  [/^4 w [12]$/, ['yyyy/mmm/dd']],
  [/^[12] 4$/, ['mm/yyyy']],
  [/^4 [12]$/, ['yyyy/mm']],
  [/^w 4$/, ['mmm/yyyy']],
  [/^w 2$/, ['mmm/yy']],
];
const RANGES = ['dd/mm/yyyy', 'mm/dd/yyyy', 'yyyy/mm/dd', 'dd/mmm/yyyy', 'mmm/dd/yyyy', 'dd/mmm/yy'];

const readers = new Map<string, ReturnType<typeof dateReader>>();
const readerOf = (format: string) => {
  const reader = readers.get(format) ?? dateReader(format);
  readers.set(format, reader);
  return reader;
};

const ordersOf = (tokens: readonly Token[]): readonly string[] => {
  const digits = tokens.map(({ text, word }) => (word ? 'w' : String(text.length))).join(' ');
  const fitting = ORDERS.find(([pattern]) => pattern.test(digits))?.[1];
  return fitting ?? (tokens.length > 3 && tokens.some(({ afterRange }) => afterRange) ? RANGES : []);
};

/** Excel's day numbers of 1982 to 2064, and years in which customs could have found something. */
const isLikely = (text: string, format: string): boolean =>
  format === 'serial'
    ? text >= '30000' && text <= '60000'
    : format !== 'yyyy' || (text >= '1970' && text <= '2100');

/** The order with the mark that stands in the text, as the person who wrote it would say it. */
const marked = (format: string, text: string): string => {
  const mark = /\d([./-])/.exec(text)?.[1] ?? /\p{L}([./-])/u.exec(text)?.[1] ?? ' ';
  return format.replaceAll('/', mark);
};

/** @param text digits as 0 to 9 */
export const dayShapeOf = (text: string): DayShape | undefined => {
  if (text.length < 4 || text.length > LONGEST || text.split(' ', MOST_WORDS).length === MOST_WORDS)
    return undefined;
  const tokens = dateTokens(text);
  if (!tokens || tokens.length === 0 || tokens.length > 6) return undefined;
  const [days, periods]: [string[], string[]] = [[], []];
  let range = false;
  for (const order of ordersOf(tokens)) {
    const read = isLikely(text, order) ? readerOf(order)(text) : undefined;
    if (!read || read.day < '1970' || read.day > '2101') continue;
    (read.precision === 'day' ? days : periods).push(marked(order, text));
    if (read.range) range = true;
  }
  return days.length + periods.length === 0 ? undefined : { days, periods, range };
};

/** The day that a text gives in a format, as 2011-03-30. */
export const dayIn = (text: string, format: string): string | undefined => readerOf(format)(text)?.day;
