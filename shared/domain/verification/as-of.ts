import { TRANSITIONS as CASE } from '../seizure/report-case.ts';
import { type CaseStatus, makingOf, type Seizure, type Verdict } from '../seizure/seizure.ts';
import type { Entry } from './entry.ts';
import { TRANSITIONS } from './transitions.ts';

const { verify, letThrough, return: giveBack, reject, answer, takeBack, reopen } = TRANSITIONS;

/** What a step of the verification made of the case. */
const STATUS_BY_EVENT: Readonly<Record<string, 'verify' | 'return' | 'reject' | 'wait'>> = {
  [verify.event]: 'verify',
  [letThrough.event]: 'verify',
  [giveBack.event]: 'return',
  [reject.event]: 'reject',
  [answer.event]: 'wait',
  [takeBack.event]: 'wait',
  [reopen.event]: 'wait',
};

/** What the case itself tells of a step: its event and status; undefined of steps that leave the case as it is. */
export const caseStepOf = ({
  event,
}: Pick<Entry, 'event'>): { readonly event: string; readonly to: CaseStatus } | undefined => {
  const name = STATUS_BY_EVENT[event];
  return name && CASE[name];
};

const verdictOf = (
  { version, verdict }: Seizure,
  { at, office, automatic = false, grade }: Entry,
): Verdict => ({
  at,
  office,
  automatic,
  ...(version > 1 && { amended: true }),
  ...(grade && { grade }),
  ...(verdict?.quality !== undefined && { quality: verdict.quality }),
});

/** The case as it was known at a moment: version, status and verdict then; undefined before its first report. */
export const asOf = (
  versions: readonly Seizure[],
  entries: readonly Entry[],
  moment: Date,
): Seizure | undefined => {
  const isKnown = (at: string) => Date.parse(at) <= moment.getTime();
  const found = versions.findLast((version) => isKnown(makingOf(version).at));
  if (!found) return undefined;
  const making = makingOf(found);
  const isWithdrawn = making.event === CASE.withdraw.event || making.event === CASE.undo.event;
  // Whatever was decided about an earlier version stays with a case that is withdrawn.
  if (isWithdrawn) return { ...found, status: 'withdrawn', change: making };
  const { verdict: _, ...undecided } = found;
  const step = entries.findLast(
    (entry) => entry.seizureVersion === found.version && isKnown(entry.at) && caseStepOf(entry),
  );
  const status = step && caseStepOf(step)?.to;
  if (!step || !status) return { ...undecided, status: 'reported', change: making };
  return {
    ...undecided,
    status,
    ...(status !== 'reported' && { verdict: verdictOf(found, step) }),
    change: { ...making, at: step.at },
  };
};
