import { assemble, type Entry, withoutGaps } from './assemble.ts';
import { columnsOf, columnsRead, type ImportMapping } from './mapping.ts';
import { type FieldReader, fieldReader, folded } from './read-field.ts';
import type { Refusal } from './refusal.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** A row as the mapping reads it: not yet checked as a report. */
export interface MappedRow {
  readonly given: Readonly<Record<string, unknown>>;
  readonly refusals: readonly Refusal[];
  /** Columns that a field of `given` came from, by its pointer or the nearest one above it. */
  columnsAt(pointer: string): readonly string[];
}

export interface RowMapper {
  /** Does the mapping want this row at all? */
  keeps(cells: readonly string[]): boolean;
  map(cells: readonly string[]): MappedRow;
}

interface Rule {
  readonly pointer: string;
  readonly read: FieldReader;
  readonly columns: readonly string[];
}

const byPointer = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true });

/** @throws UnreadableFile when the file lacks columns that the mapping reads */
export const rowMapper = (mapping: ImportMapping, header: readonly string[]): RowMapper => {
  const positions = new Map(header.map((name, i) => [name, i]));
  const missing = columnsRead(mapping).filter((column) => !positions.has(column));
  if (missing.length > 0)
    throw new UnreadableFile(
      `The mapping reads columns that the file does not have: ${missing.join(', ')}. The file has: ${header.slice(0, 100).join(', ')}. Check the separator, the header row and the names.`,
    );

  const unknown = new Set(mapping.unknown.map(folded));
  const isUnknown = (value: string) => value === '' || unknown.has(folded(value));
  const position = (column: string) => positions.get(column) as number;
  const rules: Rule[] = Object.entries(mapping.fields)
    .sort(([a], [b]) => byPointer(a, b))
    .map(([pointer, rule]) => ({
      pointer,
      read: fieldReader(rule, { position, isUnknown }),
      columns: columnsOf(rule),
    }));
  const hasLists = JSON.stringify(mapping.fields).match(/\/[1-9]\d*[/"]/) !== null;
  const filters = (mapping.only ?? []).map((filter) => {
    const at = position(filter.column);
    if ('known' in filter) return (cells: readonly string[]) => !isUnknown((cells[at] ?? '').trim());
    const wanted = new Set(filter.in.map(folded));
    return (cells: readonly string[]) => wanted.has(folded(cells[at] ?? ''));
  });

  return {
    keeps: (cells) => filters.every((matches) => matches(cells)),

    map(cells) {
      const entries: Entry<{ value: unknown; columns: readonly string[] }>[] = [];
      const refusals: Refusal[] = [];
      for (const { pointer, read, columns } of rules) {
        const reading = read(cells);
        if (reading === undefined) continue;
        if ('refusal' in reading) refusals.push(reading.refusal);
        else if ('value' in reading) entries.push([pointer, { value: reading.value, columns }]);
        else for (const [to, value] of Object.entries(reading.values)) entries.push([to, { value, columns }]);
      }
      const placed = hasLists ? withoutGaps(entries.sort(([a], [b]) => byPointer(a, b))) : entries;
      return {
        given: assemble(placed.map(([pointer, { value }]) => [pointer, value])),
        refusals,
        columnsAt(pointer) {
          const from = [
            ...placed.map(([place, { columns }]) => ({ place, columns })),
            ...rules.map(({ pointer: place, columns }) => ({ place, columns })),
          ];
          for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
            const found = from.find(({ place }) => place === at);
            if (found) return found.columns;
          }
          return [];
        },
      };
    },
  };
};
