import { type FileFormat, FileFormat as FormatOf } from '../../../shared/domain/imports/file-format.ts';
import { rowMapper } from '../../../shared/domain/imports/map-row.ts';
import { profiler } from '../../../shared/domain/imports/profile/profiler.ts';
import type { Proposal } from '../../../shared/domain/imports/proposal.ts';
import { propose } from '../../../shared/domain/imports/propose/propose.ts';
import type { ListId } from '../../../shared/domain/reference/entry.ts';
import type { ListIndex } from '../../../shared/domain/reference/list-index.ts';
import { type ForeignFile, type Table, tableOf } from './foreign-file.ts';

/** What was proposed for a file, against what a customs officer would have said. */
export interface Measured {
  readonly proposal: Proposal;
  readonly kindIsRight: boolean;
  readonly columns: Marked;
  readonly values: Marked;
}

export interface Marked {
  readonly right: number;
  readonly all: number;
  readonly wrong: readonly string[];
}

const formatOf = ({ delimiter = ',' }: ForeignFile): FileFormat => FormatOf.parse({ kind: 'csv', delimiter });

/** Which member of a list is not the question. */
const general = (pointer: string): string => pointer.replace(/\/\d+(?=\/|$)/g, '/*');

/** Fields that follow from another, proposed with it. */
const FOLLOWING: Readonly<Record<string, readonly string[]>> = {
  '/lines/*/product': ['/lines/*/category', '/lines/*/productCode'],
  '/lines/*/category': ['/lines/*/product', '/lines/*/productCode'],
  '/lines/*/quantity/unit': ['/lines/*/quantity'],
  '/lines/*/marking': [],
};

/** A quantity is read from its unit, too; a whole place is its name and country. */
const isRight = (expected: string, proposed: ReadonlySet<string>): boolean => {
  const wanted = expected === '·' ? [] : expected.split('+');
  const required = wanted.filter((pointer) => !pointer.endsWith('?'));
  const named = wanted.map((pointer) => pointer.replace('?', ''));
  const allowed = new Set([...named, ...named.flatMap((pointer) => FOLLOWING[pointer] ?? [])]);
  const has = (pointer: string) =>
    proposed.has(pointer) || (pointer === '/lines/*/quantity/unit' && proposed.has('/lines/*/quantity'));
  return required.every(has) && [...proposed].every((pointer) => allowed.has(pointer));
};

export const markColumns = (expected: Readonly<Record<string, string>>, proposal: Proposal): Marked => {
  const wrong = proposal.columns.flatMap(({ column, fields }) => {
    const proposed = new Set(fields.map(({ pointer }) => general(pointer)));
    const said = expected[column] ?? '·';
    return isRight(said, proposed) ? [] : [`${column}: ${[...proposed].join('+') || '·'} and not ${said}`];
  });
  return { right: proposal.columns.length - wrong.length, all: proposal.columns.length, wrong };
};

/** A piece, an item and one are the same number of things. */
const onePiece = (unit: string): string => (unit === 'H87' || unit === 'EA' ? 'C62' : unit);

const printed = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'unit' in value
    ? `${(value as { value?: unknown }).value} ${onePiece(String(value.unit))}`
    : value;

const at = (given: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, part) => (value as Record<string, unknown> | undefined)?.[part], given);

const markRow = (
  { proposal, columns }: { proposal: Proposal; columns: readonly string[] },
  cells: readonly string[] | undefined,
  expected: ForeignFile['first'] = {},
): Marked => {
  const { mapping } = proposal;
  const row = mapping && cells ? rowMapper(mapping, columns).map(cells) : undefined;
  const wrong = Object.entries(expected).flatMap(([pointer, value]) => {
    const found = printed(at(row?.given, pointer));
    return found === value ? [] : [`${pointer}: ${String(found)} and not ${value}`];
  });
  const refused =
    row?.refusals.map(({ columns: from, value, detail }) => `${from.join(', ')} “${value}”: ${detail}`) ?? [];
  const all = Object.keys(expected).length;
  return { right: all - wrong.length, all, wrong: [...wrong, ...refused] };
};

export const proposalFor = (
  file: ForeignFile,
  lists: (list: ListId) => ListIndex,
): { proposal: Proposal; table: Table } => {
  const table = tableOf(file);
  const seen = profiler(table.columns);
  for (const row of table.rows) seen.add(row);
  const proposal = propose(seen.profile(), {
    format: formatOf(file),
    formatReasons: [],
    fileName: file.name,
    lists,
    country: file.country,
  });
  return { proposal, table };
};

export const measure = (file: ForeignFile, lists: (list: ListId) => ListIndex): Measured => {
  const { proposal, table } = proposalFor(file, lists);
  const expected = Object.fromEntries(table.columns.map((name, i) => [name, table.expected[i] ?? '·']));
  const both = { proposal, columns: table.columns };
  const [first, last] = [
    markRow(both, table.rows[0], file.first),
    markRow(both, table.rows.at(-1), file.last),
  ];
  return {
    proposal,
    kindIsRight: proposal.kind === file.kind,
    columns: markColumns(expected, proposal),
    values: {
      right: first.right + last.right,
      all: first.all + last.all,
      wrong: [...first.wrong, ...last.wrong],
    },
  };
};

/** Whether a confidence means what it says: of the columns that were proposed with so much, how many were right. */
export const calibration = (
  files: readonly { readonly file: ForeignFile; readonly proposal: Proposal }[],
): { readonly said: string; readonly right: number; readonly all: number }[] => {
  const bands = new Map<string, { right: number; all: number }>();
  for (const { file, proposal } of files) {
    const { columns, expected } = tableOf(file);
    for (const { column, fields } of proposal.columns) {
      const best = Math.max(0, ...fields.map(({ confidence }) => confidence));
      if (fields.length === 0) continue;
      const said =
        best >= 0.9 ? '90 to 100 %' : best >= 0.75 ? '75 to 90 %' : best >= 0.6 ? '60 to 75 %' : 'below 60 %';
      const band = bands.get(said) ?? { right: 0, all: 0 };
      const proposed = new Set(fields.map(({ pointer }) => general(pointer)));
      const right = isRight(expected[columns.indexOf(column)] ?? '·', proposed);
      bands.set(said, { right: band.right + Number(right), all: band.all + 1 });
    }
  }
  return [...bands].map(([said, band]) => ({ said, ...band })).sort((a, b) => (a.said < b.said ? 1 : -1));
};
