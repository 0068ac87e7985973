import { CATEGORY_CODES } from '../codes/categories.ts';
import { columnsOf, columnsRead, type ImportMapping, rulesOf } from './mapping.ts';
import { ownRules } from './own-mapping.ts';
import type { Refusal } from './refusal.ts';
import { type Columns, folded } from './rules/columns.ts';
import { firstReading } from './rules/first-reading.ts';
import { partsOf, rowDrafter } from './rules/row-draft.ts';
import { rowTest } from './rules/row-test.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** A row as the mapping reads it: not yet checked as a report. */
export interface MappedRow {
  readonly given: Readonly<Record<string, unknown>>;
  readonly refusals: readonly Refusal[];
  /** What was read in a way that whoever sent it should know of: the first day of several, the least of a range. */
  readonly notes: readonly Refusal[];
  /** Columns that a field of `given` came from, by its pointer, the nearest one above it, or those inside it. */
  columnsAt(pointer: string): readonly string[];
}

export interface RowMapper {
  /** Does the mapping want this row at all? */
  keeps(cells: readonly string[]): boolean;
  map(cells: readonly string[]): MappedRow;
}

const byPointer = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true });

/** A member of a list beyond the first, or `*`, at the end of a name or before the next. */
const BEYOND_FIRST = /\/(?:\*|[1-9]\d*)(?=[/"])/;

/** @throws UnreadableFile when the file lacks columns that the mapping reads */
const columnsIn = (mapping: ImportMapping, header: readonly string[]): Columns => {
  const positions = new Map(header.map((name, i) => [name, i]));
  const missing = columnsRead(mapping).filter((column) => !positions.has(column));
  if (missing.length > 0)
    throw new UnreadableFile(
      `The mapping reads columns that the file does not have: ${missing.join(', ')}. The file has: ${header.slice(0, 100).join(', ')}. Check the separator, the header row and the names.`,
    );
  const unknown = new Set(mapping.unknown.map(folded));
  const [category] = Object.entries(mapping.fields).flatMap(([pointer, rules]) =>
    /^\/lines\/(?:0|\*)\/category$/.test(pointer) ? rulesOf(rules) : [],
  );
  const ofAll = CATEGORY_CODES.find((code) => code === category?.constant);
  return {
    position: (column) => positions.get(column) as number,
    isUnknown: (value) => value === '' || unknown.has(folded(value)),
    keepsDamaged: mapping.damaged === 'keep',
    ...(ofAll && { category: ofAll }),
  };
};

/** @throws UnreadableFile when the file lacks columns that the mapping reads */
export const rowMapper = (mapping: ImportMapping, header: readonly string[]): RowMapper => {
  const columns = columnsIn(mapping, header);
  const fields = Object.entries({
    ...(mapping.pointers ? ownRules(header, Object.keys(mapping.fields)) : {}),
    ...mapping.fields,
  }).sort(([a], [b]) => byPointer(a, b));
  const sources = fields.map(([pointer, rules]) => ({
    pointer,
    parts: partsOf(pointer),
    read: firstReading(pointer, rulesOf(rules), columns),
  }));
  const draft = rowDrafter(sources, BEYOND_FIRST.test(JSON.stringify(fields)));
  const only = (mapping.only ?? []).map((test) => rowTest(test, columns));
  const skip = (mapping.skip ?? []).map((test) => rowTest(test, columns));

  return {
    keeps: (cells) => only.every((matches) => matches(cells)) && !skip.some((matches) => matches(cells)),

    map(cells) {
      const { given, refusals, notes, entries } = draft(cells);
      const columnsAt = (pointer: string): readonly string[] => {
        const places = new Map<string, readonly string[]>(
          fields.map(([place, rules]) => [place, [...new Set(rulesOf(rules).flatMap(columnsOf))]]),
        );
        for (const { parts, columns: from } of entries) places.set(`/${parts.join('/')}`, from);
        for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
          const found = places.get(at) ?? places.get(at.replace(/\/\d+(?=\/|$)/g, '/*'));
          if (found) return found;
        }
        const inside = entries.filter(({ parts }) => `/${parts.join('/')}`.startsWith(`${pointer}/`));
        return [...new Set(inside.flatMap(({ columns: from }) => from))];
      };
      return { given, refusals, notes, columnsAt };
    },
  };
};
