/** What a text tells of how numbers are written, and what it is read by either mark. */
export interface NumberShape {
  /** The mark that is surely the decimal one. */
  readonly decimal?: '.' | ',';
  /** The mark that surely stands between thousands. */
  readonly thousands?: '.' | ',' | ' ' | "'";
  /** One mark and three digits behind it: 1.234 is a thousand to some, and one and a bit to others. */
  readonly open?: '.' | ',';
  readonly whole: boolean;
  readonly value: number;
}

const LONGEST = 40;
const NUMBER = /^[+-]?\d(?:[\d.,'\u00a0\u202f\u2019 ]*\d)?(?:[.,])?(?:[eE][+-]?\d{1,3})?$/;
const GROUPS = /^\d{1,3}(?:([.,' ])\d{3})(?:\1\d{3})*(?:([.,])\d+)?$/;
/** As India writes lakhs and crores: 12,34,567. */
const LAKHS = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/;

/** @param given digits as 0 to 9 */
export const numberShapeOf = (given: string): NumberShape | undefined => {
  if (given.length > LONGEST || !NUMBER.test(given)) return undefined;
  const text = given
    .replace(/^[+-]/, '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/\u2019/g, "'");
  const sign = given.startsWith('-') ? -1 : 1;
  if (/^\d+$/.test(text)) return { whole: true, value: sign * Number(text) };
  if (LAKHS.test(text))
    return {
      decimal: '.',
      thousands: ',',
      whole: !text.includes('.'),
      value: sign * Number(text.replaceAll(',', '')),
    };
  const groups = GROUPS.exec(text);
  const [, mark, decimal] = groups ?? [];
  if (groups && decimal !== undefined && decimal !== mark)
    return read(text, sign, { thousands: mark as ',', decimal: decimal as '.' });
  if (groups && decimal === undefined) {
    const times = text.split(mark as string).length - 1;
    if (mark === ' ' || mark === "'") return read(text, sign, { thousands: mark });
    if (times > 1) return read(text, sign, { thousands: mark as ',', decimal: mark === '.' ? ',' : '.' });
    // 0.125 and 0,125 begin no thousand.
    if (!text.startsWith('0'))
      return { open: mark as '.', whole: false, value: sign * Number(text.replace(',', '.')) };
  }
  const single = /^\d+([.,])\d*(?:[eE][+-]?\d+)?$/.exec(text);
  return single ? read(text, sign, { decimal: single[1] as '.' }) : undefined;
};

const read = (text: string, sign: number, marks: Pick<NumberShape, 'decimal' | 'thousands'>): NumberShape => {
  const plain = marks.thousands ? text.replaceAll(marks.thousands, '') : text;
  const value = sign * Number(marks.decimal ? plain.replace(marks.decimal, '.') : plain);
  return {
    ...marks,
    whole: Number.isInteger(value) && !(marks.decimal && text.includes(marks.decimal)),
    value,
  };
};
