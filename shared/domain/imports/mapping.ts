import * as z from 'zod';
import { UNIT_CODES } from '../codes/units.ts';
import { text } from '../fields.ts';
import { FileFormat } from './file-format.ts';
import { hasField } from './rules/report-fields.ts';
import { conflictsOf, firstOf } from './rules/rule-conflicts.ts';

/**
 * How a file becomes reports: data that a user writes and keeps, one for each kind of file. Columns are named as in
 * the header row; a name that stands there twice is `Name` and `Name (2)`, a column without one is `Column 3`.
 */

const Column = z.string().min(1).max(200).describe('Name of a column');

/** `*` stands for each member of a list: the value of a rule with "split", or the same for all that there are. */
const Pointer = z
  .string()
  .max(200)
  .refine((pointer) => hasField(firstOf(pointer)), {
    error: (issue) => `There is no field ${String(issue.input)} in a seizure report.`,
  })
  .describe('JSON pointer into the seizure report, such as /lines/0/quantity or /route/transit/*/name');

/** What one given value becomes: a code, nothing (`null`), or values for several fields. */
const Translated = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.record(Pointer, z.union([z.string(), z.number(), z.boolean()])),
]);

const Unit = z.union([
  z.enum(UNIT_CODES),
  z.strictObject({ unit: z.enum(UNIT_CODES), factor: z.number().positive().max(1e12) }),
]);

const NumberMarks = z.strictObject({
  decimal: z.enum(['.', ',']).default('.'),
  thousands: z.enum(['', '.', ',', ' ', "'"]).default(''),
  loose: z
    .boolean()
    .optional()
    .describe('Reads the one number among currency marks, units and words: "about 1.200 kg", "US$ 5"'),
});

const DATE_PARTS = /yyyy|yy|mmm|mm|dd/g;

/** Each part once: a year, a month only with it, a day only with the month. */
const isDateFormat = (format: string): boolean => {
  const parts = (format.match(DATE_PARTS) ?? []).map((part) => part[0]);
  const said = new Set(parts);
  const between = format.replace(DATE_PARTS, '');
  if (/[ymd]/.test(between) || said.size < parts.length) return false;
  return said.has('y') && (said.has('m') || !said.has('d'));
};

const ABOUT_DATES =
  'Made of yyyy or yy, mm or mmm (the month as a word, in six languages), dd and the marks between, such as dd/mm/yyyy; or "serial", the day numbers of Excel.';

const DateFormat = z
  .string()
  .regex(/^(?:serial|[ymd,./ -]{2,16})$/, ABOUT_DATES)
  .refine((format) => format === 'serial' || isDateFormat(format), ABOUT_DATES);

/** What a row is asked: whether a column is known, what it says, or how that begins, whatever its case. */
const RowTest = z.union([
  z.strictObject({ column: Column, known: z.boolean() }),
  z.strictObject({ column: Column, in: z.array(z.string().max(500)).min(1).max(1000) }),
  z.strictObject({ column: Column, startsWith: z.array(z.string().min(1).max(100)).min(1).max(100) }),
]);

export type RowTest = z.output<typeof RowTest>;

