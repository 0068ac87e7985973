import { type Draft, type Seizure, sharedOf, summaryOf } from '../domain/seizure/seizure.ts';
import { audiencesFor } from '../domain/sharing.ts';
import { keys } from './keys.ts';
import type { Item, Write } from './table.ts';

/** One version of a case and the one after it. */
export interface Succession {
  readonly before: Seizure;
  readonly after: Seizure;
}

const audienceKeys = (seizure: Seizure, audience: string) => ({
  gsi2pk: keys.audienceMonth(audience, seizure.report.date.slice(0, 7)),
  gsi2sk: keys.byDate(seizure.report.date, seizure.id),
});

export const headItem = (seizure: Seizure): Item => {
  const [audience] = audiencesFor(sharedOf(seizure));
  return {
    ...keys.seizure(seizure.id),
    version: seizure.version,
    status: seizure.status,
    change: seizure.change,
    record: seizure,
    summary: summaryOf(seizure),
    gsi1pk: keys.officeSeizures(seizure.office),
    gsi1sk: keys.byDate(seizure.report.date, seizure.id),
    ...(audience && audienceKeys(seizure, audience)),
    gsi3pk: keys.reference(seizure.reference),
    gsi3sk: 'HEAD',
  };
};

export const shareItems = (seizure: Seizure): Item[] =>
  audiencesFor(sharedOf(seizure))
    .slice(1)
    .map((audience) => ({
      ...keys.seizureShare(seizure.id, audience),
      version: seizure.version,
      summary: summaryOf(seizure),
      ...audienceKeys(seizure, audience),
    }));

export const firstWrites = (seizure: Seizure): Write[] => [
  { put: headItem(seizure), when: { absent: true } },
  ...shareItems(seizure).map((put) => ({ put })),
];

export const nextWrites = ({ before, after }: Succession): Write[] => {
  const open = new Set(shareItems(after).map(({ sk }) => sk));
  return [
    { put: headItem(after), when: { equals: { version: before.version, status: before.status } } },
    {
      put: { ...keys.seizureVersion(before.id, before.version), version: before.version, record: before },
      when: { absent: true },
    },
    ...shareItems(after).map((put) => ({ put })),
    ...shareItems(before)
      .filter(({ sk }) => !open.has(sk))
      .map(({ pk, sk }) => ({ delete: { pk, sk } })),
  ];
};

export const draftItem = (draft: Draft): Item => ({
  ...keys.seizure(draft.id),
  version: draft.version,
  status: draft.status,
  change: draft.change,
  record: draft,
  summary: {
    id: draft.id,
    date: draft.report.date ?? '',
    product: draft.report.lines?.[0]?.product ?? '',
    ...(draft.received && { received: draft.received }),
  },
  gsi1pk: keys.officeDrafts(draft.office),
  gsi1sk: keys.byDate(draft.change.at, draft.id),
});

/** The same version with what was decided about it; lists show it at once. */
const verdictWrites = ({ before, after }: Succession): Write[] => [
  { put: headItem(after), when: { equals: { version: before.version, status: before.status } } },
  ...shareItems(after).map((put) => ({ put })),
];

/** What a step of its verification makes of a case: a version with another verdict, or the next version. */
export const caseWrites = (change: Succession): Write[] =>
  change.after.version > change.before.version ? nextWrites(change) : verdictWrites(change);
