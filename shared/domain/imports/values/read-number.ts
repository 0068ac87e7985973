import { plainText } from './plain-text.ts';

export interface Marks {
  readonly decimal: string;
  readonly thousands: string;
}

/** Longer digits are no amount, and no work for a pattern. */
const LONGEST = 40;

const escaped = (mark: string) => (mark === '.' ? '\\.' : mark);

/** Marks of Arabic sheets mean the same everywhere; an apostrophe is written in two ways. */
const plainNumber = (text: string, { decimal, thousands }: Marks): string =>
  plainText(text).replaceAll('٫', decimal).replaceAll('٬', thousands).replaceAll('’', "'");

/**
 * Reads numbers as one office writes them. Groups must have three digits (or those of India, 1,23,456), so that 1.234
 * is not taken for a thousand by one mapping and for a fraction by another without anybody noticing.
 * @returns the number, or undefined where the text is none
 */
export const numberReader = (given: Marks): ((text: string) => number | undefined) => {
  const marks = {
    decimal: given.decimal,
    thousands: given.thousands === given.decimal ? '' : given.thousands,
  };
  const { decimal, thousands } = marks;
  const mark = escaped(thousands);
  const groups = thousands && `|\\d{1,3}(?:${mark}\\d{3})+|\\d{1,2}(?:${mark}\\d{2})+${mark}\\d{3}`;
  const pattern = new RegExp(`^[+-]?(?:\\d+${groups})?(?:${escaped(decimal)}\\d*)?(?:[eE][+-]?\\d{1,3})?$`);
  return (text) => {
    if (text.length > LONGEST) return undefined;
    const plain = plainNumber(text, marks);
    if (!/\d/.test(plain) || !pattern.test(plain)) return undefined;
    const value = Number((thousands ? plain.replaceAll(thousands, '') : plain).replace(decimal, '.'));
    return Number.isFinite(value) ? value : undefined;
  };
};

export const marksInWords = ({ decimal, thousands }: Marks): string =>
  `decimal mark "${decimal}"${thousands && ` and thousands mark "${thousands}"`}`;
