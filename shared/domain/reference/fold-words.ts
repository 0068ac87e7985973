/** Letters that Unicode does not take apart, as those write them who do not have them on the keyboard. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŧ: 't',
  ς: 'σ',
  // Arabic writes these one for the other: alef maksura, the Persian ya and kaf, taa marbuta, the wasla alef.
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ٱ: 'ا',
  // Hamza on its own and the tatweel that stretches a word are left out as often as not.
  ء: '',
  ـ: '',
};
const APART = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');
const ARABIC_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;
const PLAIN = /^[\x20-\x7e]*$/;

/**
 * Text as it is compared: without case, accents, vowel marks and hamza, ё as е, digits as 0 to 9, one space between
 * words and no marks. A text of marks alone stays what it is, so that % is still something.
 */
export const fold = (text: string): string => {
  const letters = PLAIN.test(text) ? text.toLowerCase() : lettersOf(text);
  const words = letters.replace(MARKS, ' ').trim();
  return words === '' ? letters.trim() : words;
};

const MARKS = /[^\p{L}\p{N}]+/gu;

const lettersOf = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    // A capital I with a dot becomes two characters when it is made small.
    .replace(/\p{M}+/gu, '')
    .replace(APART, (letter) => LETTERS[letter] ?? letter)
    .replace(ARABIC_DIGITS, (digit) => String(digit.charCodeAt(0) & 15));
