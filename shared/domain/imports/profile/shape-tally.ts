import type { CodeShape } from './code-shapes.ts';
import type { ColumnProfile, NumberCounts } from './file-profile.ts';
import type { NumberShape } from './number-shapes.ts';
import type { ValueShape } from './value-shape.ts';

/** Adds up the shapes of the values of one column. */
export class ShapeTally {
  readonly #days = new Map<string, number>();
  readonly #periods = new Map<string, number>();
  readonly #money = new Map<string, number>();
  readonly #codes = new Map<CodeShape, number>();
  readonly #decimal = new Map<'.' | ',', number>();
  readonly #thousands = new Map<'.' | ',' | ' ' | "'", number>();
  readonly #open = new Map<'.' | ',', number>();
  #numbers = { all: 0, whole: 0, negative: 0, least: Infinity, most: -Infinity, sum: 0 };
  #daily = 0;
  #periodic = 0;
  #ranges = 0;
  #measured = 0;

  add({ day, number, measured, money, codes }: ValueShape, rows: number): void {
    if (day) {
      if (day.days.length > 0) this.#daily += rows;
      else this.#periodic += rows;
      if (day.range) this.#ranges += rows;
      for (const format of day.days) more(this.#days, format, rows);
      for (const format of day.periods) more(this.#periods, format, rows);
    }
    if (number) this.#addNumber(number, rows);
    if (measured) this.#measured += rows;
    if (money !== undefined) more(this.#money, money, rows);
    for (const code of codes) more(this.#codes, code, rows);
  }

  #addNumber({ decimal, thousands, open, whole, value }: NumberShape, rows: number): void {
    const numbers = this.#numbers;
    numbers.all += rows;
    if (whole) numbers.whole += rows;
    if (value < 0) numbers.negative += rows;
    numbers.least = Math.min(numbers.least, value);
    numbers.most = Math.max(numbers.most, value);
    numbers.sum += value * rows;
    if (decimal) more(this.#decimal, decimal, rows);
    if (thousands) more(this.#thousands, thousands, rows);
    if (open) more(this.#open, open, rows);
  }

  profile(
    order: Pick<NumberCounts, 'counting' | 'rising'>,
  ): Pick<
    ColumnProfile,
    'days' | 'daily' | 'periods' | 'periodic' | 'ranges' | 'numbers' | 'measured' | 'money' | 'codes'
  > {
    const numbers: NumberCounts = {
      ...this.#numbers,
      decimal: this.#decimal,
      thousands: this.#thousands,
      open: this.#open,
      ...order,
    };
    return {
      days: this.#days,
      daily: this.#daily,
      periods: this.#periods,
      periodic: this.#periodic,
      ranges: this.#ranges,
      numbers,
      measured: this.#measured,
      money: this.#money,
      codes: this.#codes,
    };
  }
}

const more = <Key>(counts: Map<Key, number>, key: Key, rows: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + rows);
};
