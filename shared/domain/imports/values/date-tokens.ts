import { TWO_WORDS } from './month-words.ts';
import { plainWord } from './plain-text.ts';

/** A number or a word of a date. */
export interface Token {
  readonly text: string;
  readonly word: boolean;
  /** Between this and the one before stands "to" or a dash. */
  readonly afterRange: boolean;
}

/** A time of day behind a date, as sheets and interfaces write it. */
const TIME =
  /[T ,]\s?\d{1,2}[:h]\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?![\d:])(?: ?[AaPp]\.?[Mm]\.?)?(?: ?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})(?!\d))?/g;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(plainWord));

/** Between the first and the last day of a range. */
const TO = words('to till until through thru au à al hasta até ao по до إلى الى حتى');

/** Words that stand in dates and say nothing: articles, "year", ordinal endings, the days of the week. */
const SILENT = words(
  'of the st nd rd th er ème eme º ª de del du le la el o a os as от с г года год году гг from between من في سنة عام م ' +
    'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun ' +
    'lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo ' +
    'segunda terça quarta quinta sexta feira понедельник вторник среда четверг пятница суббота воскресенье ' +
    'пн вт ср чт пт сб вс الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد',
);

/** Numbers written without marks between them, such as 20110330. */
const cut = (digits: string, widths: readonly number[]): Token[] | undefined => {
  const pattern = new RegExp(`^${widths.map((width) => `(\\d{${width}})`).join('')}$`);
  return pattern
    .exec(digits)
    ?.slice(1)
    .map((text) => ({ text, word: false, afterRange: false }));
};

/**
 * The numbers and words of a date in their order, without its time of day and silent words; undefined where other
 * signs stand between them.
 */
export const dateTokens = (text: string, widths?: readonly number[]): readonly Token[] | undefined => {
  const day = text.replace(TIME, '').trim();
  if (/^[-–—]/.test(day)) return undefined;
  if (widths) return cut(day, widths);
  const tokens: Token[] = [];
  let range = false;
  let first: string | undefined;
  for (const [piece] of day.matchAll(/\d+|[\p{L}\p{M}ºª]+|[^\d\p{L}\p{M}ºª]+/gu)) {
    if (/^\d/.test(piece)) {
      if (first !== undefined) return undefined;
      tokens.push({ text: piece, word: false, afterRange: range });
      range = false;
    } else if (/^[\p{L}\p{M}ºª]/u.test(piece)) {
      const name: string = (first ?? '') + plainWord(piece);
      const known = plainWord(piece);
      if (first === undefined && TO.has(known)) range = true;
      else if (first === undefined && SILENT.has(known)) continue;
      else if (first === undefined && TWO_WORDS.has(known)) first = known;
      else {
        tokens.push({ text: name, word: true, afterRange: range });
        first = undefined;
        range = false;
      }
    } else if (!/^[\s\-–—/.,،'’~]+$/.test(piece)) return undefined;
    else if (/[-–—/~]/.test(piece)) range = true;
  }
  return first === undefined ? tokens : undefined;
};
