import type { SheetSpec } from '../sheet-spec.ts';
import { columnLetters } from './cell-address.ts';

/** What Excel takes as a list written into the cell's own rule. */
const LONGEST_RULE = 255;

const fitsRule = (choices: readonly string[]): boolean =>
  choices.join(',').length <= LONGEST_RULE && choices.every((choice) => !/[",\n]|^\s|\s$/.test(choice));

/** A sheet name in a formula. */
const quotedName = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/**
 * The rule for each column of each sheet. Choices that are too long for a rule, or have commas, are put on a hidden
 * sheet of their own.
 */
export const choiceLists = (
  sheets: readonly SheetSpec[],
  listSheet: string,
): { rules: (string | undefined)[][]; lists: SheetSpec | undefined } => {
  const long: (readonly string[])[] = [];
  const places = new Map<string, string>();
  const ruleOf = (choices: readonly string[] | string | undefined): string | undefined => {
    if (choices === undefined || typeof choices === 'string') return choices;
    if (choices.length === 0) return undefined;
    if (fitsRule(choices)) return `"${choices.join(',')}"`;
    const content = JSON.stringify(choices);
    const known = places.get(content);
    if (known) return known;
    const column = columnLetters(long.push(choices) - 1);
    const range = `${quotedName(listSheet)}!$${column}$2:$${column}$${choices.length + 1}`;
    places.set(content, range);
    return range;
  };
  const rules = sheets.map(({ columns }) => columns.map(({ choices }) => ruleOf(choices)));
  if (long.length === 0) return { rules, lists: undefined };
  const height = Math.max(...long.map(({ length }) => length));
  const rows = Array.from({ length: height }, (_, row) => long.map((choices) => choices[row] ?? null));
  const columns = long.map((_, i) => ({ name: `List ${i + 1}` }));
  return { rules, lists: { name: listSheet, columns, rows, hidden: true, text: true } };
};
