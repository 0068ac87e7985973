import type { Step } from '../../domain/verification/step.ts';
import { loadOf, summaryOf, weightOf } from '../../domain/verification/summary.ts';
import type { Verification } from '../../domain/verification/verification.ts';
import { keys } from '../keys.ts';
import type { Item, Key, Write } from '../table.ts';

/** So many counters for one office: that many changes a moment do not meet at one item. */
export const LOAD_SHARDS = 16;

const shardOf = (id: string): number => id.charCodeAt(0) % LOAD_SHARDS;

/** When a turn has to be over; what is due first stands first. */
const dueAt = ({ turn, case: { reportedAt } }: Verification): string => turn?.remindAt ?? reportedAt;

const listKeys = (verification: Verification): Readonly<Record<string, string>> => {
  const { id, state, case: seizure } = verification;
  const byDue = `${dueAt(verification)}#${id}`;
  if (state === 'returned') return { gsi1pk: keys.returnedCases(seizure.office), gsi1sk: byDue };
  if (state !== 'waiting') return {};
  const order = String(999 - weightOf(verification)).padStart(3, '0');
  return {
    gsi1pk: keys.waitingCases(seizure.rilo),
    gsi1sk: byDue,
    gsi2pk: keys.waitingCases(seizure.rilo),
    gsi2sk: `${order}#${byDue}`,
  };
};

const headItem = (verification: Verification): Item => {
  const { id, version, state, decision, change, case: seizure } = verification;
  return {
    ...keys.verification(id),
    version,
    // What passes by policy is told by the case, which says so itself: nobody waits for it.
    ...(!(state === 'verified' && decision?.automatic) && { change }),
    record: verification,
    summary: summaryOf(verification),
    ...listKeys(verification),
    gsi3pk: keys.verificationFacts(seizure.office, seizure.reportedAt.slice(0, 7)),
    gsi3sk: id,
  };
};

/** An item that stands in a list of its own while something holds. */
const listed = (key: Key, before: Item | undefined, after: Item | undefined): Write[] =>
  after ? [{ put: after }] : before ? [{ delete: key }] : [];

const claimItem = (verification: Verification | undefined): Item | undefined =>
  verification?.claim && {
    ...keys.verificationClaim(verification.id),
    version: verification.version,
    summary: summaryOf(verification),
    gsi1pk: keys.claims(verification.case.rilo),
    gsi1sk: `${verification.claim.person}#${verification.claim.since}#${verification.id}`,
  };

const escalatedItem = (verification: Verification | undefined): Item | undefined =>
  verification?.state === 'waiting' && verification.turn?.escalated
    ? {
        ...keys.verificationEscalated(verification.id),
        version: verification.version,
        summary: summaryOf(verification),
        gsi1pk: keys.escalated,
        gsi1sk: `${verification.turn.escalateAt}#${verification.id}`,
      }
    : undefined;

const loadWrites = (before: Verification | undefined, after: Verification): Write[] => {
  const [was, is] = [loadOf(before), loadOf(after)];
  const amounts = Object.fromEntries(
    [...new Set([...Object.keys(was), ...Object.keys(is)])]
      .map((name) => [name, (is[name] ?? 0) - (was[name] ?? 0)] as const)
      .filter(([, amount]) => amount !== 0),
  );
  if (Object.keys(amounts).length === 0) return [];
  return [{ add: keys.workload(after.case.rilo, shardOf(after.id)), amounts }];
};

/** One or more steps that follow on each other, as one all-or-nothing write; the first is the head's. */
export const stepWrites = (steps: readonly [Step, ...Step[]]): [Write, ...Write[]] => {
  const [{ before }] = steps;
  const { after } = steps.at(-1) as Step;
  const { id } = after;
  return [
    {
      put: headItem(after),
      when: before ? { equals: { version: before.version } } : { absent: true },
    },
    ...steps.map(
      ({ entry }): Write => ({
        put: { ...keys.verificationEntry(id, entry.number), version: entry.number, record: entry },
        when: { absent: true },
      }),
    ),
    ...listed(keys.verificationClaim(id), claimItem(before), claimItem(after)),
    ...listed(keys.verificationEscalated(id), escalatedItem(before), escalatedItem(after)),
    ...loadWrites(before, after),
  ];
};

/** The items of a verification that is over, for a table that is filled before anybody works with it. */
export const seedItems = (steps: readonly [Step, ...Step[]]): Item[] =>
  stepWrites(steps).flatMap((write) => ('put' in write ? [write.put] : []));
