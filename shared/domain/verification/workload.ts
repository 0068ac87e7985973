import { holding } from './claim.ts';
import type { VerificationSummary } from './summary.ts';
import type { Claim } from './verification.ts';

const DAY = 86_400_000;

/** Whole days that a case has waited, up to and with. */
const AGES = [
  ['upTo1', 1],
  ['upTo3', 3],
  ['upTo7', 7],
  ['upTo30', 30],
  ['over30', Number.POSITIVE_INFINITY],
] as const;
type Age = (typeof AGES)[number][0];

type Waiting = Pick<VerificationSummary, 'id' | 'reference' | 'reportedAt' | 'turn'>;

/** When it began to wait for the regional office, this time. */
const since = ({ turn, reportedAt }: Waiting): string => turn?.began ?? reportedAt;

/** How many have waited how long. */
export const agesOf = (lines: readonly Waiting[], at: Date): Record<Age, number> => {
  const ages = { upTo1: 0, upTo3: 0, upTo7: 0, upTo30: 0, over30: 0 };
  for (const line of lines) {
    const days = Math.floor((at.getTime() - Date.parse(since(line))) / DAY);
    const [age] = AGES.find(([, most]) => days <= most) ?? AGES[0];
    ages[age] += 1;
  }
  return ages;
};

export const isOverdue = ({ turn }: Pick<VerificationSummary, 'turn'>, at: Date): boolean =>
  turn !== undefined && Date.parse(turn.remindAt) <= at.getTime();

export const oldestOf = (lines: readonly Waiting[]) => {
  const [oldest] = [...lines].sort((a, b) => Date.parse(since(a)) - Date.parse(since(b)));
  return oldest && { seizureId: oldest.id, reference: oldest.reference, since: since(oldest) };
};

/** Who works on how many, whoever has most first. */
export const claimsByPerson = (claims: readonly Claim[], at: Date) => {
  const people = new Map<string, { person: string; name: string; cases: number; since: string }>();
  for (const claim of claims) {
    if (!holding(claim, at)) continue;
    const { person, name } = claim;
    const known = people.get(person);
    const first = known && known.since < claim.since ? known.since : claim.since;
    people.set(person, { person, name, cases: (known?.cases ?? 0) + 1, since: first });
  }
  return [...people.values()].sort((a, b) => b.cases - a.cases || (a.name < b.name ? -1 : 1));
};
