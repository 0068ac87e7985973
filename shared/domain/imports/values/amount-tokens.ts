import { plainText, plainWord } from './plain-text.ts';
import { type Marks, numberReader } from './read-number.ts';

/** What an amount in words is made of. */
export type AmountToken =
  | { readonly kind: 'number'; readonly text: string; readonly value: number; readonly attached: boolean }
  /** As given, and folded for comparing; `attached` to what stands before it, as in 100s. */
  | { readonly kind: 'word'; readonly text: string; readonly word: string; readonly attached: boolean }
  | { readonly kind: 'mark'; readonly text: string; readonly attached: boolean };

const LONGEST = 200;

/** Digits with the marks within them; a space only where three digits follow, and only where it groups thousands. */
const NUMBER = String.raw`\d[\d.,'’٫٬]*(?<![.,'’])`;
const pieces = ({ thousands }: Marks): RegExp => {
  const number = thousands === ' ' ? String.raw`\d{1,3}(?: \d{3})+(?!\d)(?:[.,]\d+)?|${NUMBER}` : NUMBER;
  return new RegExp(
    String.raw`(?<number>${number})|(?<word>[cdkm]?m[23](?![\d.,])|\p{L}[\p{L}\p{M}]*[²³]?)|(?<mark>[^\s])`,
    'gu',
  );
};

/**
 * An amount as numbers, words and marks in their order.
 * @returns undefined where a number is not written with these marks, or the text is too long to be an amount
 */
export const amountTokens = (marks: Marks): ((text: string) => readonly AmountToken[] | undefined) => {
  const read = numberReader(marks);
  const pattern = pieces(marks);
  return (given) => {
    if (given.length > LONGEST) return undefined;
    const tokens: AmountToken[] = [];
    let end = -1;
    for (const found of plainText(given).matchAll(pattern)) {
      const [text] = found;
      const attached = found.index === end;
      end = found.index + text.length;
      if (found.groups?.number !== undefined) {
        const value = read(text);
        if (value === undefined) return undefined;
        tokens.push({ kind: 'number', text, value, attached });
      } else if (found.groups?.word !== undefined)
        tokens.push({ kind: 'word', text, word: plainWord(text), attached });
      else if (/\p{N}/u.test(text)) return undefined;
      else tokens.push({ kind: 'mark', text, attached });
    }
    return tokens;
  };
};
