import { plainText } from '../values/plain-text.ts';
import { type CodeShape, codeShapesOf } from './code-shapes.ts';
import { type DayShape, dayShapeOf } from './day-shapes.ts';
import { type MeasuredShape, measuredShapeOf, moneyMarkOf } from './measured-shapes.ts';
import { type NumberShape, numberShapeOf } from './number-shapes.ts';

/** All that one value could be, told by its form alone. */
export interface ValueShape {
  readonly day?: DayShape | undefined;
  readonly number?: NumberShape | undefined;
  readonly measured?: MeasuredShape | undefined;
  readonly money?: string | undefined;
  readonly codes: readonly CodeShape[];
}

const NONE: ValueShape = { codes: [] };
const DIGIT = /\d/;

/** A number without what a currency mark adds to it. */
const withoutMoney = (text: string): string =>
  text.replace(/^[A-Z]{0,3}[\p{Sc}]? ?| ?[\p{Sc}A-Z]{1,3}$/gu, '');

export const shapeOf = (given: string): ValueShape => {
  const text = plainText(given);
  if (!DIGIT.test(text)) {
    const codes = codeShapesOf(text);
    return codes.length === 0 ? NONE : { codes };
  }
  const number = numberShapeOf(text);
  // A long number with a fraction is nothing else; most cells of a large file are numbers.
  if (number && (number.decimal || number.thousands) && text.length > 10) return { number, codes: [] };
  const measured = number ? undefined : measuredShapeOf(text);
  const money = number || measured ? undefined : moneyMarkOf(text);
  return {
    number: money === undefined ? number : numberShapeOf(withoutMoney(text)),
    day: measured ? undefined : dayShapeOf(text),
    measured,
    money,
    codes: codeShapesOf(text),
  };
};
