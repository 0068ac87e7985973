import { type AmountToken, amountTokens } from './amount-tokens.ts';
import { AT_LEAST, AT_MOST, multiplierOf, TO } from './amount-words.ts';
import { type Converter, refused } from './conversion.ts';
import { type Marks, marksInWords } from './read-number.ts';

const LOWER_BOUND = {
  code: 'lower-bound',
  detail: 'Not one number: the least that it can have been was taken.',
} as const;

const NO_NUMBER = refused('not-a-number', 'There is no number in it: correct it, or list it as unknown.');
const SEVERAL = refused('several-numbers', 'There are several numbers in it: write the one that is meant.');
const AN_UPPER_BOUND = refused(
  'upper-bound',
  'This says how much at most, and not how much: write an amount.',
);
const WORD_ATTACHED = refused(
  'unread-word',
  'Letters stand directly behind the number and could change what it means: write the number alone, or with a unit.',
);

const isMark = (token: AmountToken | undefined, marks: RegExp): boolean =>
  token?.kind === 'mark' && marks.test(token.text);
const isWord = (token: AmountToken | undefined, words: ReadonlySet<string>): boolean =>
  token?.kind === 'word' && words.has(token.word);

const joinsRange = (token: AmountToken): boolean => isMark(token, /[-–—~…]/) || isWord(token, TO);

/**
 * Reads the one number among currency marks, units and words. A range and "more than 5" give their lower bound, with a
 * note; "less than 5" is no amount. Letters directly behind the number must be a unit: 100s may be hundreds.
 */
/** Single letters that are multipliers as often as units. */
const THOUSAND_OR_MILLION = /^[km]$/i;

/** The number at this place, with its sign and with "thousand" behind it; undefined where letters make it unsure. */
const amountAt = (tokens: readonly AmountToken[], at: number, isUnit: (word: string) => boolean) => {
  const number = tokens[at];
  if (number?.kind !== 'number') return undefined;
  const next = tokens[at + 1];
  if (next?.kind === 'word' && next.attached && next.text.length < 3)
    if (!isUnit(next.text) || THOUSAND_OR_MILLION.test(next.text)) return undefined;
  const times = (next?.kind === 'word' && multiplierOf(next.word)) || 1;
  const negative = at > 0 && number.attached && number.value > 0 && isMark(tokens[at - 1], /^-$/);
  return Number((number.value * times * (negative ? -1 : 1)).toPrecision(15));
};

/**
 * Reads the one number among currency marks, units and words. A range and "more than 5" give their lower bound, with a
 * note; "less than 5" is no amount. Letters directly behind the number must be a unit: 100s may be hundreds.
 */
export const amountReader = (marks: Marks, isUnit: (word: string) => boolean): Converter => {
  const tokensOf = amountTokens(marks);
  const notRead = refused('not-a-number', `Not a number with ${marksInWords(marks)}.`);
  return (text) => {
    const tokens = tokensOf(text);
    if (!tokens) return notRead;
    const [first, second, third] = tokens.flatMap(({ kind }, i) => (kind === 'number' ? [i] : []));
    if (first === undefined) return NO_NUMBER;
    if (third !== undefined) return SEVERAL;
    // Accountants write what is owed in brackets.
    if (isMark(tokens[first - 1], /^\($/) && isMark(tokens[first + 1], /^\)$/)) return notRead;
    const value = amountAt(tokens, first, isUnit);
    if (value === undefined) return WORD_ATTACHED;
    if (second !== undefined) {
      if (!tokens.slice(first + 1, second).some(joinsRange)) return SEVERAL;
      const last = Math.abs(amountAt(tokens, second, isUnit) ?? Number.NaN);
      return last >= value ? { value, note: LOWER_BOUND } : SEVERAL;
    }
    if (tokens.some((token) => isMark(token, /[<≤]/) || isWord(token, AT_MOST))) return AN_UPPER_BOUND;
    const atLeast = (token: AmountToken, i: number) =>
      isMark(token, /[>≥]/) || isWord(token, AT_LEAST) || (i === first + 1 && isMark(token, /^\+$/));
    return tokens.some(atLeast) ? { value, note: LOWER_BOUND } : { value };
  };
};
