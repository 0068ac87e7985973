import * as z from 'zod';
import { UNIT_CODES } from '../codes/units.ts';
import { text } from '../fields.ts';
import { FileFormat } from './file-format.ts';
import { hasField } from './report-fields.ts';

/**
 * How a file becomes reports: data that a user writes and keeps, one for each kind of file. Columns are named as in
 * the header row; a name that stands there twice is `Name` and `Name (2)`, a column without one is `Column 3`.
 */

const Column = z.string().min(1).max(200).describe('Name of a column');

const Pointer = z
  .string()
  .max(200)
  .refine(hasField, { error: (issue) => `There is no field ${String(issue.input)} in a seizure report.` })
  .describe('JSON pointer into the seizure report, such as /lines/0/quantity');

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
});

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

    date: z
      .string()
      .regex(
        /^(?=.*yy)[ymd./ -]{4,12}$/,
        'Made of yyyy or yy, mm, dd and the marks between, such as dd/mm/yyyy.',
      )
      .optional(),
    number: NumberMarks.optional(),
    unit: z
      .union([
        z.enum(UNIT_CODES),
        z.strictObject({ column: Column, units: z.record(z.string().max(200), Unit) }),
      ])
      .optional()
      .describe('Makes the number a quantity: the same unit for all rows, or by what another column says'),
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
  .refine((rule) => [rule.date, rule.number, rule.countries].filter((one) => one !== undefined).length <= 1, {
    message: 'A value is a date, a number or a country: say one of them.',
  })
  .refine((rule) => rule.unit === undefined || rule.column !== undefined, {
    path: ['unit'],
    message: 'A unit needs a column with the number.',
  })
  .refine((rule) => rule.otherwise === undefined || rule.translate !== undefined, {
    path: ['otherwise'],
    message: '"otherwise" goes with "translate".',
  });
export type FieldRule = z.output<typeof FieldRule>;

/** Fields that a rule fills besides its own. */
const targetsOf = ({ translate = {} }: FieldRule): string[] =>
  Object.values(translate).flatMap((to) => (typeof to === 'object' && to !== null ? Object.keys(to) : []));

/** Rows that do not match are not imported and not refused: they are counted as filtered out. */
const RowFilter = z.union([
  z.strictObject({ column: Column, known: z.literal(true) }),
  z.strictObject({ column: Column, in: z.array(z.string().max(500)).min(1).max(1000) }),
]);
export type RowFilter = z.output<typeof RowFilter>;

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
      .array(RowFilter)
      .max(20)
      .optional()
      .describe('Which rows to import: those that match all of these'),
    fields: z.record(Pointer, FieldRule).describe('Field of the seizure report → where its value comes from'),
  })
  .superRefine(({ fields }, context) => {
    const pointers = new Set(
      Object.entries(fields).flatMap(([pointer, rule]) => [pointer, ...targetsOf(rule)]),
    );
    for (const inner of pointers)
      for (let at = inner.lastIndexOf('/'); at > 0; at = inner.lastIndexOf('/', at - 1))
        if (pointers.has(inner.slice(0, at)))
          context.addIssue({
            code: 'custom',
            path: ['fields', inner],
            message: `It lies inside ${inner.slice(0, at)}, which has a rule as well: give the parts or the whole.`,
          });
  })
  .refine((mapping) => new TextEncoder().encode(JSON.stringify(mapping)).length <= 300_000, {
    message: 'A mapping may have 300,000 bytes at most.',
  });
export type ImportMapping = z.output<typeof ImportMapping>;

/** Every column that the mapping reads. */
export const columnsRead = ({ fields, only = [] }: ImportMapping): string[] => [
  ...new Set([...Object.values(fields).flatMap(columnsOf), ...only.map(({ column }) => column)]),
];

export const columnsOf = ({ column, columns = [], unit }: FieldRule): string[] => [
  ...(column === undefined ? [] : [column]),
  ...columns,
  ...(typeof unit === 'object' ? [unit.column] : []),
];
