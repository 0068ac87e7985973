import { noteCases } from '../../../../functions/analysis/inbox/note-cases.ts';
import { randomIds } from '../../../../shared/clock.ts';
import { rowsOf } from '../../../../shared/domain/analysis/rows/rows-of.ts';
import { Seizure } from '../../../../shared/domain/seizure/seizure.ts';
import { sequence } from '../../../../shared/storage/analysis/sequence.ts';
import type { StoreFiles } from '../../../../shared/storage/analysis/store-files.ts';
import { memoryTable } from '../../../../shared/storage/memory-table.ts';
import { reference } from '../../../../shared/storage/reference/reference.ts';
import { seizures } from '../../../../shared/storage/seizures.ts';
import { france } from '../../actors.ts';
import { fullForm } from '../../builders.ts';
import { seizureWorld } from '../../seizure-world.ts';
import { type Death, mortal } from './mortal-files.ts';

/** A case as the API makes it, every block filled in. */
export const reportedCase = async (changes: Parameters<typeof fullForm>[0] = {}): Promise<Seizure> => {
  const world = seizureWorld();
  const { body } = await world.api.as(france).post('/v1/seizures', fullForm(changes));
  const [seizure] = await seizures(world.table).readMany([body.id]);
  return Seizure.parse(seizure);
};

/** Cases that change, and consumers that are told of it. */
export const caseWorld = (files: StoreFiles, first: Seizure) => {
  const cases = new Map<string, Seizure>();
  const groups = new Map<string, readonly string[]>();
  const table = memoryTable();
  const lists = reference(memoryTable());
  let minute = 0;
  const clock = {
    now: () => {
      minute += 1;
      return new Date(Date.UTC(2026, 5, 1, 0, minute));
    },
  };
  const needs = {
    sequence: sequence(table),
    storeFiles: files,
    seizures: {
      readMany: async (ids: readonly string[]) => ids.flatMap((id) => cases.get(id) ?? []),
    },
    membersOf: {
      read: async (ids: readonly string[]) =>
        new Map(ids.flatMap((id) => (groups.has(id) ? [[id, groups.get(id) ?? []] as const] : []))),
    },
  };
  return {
    cases,
    groups,
    /** A case as it is from now on. */
    put: (id: string, { day, ...changes }: Partial<Seizure> & { day?: string }, lines = 1) => {
      const before = cases.get(id) ?? { ...first, id };
      const { report, derived } = before;
      cases.set(id, {
        ...before,
        ...changes,
        report: {
          ...report,
          date: day ?? report.date,
          lines: Array.from({ length: lines }, () => report.lines[0]).filter((line) => line !== undefined),
        },
        derived,
      });
    },
    /** A consumer takes a batch in; it may die on the way. */
    tell: async (ids: readonly string[], death?: Death) => {
      const { part } = mortal(death);
      const membersOf = part(needs.membersOf);
      const failed = await noteCases(
        {
          clock,
          ids: randomIds,
          reference: lists,
          sequence: part(needs.sequence),
          storeFiles: part(needs.storeFiles),
          seizures: part(needs.seizures) as unknown as ReturnType<typeof seizures>,
          membersOf: membersOf.read,
        },
        (_, error) => {
          throw error;
        },
      )(ids);
      return failed;
    },
    /** Rows of a clean run: each case once, as it is. */
    expected: () =>
      [...cases.values()]
        .filter(({ status }) => status !== 'withdrawn' && status !== 'rejected')
        .flatMap((one) =>
          rowsOf(one, {
            seq: 0,
            knownFrom: '',
            countedAs: firstOther(one, groups, cases),
            perUsd: () => undefined,
            product: () => undefined,
            point: () => undefined,
          }),
        )
        .map(({ case_id, line, day, status, counts, counted_as }) => ({
          case_id,
          line,
          day,
          status,
          counts,
          counted_as,
        }))
        .sort((a, b) => (a.case_id === b.case_id ? a.line - b.line : a.case_id < b.case_id ? -1 : 1)),
  };
};

/** Said again, apart from the code: the report with the smallest time and id that stands counts for its group. */
const firstOther = (
  one: Seizure,
  groups: ReadonlyMap<string, readonly string[]>,
  cases: ReadonlyMap<string, Seizure>,
): string | undefined => {
  let best = one;
  for (const id of groups.get(one.id) ?? []) {
    const other = cases.get(id);
    if (!other || other.status === 'withdrawn' || other.status === 'rejected') continue;
    if (`${other.reportedAt} ${other.id}` < `${best.reportedAt} ${best.id}`) best = other;
  }
  return best.id === one.id ? undefined : best.id;
};
