import { foldedUnit, type UnitMeant, unitWords } from '../../codes/unit-words.ts';
import type { FieldRule } from '../mapping.ts';
import { type Converter, refused, type Whereabouts } from '../values/conversion.ts';
import { numberReader } from '../values/read-number.ts';
import { product, quantityReader } from '../values/read-quantity.ts';
import { type Columns, folded, foldedMap } from './columns.ts';

type GivenUnits = NonNullable<FieldRule['quantity']>['units'];

/** What a word means as a unit: by the mapping, or as everybody knows it. */
const unitBy = (units: GivenUnits, { category }: Columns): ((words: string) => UnitMeant | undefined) => {
  const given = foldedMap(units);
  const loosely = new Map([...given].map(([words, unit]) => [foldedUnit(words), unit]));
  const known = unitWords(category);
  return (words) => {
    const plain = foldedUnit(words);
    const unit = given.get(folded(words)) ?? (plain === '' ? undefined : loosely.get(plain));
    if (unit !== undefined) return typeof unit === 'string' ? { unit, factor: 1 } : unit;
    return known.get(plain);
  };
};

/** Of a column beside one with several values: the value at the same place where it has several, too. */
const cellBeside = (position: number, split: string | undefined) => {
  return ({ cells, index }: Whereabouts): string => {
    const cell = (cells[position] ?? '').trim();
    if (split === undefined || !cell.includes(split)) return cell;
    return (cell.split(split)[index] ?? '').trim();
  };
};

/** A number with the unit that the mapping or another column says. */
export const withUnit = (rule: FieldRule, number: Converter, columns: Columns): Converter => {
  const { unit } = rule;
  if (unit === undefined) return number;
  if (typeof unit === 'string' || 'factor' in unit) {
    const { unit: code, factor } = typeof unit === 'string' ? { unit, factor: 1 } : unit;
    const of = (value: number) => (factor === 1 ? value : product(value, factor));
    return (text, at) => {
      const read = number(text, at);
      return 'value' in read ? { ...read, value: { value: of(read.value as number), unit: code } } : read;
    };
  }
  const meaning = unitBy(unit.units, columns);
  const cellOf = cellBeside(columns.position(unit.column), rule.split);
  const unknown = refused('unknown-unit', 'The mapping names no unit for this: add it to "units".');
  return (text, at) => {
    const read = number(text, at);
    if (!('value' in read)) return read;
    const given = cellOf(at);
    const found = meaning(given);
    if (!found) return { ...unknown, column: unit.column, given };
    const value = product(read.value as number, found.factor);
    return { ...read, value: { value: found.factor === 1 ? read.value : value, unit: found.unit } };
  };
};

const HOW_MANY = refused(
  'how-many',
  'This is the quantity of each: name the column that says how many as "times", and fill it in.',
);

/** Number and unit in one cell, and how many of it in another. */
export const quantityOf = (
  rule: FieldRule,
  { units, otherwise, times }: NonNullable<FieldRule['quantity']>,
  columns: Columns,
): Converter => {
  const { decimal = '.', thousands = '' } = rule.number ?? {};
  const marks = { decimal, thousands };
  const read = quantityReader({
    marks,
    unitOf: unitBy(units, columns),
    ...(otherwise !== undefined && { otherwise }),
  });
  const timesOf = times === undefined ? undefined : cellBeside(columns.position(times), rule.split);
  const countOf = numberReader(marks);
  return (text, at) => {
    const found = read(text);
    if ('refused' in found) return found;
    const { quantity, each } = found;
    if (!each) return { value: quantity };
    const given = timesOf?.(at);
    if (given === undefined || times === undefined) return HOW_MANY;
    const count = countOf(given);
    if (count === undefined) return { ...HOW_MANY, column: times, given };
    return { value: { value: product(quantity.value, count), unit: quantity.unit } };
  };
};