const FieldRule = z
  .strictObject({
    column: Column.optional().describe('The value of one column'),
    columns: z
      .array(Column)
      .min(2)
      .max(20)
      .optional()
      .describe('The values of several, those that are known'),
    join: z
      .string()
      .max(10)
      .optional()
      .describe('Between the values of several columns; a space if left out'),
    constant: z.json().optional().describe('The same value for every row'),

    when: RowTest.optional().describe('The rule is for these rows only, such as those of one category'),
    split: z
      .string()
      .min(1)
      .max(5)
      .optional()
      .describe(
        'The mark between several values in one cell; each goes to its own member where the pointer has a *',
      ),
    take: z.enum(['first', 'last']).optional().describe('Of several values, for a field that holds one'),

    date: z
      .union([DateFormat, z.array(DateFormat).min(1).max(6)])
      .optional()
      .describe(
        'How days are written; of several ways the first that fits. A range gives its first day. Where the day or month is missing, /datePrecision says so by itself',
      ),
    number: NumberMarks.optional(),
    unit: z
      .union([Unit, z.strictObject({ column: Column, units: z.record(z.string().max(200), Unit) })])
      .optional()
      .describe('Makes the number a quantity: the same unit for all rows, or by what another column says'),
    quantity: z
      .strictObject({
        units: z
          .record(z.string().max(200), Unit)
          .default({})
          .describe('Words for units, beside those that everybody knows'),
        otherwise: z.enum(UNIT_CODES).optional().describe('Unit of a number that stands alone'),
        times: Column.optional().describe('Column with how many, for "400 g each"'),
      })
      .optional()
      .describe('Number and unit in one cell: "400 g", "1,5 kg each"; "number" says the marks'),
    place: z
      .literal(true)
      .optional()
      .describe('A place in words, "Nairobi, Kenya", becomes name and country of a place of the report'),
    countries: z.boolean().optional().describe('Names or ISO 3166-1 codes of countries become alpha-2 codes'),
    case: z.enum(['upper', 'lower']).optional(),
    translate: z
      .record(z.string().max(500), Translated)
      .optional()
      .describe('Given value (whatever its case) → what it becomes; stands above the list of unknown values'),
    otherwise: z
      .union([z.string().max(200), z.null()])
      .optional()
      .describe(
        'For values that "translate" does not name: "refuse" the row (if left out), "keep" the value as it is, any other code, or null to leave the field out',
      ),
  })
  .refine(
    (rule) => [rule.column, rule.columns, rule.constant].filter((one) => one !== undefined).length === 1,
    {
      message: 'Say one of "column", "columns" or "constant".',
    },
  )
  .refine(
    (rule) =>
      [rule.date, rule.number ?? rule.quantity ?? rule.unit, rule.countries, rule.place].filter(Boolean)
        .length <= 1,
    { message: 'A value is a date, a number or quantity, a country or a place: say one of them.' },
  )
  .refine((rule) => rule.unit === undefined || rule.column !== undefined, {
    path: ['unit'],
    message: 'A unit needs a column with the number.',
  })
  .refine((rule) => rule.unit === undefined || rule.quantity === undefined, {
    path: ['quantity'],
    message: 'The unit stands in the same cell ("quantity") or elsewhere ("unit"): say one of them.',
  })
  .refine((rule) => rule.otherwise === undefined || rule.translate !== undefined, {
    path: ['otherwise'],
    message: '"otherwise" goes with "translate".',
  })
  .refine((rule) => rule.take === undefined || rule.split !== undefined, {
    path: ['take'],
    message: '"take" goes with "split".',
  });
export type FieldRule = z.output<typeof FieldRule>;

/** One rule, or several of which the first that finds a value stands. */
const FieldRules = z.union([FieldRule, z.array(FieldRule).min(1).max(10)]);

export const ImportMapping = z
  .strictObject({
    name: text(120),
    format: FileFormat,
    unknown: z
      .array(z.string().max(100))
      .max(200)
      .default([''])
      .describe('Values that mean "not known", whatever their case: the field is left out'),
    only: z
      .array(RowTest)
      .max(20)
      .optional()
      .describe(
        'Which rows to import: those that match all of these; the others are counted as filtered out',
      ),
    skip: z
      .array(RowTest)
      .max(20)
      .optional()
      .describe('Which rows not to import, such as subtotals: those that match any of these'),
    damaged: z
      .enum(['refuse', 'keep'])
      .optional()
      .describe(
        'Texts with U+FFFD, the sign of a wrong encoding: refuse the row (if left out), or keep them as they are',
      ),
    pointers: z
      .literal(true)
      .optional()
      .describe(
        'As in our own exports: columns named by the pointer of their field, such as lines/0/product, fill it, unless a rule does',
      ),
    fields: z
      .record(Pointer, FieldRules)
      .describe('Field of the seizure report → where its value comes from'),
  })
  .superRefine(({ fields }, context) => {
    const rules = Object.entries(fields).flatMap(([pointer, of]) =>
      rulesOf(of).map((rule) => ({ pointer, rule })),
    );
    for (const { path, message } of conflictsOf(rules))
      context.addIssue({ code: 'custom', path: ['fields', ...path], message });
  })
  .refine((mapping) => new TextEncoder().encode(JSON.stringify(mapping)).length <= 300_000, {
    message: 'A mapping may have 300,000 bytes at most.',
  });
export type ImportMapping = z.output<typeof ImportMapping>;

export const rulesOf = (rules: FieldRule | readonly FieldRule[]): readonly FieldRule[] =>
  Array.isArray(rules) ? (rules as readonly FieldRule[]) : [rules as FieldRule];

/** Every column that the mapping reads. */
export const columnsRead = ({ fields, only = [], skip = [] }: ImportMapping): string[] => {
  const rules = Object.values(fields).flatMap(rulesOf);
  const tests = [...only, ...skip, ...rules.flatMap(({ when }) => (when ? [when] : []))];
  return [...new Set([...rules.flatMap(columnsOf), ...tests.map(({ column }) => column)])];
};

/** The columns that the value of a rule comes from. */
export const columnsOf = ({ column, columns = [], unit, quantity }: FieldRule): string[] => [
  ...(column === undefined ? [] : [column]),
  ...columns,
  ...(typeof unit === 'object' && 'column' in unit ? [unit.column] : []),
  ...(quantity?.times === undefined ? [] : [quantity.times]),
];
