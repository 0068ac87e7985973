/** A piece of SQL and what its question marks stand for: values never become part of the text. */
export interface Sql {
  readonly text: string;
  readonly values: readonly SqlValue[];
}

export type SqlValue = string | number | boolean | null | readonly string[];

/**
 * Joins pieces of our own words. What stands in the template itself is trusted; what is put in is another piece, or
 * becomes a bound value.
 * @example sql`country = ${'FR'} AND ${whereOf(filter)}`
 */
export const sql = (words: TemplateStringsArray, ...given: readonly (Sql | SqlValue)[]): Sql => {
  let text = words[0] ?? '';
  const values: SqlValue[] = [];
  given.forEach((part, i) => {
    if (isSql(part)) {
      text += part.text;
      values.push(...part.values);
    } else {
      text += '?';
      values.push(part);
    }
    text += words[i + 1] ?? '';
  });
  return { text, values };
};

const isSql = (part: Sql | SqlValue): part is Sql =>
  typeof part === 'object' && part !== null && 'text' in part;

export const NOTHING: Sql = { text: '', values: [] };

/** `a AND b`; true without any. */
export const allOf = (parts: readonly Sql[]): Sql => joined(parts, ' AND ', 'true');
/** `(a OR b)`; false without any. */
export const anyOf = (parts: readonly Sql[]): Sql => sql`(${joined(parts, ' OR ', 'false')})`;
export const listed = (parts: readonly Sql[]): Sql => joined(parts, ', ', '');

const joined = (parts: readonly Sql[], by: string, none: string): Sql =>
  parts.length === 0
    ? { text: none, values: [] }
    : { text: parts.map(({ text }) => text).join(by), values: parts.flatMap(({ values }) => values) };
