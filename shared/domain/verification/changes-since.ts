import type { Finding } from '../checks/finding.ts';
import { valueAt } from '../json-pointer.ts';
import { type Difference, differences } from '../seizure/differences.ts';
import type { Entry } from './entry.ts';
import { OPENINGS, TRANSITIONS } from './transitions.ts';
import type { Verification } from './verification.ts';

/** What a version changes of one that was looked at before: all that has to be looked at again. */
export interface Changes {
  /** Version that was verified last, else decided about or checked last. */
  readonly since: number;
  readonly differences: readonly Difference[];
  readonly findings: Readonly<Record<'new' | 'still' | 'gone', readonly Finding[]>>;
  /** Ids of open questions and proposals whose field has changed since they were asked. */
  readonly addressed: readonly string[];
}

const { verify, letThrough, return: giveBack, reject } = TRANSITIONS;

/** What makes a version a good one to compare with, the best first. */
const LOOKED_AT: readonly (readonly string[])[] = [
  [verify.event],
  [verify.event, letThrough.event, giveBack.event, reject.event],
  Object.values(OPENINGS).map(({ event }) => event),
];

/** The version to compare the current one with; undefined where none was looked at before. */
export const baseOf = (
  { case: { version } }: Verification,
  entries: readonly Entry[],
): number | undefined => {
  const earlier = entries.filter(({ seizureVersion }) => seizureVersion < version);
  for (const events of LOOKED_AT) {
    const last = earlier.findLast(({ event }) => events.includes(event));
    if (last) return last.seizureVersion;
  }
  return undefined;
};

/** The version that the open questions and proposals are about. */
export const askedOf = (entries: readonly Entry[]): number | undefined =>
  entries.findLast(({ event }) => event === giveBack.event)?.seizureVersion;

const isSame = (one: Finding, other: Finding): boolean =>
  one.code === other.code && one.pointer === other.pointer;

const without = (all: readonly Finding[], others: readonly Finding[]): Finding[] =>
  all.filter((one) => !others.some((other) => isSame(one, other)));

/** Those of which nobody has heard yet though the field is another by now. */
const addressedOf = ({ questions, proposals }: Verification, asked: unknown, now: unknown): string[] => {
  const isOther = ({ pointer }: { pointer: string }) =>
    differences(valueAt(asked, pointer), valueAt(now, pointer)).length > 0;
  return [...questions.filter(({ answer }) => !answer), ...proposals.filter(({ reply }) => !reply)]
    .filter(isOther)
    .map(({ id }) => id);
};

/** What the version under check changes of an earlier one. Reports are those of the case's versions. */
export const changesSince = ({
  verification,
  entries,
  base,
  reports,
}: {
  readonly verification: Verification;
  readonly entries: readonly Entry[];
  readonly base: number;
  readonly reports: { readonly base: unknown; readonly asked?: unknown; readonly now: unknown };
}): Changes => {
  const before =
    entries.findLast(({ seizureVersion, findings }) => seizureVersion === base && findings)?.findings ?? [];
  const { findings } = verification;
  const fresh = without(findings, before);
  return {
    since: base,
    differences: differences(reports.base, reports.now),
    findings: {
      new: fresh,
      still: findings.filter((one) => !fresh.includes(one)),
      gone: without(before, findings),
    },
    addressed: reports.asked === undefined ? [] : addressedOf(verification, reports.asked, reports.now),
  };
};
