import type { ListIndex } from '../../../reference/list-index.ts';
import type { ColumnProfile, FileProfile } from '../../profile/file-profile.ts';
import type { LookUp } from '../look-up.ts';
import { bestAssignment } from './best-assignment.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { groupedColumns } from './column-groups.ts';
import { type DateParts, dateParts } from './date-parts.ts';
import { headerMatcher } from './header-matcher.ts';
import { inContext } from './in-context.ts';
import { repeatedReference } from './repeated-reference.ts';

/** What a column was found to be. */
export interface AssignedColumn {
  readonly column: ColumnProfile;
  readonly best: Candidate;
  /** Place in a group of columns that repeat, from 0. */
  readonly place: number;
}

export interface Assignment {
  readonly assigned: readonly AssignedColumn[];
  /** Columns whose field another column fills better. */
  readonly second: readonly AssignedColumn[];
  readonly dateParts: DateParts | undefined;
  /** A number of cases that stands in several rows, with the column that tells these apart. */
  readonly repeated: { readonly reference: Candidate; readonly line: ColumnProfile | undefined } | undefined;
}

/** A proposal below this is none. */
const LEAST = 0.5;
/** So much less than its best field is no field for a column: it goes beside the other that has it. */
const MUCH_LESS = 0.25;

/** What a column is called and holds, against all others: one field for each. */
export const fieldsOfColumns = (
  profile: FileProfile,
  { fields, lookUp, sections }: { fields: ListIndex; lookUp: LookUp; sections: ReadonlySet<string> },
): Assignment => {
  const match = headerMatcher(fields);
  const groups = groupedColumns(profile.columns.map(({ name }) => name));
  const pointers = [...fields.entries()]
    .map(({ code }) => code)
    .filter((pointer) => isOpen(pointer, sections));
  const parts = dateParts(profile);
  const matched = new Map(
    profile.columns.map((column) => [column, match(groups.get(column.name)?.stem ?? column.name)]),
  );
  const repeated = repeatedReference(profile, matched);
  const apart = new Set<ColumnProfile | undefined>([
    ...Object.values(parts),
    repeated?.reference.column,
    repeated?.line,
  ]);
  const first = profile.columns.filter(
    (column) =>
      column.filled > 0 &&
      !isRowNumber(column) &&
      !apart.has(column) &&
      (groups.get(column.name)?.place ?? 0) === 0,
  );
  const candidates = inContext(
    first.map((column) => {
      const matches = matched.get(column) ?? [];
      return candidatesOf(column, { matches, pointers, lookUp }).filter(({ score }) => score >= LEAST);
    }),
    profile,
  );
  const scores = candidates.map((list) =>
    pointers.map((pointer) => worth(list.find((one) => one.pointer === pointer))),
  );
  const chosen = bestAssignment(scores);
  const assigned: AssignedColumn[] = [];
  const second: AssignedColumn[] = [];
  candidates.forEach((list, i) => {
    const field = chosen[i];
    const best = field === undefined ? undefined : list.find(({ pointer }) => pointer === pointers[field]);
    const column = first[i] as ColumnProfile;
    const own = list[0];
    if (best && own && own.score - best.score <= MUCH_LESS) assigned.push({ column, best, place: 0 });
    else if (own) second.push({ column, best: own, place: 0 });
  });
  const more = profile.columns.flatMap((column) => {
    const { stem, place = 0 } = groups.get(column.name) ?? {};
    const model = assigned.find(({ column: { name } }) => groups.get(name)?.stem === stem);
    return place > 0 && column.filled > 0 && model?.best.pointer.includes('*')
      ? [{ column, best: { ...model.best, column }, place }]
      : [];
  });
  const daily = assigned.some(({ best }) => best.pointer === '/date');
  return {
    assigned: [...assigned, ...more],
    second,
    dateParts: daily || !parts.year ? undefined : parts,
    repeated,
  };
};

/** 1, 2, 3: rows are counted anew in every file. */
export const isRowNumber = ({ numbers }: ColumnProfile): boolean => numbers.counting && numbers.least <= 1;

/** A sure field is worth more than two unsure ones. */
const worth = (candidate: Candidate | undefined): number => (candidate ? candidate.score ** 2 : 0);

const isOpen = (pointer: string, sections: ReadonlySet<string>): boolean => {
  const section = /\/details\/([a-z]+)\//.exec(pointer)?.[1];
  return section === undefined || sections.has(section);
};
