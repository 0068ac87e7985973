interface Marks {
  readonly decimal: string;
  readonly thousands: string;
}

/** Longer digits are no amount, and no work for a pattern. */
const LONGEST = 40;

const escaped = (mark: string) => (mark === ' ' ? '[ \\u00a0\\u202f]' : mark.replace('.', '\\.'));

/**
 * Reads numbers as one office writes them. Groups must have three digits, so that 1.234 is not taken for a thousand
 * by one mapping and for a fraction by another without anybody noticing.
 * @returns the number, or undefined where the text is none
 */
export const numberReader = ({ decimal, thousands }: Marks): ((text: string) => number | undefined) => {
  const groups = thousands && thousands !== decimal ? `|\\d{1,3}(?:${escaped(thousands)}\\d{3})+` : '';
  const pattern = new RegExp(`^[+-]?(?:\\d+${groups})?(?:${escaped(decimal)}\\d*)?(?:[eE][+-]?\\d{1,3})?$`);
  const marks = thousands ? new RegExp(escaped(thousands), 'g') : undefined;
  return (text) => {
    if (text.length > LONGEST || !/\d/.test(text) || !pattern.test(text)) return undefined;
    const plain = (marks && thousands !== decimal ? text.replace(marks, '') : text).replace(decimal, '.');
    const value = Number(plain);
    return Number.isFinite(value) ? value : undefined;
  };
};
