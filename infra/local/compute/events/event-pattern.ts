/** EventBridge's patterns, which event source filters share. */
export type Pattern = { readonly [field: string]: Pattern | readonly unknown[] };

/** Whether a pattern as text matches; a pattern that is not JSON is a fault of the template. */
export const patternOf = (pattern: unknown): Pattern =>
  (typeof pattern === 'string' ? JSON.parse(pattern) : pattern) as Pattern;

export const matchesPattern = (pattern: Pattern, event: unknown): boolean =>
  Object.entries(pattern).every(([field, wanted]) =>
    field === '$or'
      ? (wanted as readonly Pattern[]).some((one) => matchesPattern(one, event))
      : matchesField(wanted, (event as Record<string, unknown> | null | undefined)?.[field]),
  );

const matchesField = (wanted: Pattern | readonly unknown[], given: unknown): boolean => {
  if (!Array.isArray(wanted)) return matchesPattern(wanted as Pattern, given);
  // A list in the event matches when any of its items does.
  const values: unknown[] = Array.isArray(given) ? given : [given];
  return wanted.some((rule) => values.some((value) => matchesRule(rule, value)));
};

type Matcher = (operand: unknown, value: unknown) => boolean;

const isText = (value: unknown): value is string => typeof value === 'string';

const COMPARE: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '=': (a, b) => a === b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};

const MATCHERS: Readonly<Record<string, Matcher>> = {
  exists: (operand, value) => (value !== undefined) === operand,
  prefix: (operand, value) => isText(value) && value.startsWith(String(operand)),
  suffix: (operand, value) => isText(value) && value.endsWith(String(operand)),
  'equals-ignore-case': (operand, value) =>
    isText(value) && value.toLowerCase() === String(operand).toLowerCase(),
  'anything-but': (operand, value) =>
    value !== undefined && ![operand].flat().some((rule) => matchesRule(rule, value)),
  numeric: (operand, value) => {
    const terms = operand as readonly (string | number)[];
    if (typeof value !== 'number') return false;
    for (let at = 0; at < terms.length; at += 2)
      if (!COMPARE[String(terms[at])]?.(value, Number(terms[at + 1]))) return false;
    return true;
  },
};

const matchesRule = (rule: unknown, value: unknown): boolean => {
  if (typeof rule !== 'object' || rule === null) return rule === value;
  const [[name = '', operand] = []] = Object.entries(rule);
  const matcher = MATCHERS[name];
  if (!matcher) throw new Error(`The pattern ${JSON.stringify(rule)} is not served on one machine.`);
  return matcher(operand, value);
};
