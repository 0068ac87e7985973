import type { FileFormat } from './file-format.ts';
import type { FieldRule, ImportMapping } from './mapping.ts';
import { fieldType } from './rules/report-fields.ts';

/**
 * The field that a column of our own exports holds: `lines/0/product`, and in our JSON `report.lines.0.product`.
 * @returns its JSON pointer, or undefined where the column is no field of a report
 */
export const ownField = (column: string): string | undefined => {
  const pointer = `/${column.replace(/^report[./]/, '').replaceAll('.', '/')}`;
  return fieldType(pointer) && pointer;
};

/** An empty list or object has no column of its own fields: it is written as JSON writes it. */
const EMPTY = { list: { text: '[]', value: [] }, object: { text: '{}', value: {} } } as const;

const ownRule = (column: string, type: NonNullable<ReturnType<typeof fieldType>>): FieldRule[] => {
  switch (type) {
    case 'text':
      return [{ column }];
    case 'number':
      return [{ column, number: { decimal: '.', thousands: '' } }];
    case 'boolean':
      return [{ column, translate: { true: true, false: false } }];
    case 'list':
    case 'object': {
      const { text, value } = EMPTY[type];
      return [
        { constant: value as never, when: { column, in: [text] } },
        { column, translate: { [text]: null } },
      ];
    }
  }
};

const overlaps = (a: string, b: string): boolean => a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);

/** Rules for the columns that are named by their field, but for what other rules fill, by pointer. */
export const ownRules = (
  columns: readonly string[],
  others: readonly string[],
): Readonly<Record<string, FieldRule[]>> => {
  const rules: Record<string, FieldRule[]> = {};
  for (const column of columns) {
    const pointer = ownField(column);
    const type = pointer && fieldType(pointer);
    if (!type || others.some((other) => overlaps(other, pointer))) continue;
    rules[pointer] = [...(rules[pointer] ?? []), ...ownRule(column, type)];
  }
  return rules;
};

/** What tells our own files from others of their kind. */
const asWritten = (format: FileFormat): FileFormat => {
  if (format.kind === 'csv') return { ...format, formulaGuard: true };
  return format.kind === 'xlsx' ? format : { ...format, exact: true };
};

/**
 * The mapping of a file with our own columns, as `flatten` names them; others, such as id and reference, are left
 * out. Every field comes back as it was, with its type.
 */
export const ownMapping = (columns: readonly string[], format: FileFormat): ImportMapping => {
  if (!columns.some(ownField))
    throw new RangeError('No column is named by a field of a seizure report, such as lines/0/product.');
  return {
    name: 'Our own export',
    format: asWritten(format),
    unknown: [''],
    damaged: 'keep',
    pointers: true,
    fields: {},
  };
};
