/**
 * What a spreadsheet takes for a formula when it opens a text file (OWASP, CSV Injection; the fullwidth signs are read
 * as formulas by Excel in Japanese and Chinese).
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** Could a spreadsheet take this text, or it behind apostrophes, for a formula? */
export const looksLikeFormula = (text: string): boolean => FORMULA.test(text);

/** Puts an apostrophe in front of what could be a formula; texts differ afterwards where they differed before. */
export const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** Takes back what `guarded` did: `unguarded(guarded(text))` is the text. */
export const unguarded = (text: string): string =>
  text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
