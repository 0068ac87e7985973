import type { UnitMeant } from '../../codes/unit-words.ts';
import { unitOf } from '../../codes/units.ts';
import type { Quantity } from '../../quantity.ts';
import { type AmountToken, amountTokens } from './amount-tokens.ts';
import { ABOUT, EACH, multiplierOf, OF, TIMES, TO } from './amount-words.ts';
import { type Note, refused } from './conversion.ts';
import { type Marks, marksInWords } from './read-number.ts';

/** A number and a unit, for all goods or for each piece of them. */
export interface QuantityRead {
  readonly quantity: Quantity;
  readonly each: boolean;
}

export interface QuantityWords {
  readonly marks: Marks;
  /** What a word for a unit means, if anything. */
  unitOf(words: string): UnitMeant | undefined;
  /** The unit of a number that stands alone. */
  readonly otherwise?: Quantity['unit'];
}

const UNKNOWN_UNIT = refused(
  'unknown-unit',
  'No unit is known by what stands beside the number: add it to "units", or correct it.',
);
const NO_UNIT = refused(
  'no-unit',
  'There is a number and no unit: say in the mapping which is meant ("otherwise").',
);
const NO_NUMBER = refused('not-a-quantity', 'There is no number in it: correct it, or list it as unknown.');
const A_RANGE = refused('several-numbers', 'A range is no quantity: write the number that is meant.');
const NOT_ONE = refused(
  'several-numbers',
  'There are several numbers in it: write one quantity, such as 1.5 kg.',
);

/** Spanish and Portuguese for each: cada uno, cada unidade. */
const C_U = /(?<=[\s\d\p{L}])c\/u(?!\p{L})/iu;

/** Twelve digits more than any scale shows: 0.1 of a gram times three is 0.3. */
export const product = (value: number, factor: number): number => Number((value * factor).toPrecision(12));

const meant = (value: number, { unit, factor }: UnitMeant): Quantity => ({
  value: product(value, factor),
  unit,
});

const isWord = (token: AmountToken, words: ReadonlySet<string>) =>
  token.kind === 'word' && words.has(token.word);
const saysNothing = (token: AmountToken): boolean =>
  isWord(token, ABOUT) || (token.kind === 'mark' && /[~≈±.,;:"']/.test(token.text));

type Part =
  | { readonly number: number }
  | { readonly words: string }
  | { readonly times: true }
  | { readonly to: true };

/** Neighbouring words are one: "fl oz", "metric tons". */
const partsOf = (tokens: readonly AmountToken[]): Part[] => {
  const parts: Part[] = [];
  for (const token of tokens) {
    const last = parts.at(-1);
    const besideNumbers = last !== undefined && 'number' in last;
    if (token.kind === 'number') parts.push({ number: token.value });
    else if ((token.kind === 'mark' ? TIMES.has(token.text) : TIMES.has(token.word)) && last)
      parts.push({ times: true });
    else if (token.kind === 'mark' ? /[-–—]/.test(token.text) : besideNumbers && TO.has(token.word))
      parts.push({ to: true });
    else if (token.kind === 'mark') parts.push({ words: token.text });
    else {
      const times = besideNumbers ? multiplierOf(token.word) : undefined;
      if (besideNumbers && times !== undefined) parts.splice(-1, 1, { number: last.number * times });
      else if (isWord(token, OF)) continue;
      else if (last !== undefined && 'words' in last)
        parts.splice(-1, 1, { words: `${last.words} ${token.text}` });
      else parts.push({ words: token.text });
    }
  }
  return parts;
};

/**
 * "10 kg 500 g" is one quantity, "5 kg 11 lb" the same said twice: only whole parts of the unit before are added, and
 * fewer of them than would make one.
 */
const sum = (quantities: readonly Quantity[]): Quantity | undefined => {
  const units = quantities.map(({ unit }) => unitOf(unit));
  const [first] = units;
  if (!first) return undefined;
  let total = 0;
  for (const [i, { value }] of quantities.entries()) {
    const [before, unit] = [units[i - 1], units[i]];
    if (!unit || unit.base !== first.base) return undefined;
    if (before) {
      const ratio = before.factor / unit.factor;
      if (ratio < 1.5 || Math.abs(ratio - Math.round(ratio)) > 1e-6 || value >= ratio) return undefined;
    }
    total += value * unit.factor;
  }
  return { value: product(total, 1 / first.factor), unit: first.code };
};

/**
 * Reads number and unit from one cell: "400 g", "Kg 1.200,50", "2 x 500 g", "10 kg 500 g", "400g each". What is not
 * understood wholly is refused: 100s may be hundreds, and 5 packs of 500 g two numbers.
 */
export const quantityReader = ({ marks, unitOf: unitBy, otherwise }: QuantityWords) => {
  const tokensOf = amountTokens(marks);
  const notRead = refused('not-a-quantity', `Not a number and a unit with ${marksInWords(marks)}.`);

  return (given: string): QuantityRead | { readonly refused: Note } => {
    const text = given.replace(C_U, ' each');
    const tokens = tokensOf(text);
    if (!tokens) return notRead;
    const [head, next] = tokens;
    // Words for units may hold numbers and marks themselves: "Paper (1/10 gm)".
    const asOne =
      head?.kind === 'number' && next?.kind === 'word'
        ? unitBy(text.trim().replace(/^[^\p{L}]+/u, ''))
        : undefined;
    if (head?.kind === 'number' && asOne) return { quantity: meant(head.value, asOne), each: false };

    const said = tokens.filter((token) => !saysNothing(token));
    // What stands in brackets is a remark, and where it holds a number, a second amount.
    const single = said.filter(({ kind }) => kind === 'number').length < 2;
    const open = single ? said.filter(({ text }) => !/^[()[\]]$/.test(text)) : said;
    const goods = open.filter((token) => !isWord(token, EACH) && token.text !== '/');
    const each = open.some((token) => isWord(token, EACH)) && goods.some(({ kind }) => kind === 'word');
    const parts = partsOf(each ? goods : open);
    if (!parts.some((part) => 'number' in part)) return NO_NUMBER;
    if (parts.some((part) => 'to' in part)) return A_RANGE;

    const quantities: Quantity[] = [];
    for (let rest = parts; rest.length > 0; ) {
      const [a, b, c, d] = rest;
      if (a && 'number' in a && !b) {
        if (quantities.length > 0) return NOT_ONE;
        return otherwise ? { quantity: { value: a.number, unit: otherwise }, each } : NO_UNIT;
      }
      let number: number | undefined;
      let words: string | undefined;
      let used = 2;
      if (a && b && 'number' in a && 'words' in b) {
        [number, words] = [a.number, b.words];
        if (c && d && 'times' in c && 'number' in d) [number, used] = [a.number * d.number, 4];
      } else if (a && b && c && 'number' in a && 'times' in b && 'number' in c) {
        if (d && !('words' in d)) return NOT_ONE;
        [number, words, used] = [a.number * c.number, d?.words, 4];
      } else if (a && b && 'words' in a && 'number' in b) [number, words] = [b.number, a.words];
      if (number === undefined) return NOT_ONE;
      const unit = words === undefined ? otherwise && { unit: otherwise, factor: 1 } : unitBy(words);
      if (!unit)
        return words === undefined ? NO_UNIT : /\p{L}/u.test(words) || single ? UNKNOWN_UNIT : NOT_ONE;
      quantities.push(meant(number, unit));
      rest = rest.slice(used);
    }
    const [first] = quantities;
    const quantity = quantities.length > 1 ? sum(quantities) : first;
    return quantity ? { quantity, each } : NOT_ONE;
  };
};
