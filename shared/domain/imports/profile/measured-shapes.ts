import { foldedUnit, unitWords } from '../../codes/unit-words.ts';

/** A number with its unit in one cell: "400 g each", "1,5 kg". */
export interface MeasuredShape {
  /** The number as it is written. */
  readonly number: string;
  readonly unit: string;
}

const LONGEST = 40;
const MEASURED = /^(?:~|ca\.?|about|approx\.?|±)? ?(\d(?:[\d.,' ]*\d)?) ?(\p{L}[\p{L}.²³ ]{0,25})$/u;
const EACH =
  / ?(?:each|per piece|apiece|c\/u|cada uno|cada|chacun|chacune|l'unité|каждый|каждая|за штуку|لكل واحد)$/iu;

/** @param text digits as 0 to 9 */
export const measuredShapeOf = (text: string): MeasuredShape | undefined => {
  if (text.length > LONGEST) return undefined;
  const [, number, words = ''] = MEASURED.exec(text) ?? [];
  if (number === undefined) return undefined;
  const unit = words.replace(EACH, '').trim();
  return unitWords('tobacco').has(foldedUnit(unit)) ? { number: number.trim(), unit } : undefined;
};

const MONEY = /^(?:[A-Z]{0,3}\p{Sc}|[A-Z]{3}) ?\d|\d ?(?:\p{Sc}|[A-Z]{3})$/u;

/** The sign or code of a currency that stands beside a number. */
export const moneyMarkOf = (text: string): string | undefined =>
  text.length <= LONGEST && MONEY.test(text) ? /[A-Z]{0,3}\p{Sc}|[A-Z]{3}/u.exec(text)?.[0] : undefined;
