/** Whole numbers of more digits than a JavaScript number holds are identifiers: they keep their digits. */
const MANY_DIGITS = /\d{16}/;
const SURROGATE = /\\u[dD][89a-fA-F]/;

const exact = (_name: string, value: unknown, { source }: { source?: string } = {}): unknown =>
  typeof value === 'number' && source !== undefined && !Number.isSafeInteger(value) && /^-?\d+$/.test(source)
    ? source
    : value;

const wellFormed = (_name: string, value: unknown): unknown =>
  typeof value === 'string' ? value.toWellFormed() : value;

/** A JSON value as it was meant. @throws SyntaxError */
export const parseRecord = (text: string): unknown => {
  if (MANY_DIGITS.test(text)) {
    const value: unknown = JSON.parse(text, exact);
    return SURROGATE.test(text) ? JSON.parse(JSON.stringify(value), wellFormed) : value;
  }
  return SURROGATE.test(text) ? JSON.parse(text, wellFormed) : JSON.parse(text);
};
