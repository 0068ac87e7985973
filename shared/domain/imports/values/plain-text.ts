/** Zeros of the digits that sheets are written with: Arabic, Persian, Devanagari, Bengali, Thai, full width. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0xff10] as const;

const asciiDigit = (digit: string): string => {
  const point = digit.charCodeAt(0);
  const zero = ZEROS.find((first) => point >= first && point < first + 10);
  return zero === undefined ? digit : String(point - zero);
};

/**
 * The same text with the digits 0 to 9, a plain minus and plain spaces, without the invisible marks of direction that
 * sheets in Arabic are full of: for values that are read, not for texts that are kept.
 */
export const plainText = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
  /^[\x00-\x7f]*$/.test(text)
    ? text
    : text
        .replace(/[\u200b\u200e\u200f\u061c\ufeff]/g, '')
        .replace(
          /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19]/g,
          asciiDigit,
        )
        .replace(/[\u2212\ufe63\uff0d]/g, '-')
        .replace(/[\u00a0\u2007\u2009\u202f]/g, ' ')
        .trim();

/** Without accents, vowel marks and case: one spelling of a word that is written in several. */
export const plainWord = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/\p{M}|\u0640/gu, '')
    .toLowerCase()
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه');
