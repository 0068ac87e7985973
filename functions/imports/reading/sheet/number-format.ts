/** What a number in a cell means by the format it is shown in. */
export type Shown =
  | { readonly as: 'number' | 'date' | 'duration' }
  | { readonly as: 'digits'; readonly width: number };

const NUMBER: Shown = { as: 'number' };
const DATE: Shown = { as: 'date' };
const DURATION: Shown = { as: 'duration' };

/** Formats that have no code in the file (ECMA-376 part 1, 18.8.30; 27 to 36 and 50 to 58 in East Asian editions). */
const builtIn = (id: number): Shown => {
  if (id === 46) return DURATION;
  const isDate =
    (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || id === 45 || id === 47 || (id >= 50 && id <= 58);
  return isDate ? DATE : NUMBER;
};

/** Quoted words, escaped letters, fill and space, colours and languages say nothing of what the number is. */
const ORNAMENT = /"[^"]*"?|\\.|[_*].|\[(?!(?:h{1,9}|m{1,9}|s{1,9})\])[^\][]*\]/gi;

const coded = (code: string): Shown => {
  const [positive = ''] = code.replace(ORNAMENT, '').split(';');
  if (/\[(h+|m+|s+)\]/i.test(positive)) return DURATION;
  if (/general/i.test(positive)) return NUMBER;
  if (/[ydhs]|m/i.test(positive)) return DATE;
  // 00000 keeps the zeros in front of a post code or a tariff number.
  return /^0{2,}$/.test(positive) ? { as: 'digits', width: positive.length } : NUMBER;
};

/** How a number format shows numbers, by its id and, where the file has one, its code. */
export const shownBy = (id: number, code: string | undefined): Shown =>
  code === undefined ? builtIn(id) : coded(code);
