import * as z from 'zod';
import type { LanguageCode } from '../reference/entry.ts';
import type { ListIndex } from '../reference/list-index.ts';
import { SeizureReport } from '../seizure/report.ts';
import { ENVELOPE, ENVELOPE_LABELS, type EnvelopeColumn } from './envelope.ts';

interface Shape {
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
}

let shape: Shape | undefined;

const reportShape = (): Shape => {
  shape ??= z.toJSONSchema(SeizureReport, { io: 'input', unrepresentable: 'any', reused: 'inline' }) as Shape;
  return shape;
};

/** Where a column stands among others: the place of each of its names in the schema, or its number in a list. */
const rankOf = (column: string): readonly number[] => {
  let at: Shape | undefined = reportShape();
  return column.split('/').map((part) => {
    if (at?.items) {
      at = at.items;
      return Number(part);
    }
    const names = Object.keys(at?.properties ?? {});
    at = at?.properties?.[part];
    return names.indexOf(part);
  });
};

/** The columns of a table of cases that have any of these fields: the envelope first, then as the schema has them. */
export const orderedColumns = (fields: Iterable<string>): string[] => {
  const envelope = new Set<string>(ENVELOPE);
  const own = [...new Set(fields)].filter((field) => !envelope.has(field));
  const ranked = own.map((column) => ({ column, rank: rankOf(column) }));
  const before = (a: readonly number[], b: readonly number[]): number => {
    const at = a.findIndex((value, i) => value !== b[i]);
    return at === -1 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -1);
  };
  return [...ENVELOPE, ...ranked.sort((a, b) => before(a.rank, b.rank)).map(({ column }) => column)];
};

/** `lines/1/product` is the product of the second line: `Product 2`. */
const labelOf = (column: string, language: LanguageCode, fields: ListIndex): string => {
  if ((ENVELOPE as readonly string[]).includes(column))
    return ENVELOPE_LABELS[language][column as EnvelopeColumn];
  const parts = column.split('/');
  const numbers = parts.filter((part) => /^\d+$/.test(part)).map((part) => Number(part) + 1);
  const pointer = `/${parts.map((part) => (/^\d+$/.test(part) ? '*' : part)).join('/')}`;
  const labels = fields.get(pointer)?.labels;
  const label = labels?.[language] ?? labels?.en ?? column;
  return numbers.every((number) => number === 1) ? label : `${label} ${numbers.join('.')}`;
};

/** What columns are called in a language; two of them never the same. */
export const columnLabels = (
  columns: readonly string[],
  language: LanguageCode,
  fields: ListIndex,
): string[] => {
  const taken = new Map<string, number>();
  return columns.map((column) => {
    const label = labelOf(column, language, fields);
    const count = (taken.get(label) ?? 0) + 1;
    taken.set(label, count);
    return count === 1 ? label : `${label} (${count})`;
  });
};
