import { isInFigures } from '../../../shared/domain/analysis/rows/rows-of.ts';
import type { Seizure } from '../../../shared/domain/seizure/seizure.ts';

const first = (a: Seizure, b: Seizure): number =>
  a.reportedAt === b.reportedAt ? (a.id < b.id ? -1 : 1) : a.reportedAt < b.reportedAt ? -1 : 1;

/**
 * Of the reports of one case, the first that stands counts. Gives that one for each of the others; a case that nobody
 * linked counts itself.
 */
export const countedOf = (
  cases: readonly Seizure[],
  members: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, string> => {
  const byId = new Map(cases.map((one) => [one.id, one]));
  const firstOf = (seizure: Seizure): Seizure =>
    (members.get(seizure.id) ?? groupWith(seizure.id, members))
      .map((id) => byId.get(id))
      .filter((one) => one !== undefined)
      .filter(isInFigures)
      .sort(first)[0] ?? seizure;
  return new Map(
    cases.map((one) => [one.id, firstOf(one).id] as const).filter(([id, counted]) => id !== counted),
  );
};

/** A case that came along with another of its group. */
const groupWith = (id: string, members: ReadonlyMap<string, readonly string[]>): readonly string[] =>
  [...members.values()].find((group) => group.includes(id)) ?? [id];
