import type { Change } from '../domain/change.ts';
import { AlreadyExists, ChangedMeanwhile, NotFound } from '../domain/errors.ts';
import { Draft, Seizure, sharedOf, summaryOf } from '../domain/seizure/seizure.ts';
import { audiencesFor } from '../domain/sharing.ts';
import { keys } from './keys.ts';
import { ConditionFailed, type Item, type Table, type Write } from './table.ts';

export interface Seizures {
  read(id: string): Promise<Seizure | undefined>;
  /** Those of up to 1,000 that are there, in any order. */
  readMany(ids: readonly string[]): Promise<Seizure[]>;
  readVersion(id: string, version: number): Promise<Seizure | undefined>;
  /** All versions, the first first. */
  readVersions(id: string): Promise<Seizure[]>;
  /** Id of the case with this human reference; may lag a moment behind a report. */
  findByReference(reference: string): Promise<string | undefined>;
  /** @throws AlreadyExists when a case with this id is there */
  add(seizure: Seizure): Promise<void>;
  /** Adds those that are not there yet, in any order; says which were. */
  addMissing(seizures: readonly Seizure[]): Promise<{ added: Seizure[]; existing: string[] }>;
  /** The next version takes the place of the one before, which is kept. @throws ChangedMeanwhile */
  supersede(before: Seizure, after: Seizure): Promise<void>;
  readDraft(id: string): Promise<Draft | undefined>;
  /** A first draft, or a changed one over version `over`. @throws ChangedMeanwhile, AlreadyExists */
  saveDraft(draft: Draft, over?: number): Promise<void>;
  /** Out of sight at once; the record of it goes after a week. @throws ChangedMeanwhile */
  discardDraft(draft: Draft, change: Change): Promise<void>;
  /** The draft becomes the reported case. @throws ChangedMeanwhile */
  promote(draft: Draft, seizure: Seizure): Promise<void>;
  /** Takes `howMany` numbers of the country's year and gives the first. */
  takeNumbers(country: string, year: string, howMany: number): Promise<number>;
}

/** A discarded draft leaves its trace in the audit first: a deletion alone would not say who did it. */
const DISCARDED_SECONDS = 7 * 24 * 3600;

const isCase = (head: Item | undefined): head is Item =>
  head !== undefined && (head.status === 'reported' || head.status === 'withdrawn');

/** How many rows of an import go into one all-or-nothing write: DynamoDB's limit is 100 actions and 4 MB. */
const TOGETHER = 50;

export const seizures = (table: Table): Seizures => {
  const readHead = async (id: string) => table.get(keys.seizure(id));

  /** Tells the caller why a condition did not hold. */
  const changed = async (id: string): Promise<never> => {
    const head = await readHead(id);
    if (!head) throw new NotFound('record');
    throw new ChangedMeanwhile(Number(head.version));
  };

  const guarded = async (id: string, ...writes: Write[]): Promise<void> => {
    try {
      await table.write(...writes);
    } catch (error) {
      if (error instanceof ConditionFailed) await changed(id);
      throw error;
    }
  };

  const one = async (seizure: Seizure): Promise<boolean> => {
    try {
      await table.write(...firstWrites(seizure));
      return true;
    } catch (error) {
      if (error instanceof ConditionFailed) return false;
      throw error;
    }
  };

  return {
    async read(id) {
      const head = await readHead(id);
      return isCase(head) ? Seizure.parse(head.record) : undefined;
    },

    async readMany(ids) {
      const heads = await table.getMany(ids.map(keys.seizure));
      return heads.filter(isCase).map((head) => Seizure.parse(head.record));
    },

    async readVersion(id, version) {
      const old = await table.get(keys.seizureVersion(id, version));
      if (old) return Seizure.parse(old.record);
      const head = await readHead(id);
      return isCase(head) && head.version === version ? Seizure.parse(head.record) : undefined;
    },

    async readVersions(id) {
      const { items } = await table.query({ pk: keys.seizure(id).pk, beginsWith: 'VERSION#' });
      const head = await readHead(id);
      const records = [...items, ...(isCase(head) ? [head] : [])];
      return records.map((item) => Seizure.parse(item.record));
    },

    async findByReference(reference) {
      const { items } = await table.query({ index: 'gsi3', pk: keys.reference(reference), limit: 1 });
      return items[0]?.pk.slice('SEIZURE#'.length);
    },

    async add(seizure) {
      if (!(await one(seizure))) throw new AlreadyExists(`The case ${seizure.id} is already there.`);
    },

    async addMissing(all) {
      const there = new Set((await table.getMany(all.map(({ id }) => keys.seizure(id)))).map(({ pk }) => pk));
      const missing = all.filter(({ id }) => !there.has(keys.seizure(id).pk));
      const existing = all.filter(({ id }) => there.has(keys.seizure(id).pk)).map(({ id }) => id);
      const added: Seizure[] = [];
      for (let start = 0; start < missing.length; start += TOGETHER) {
        const group = missing.slice(start, start + TOGETHER);
        const writes = group.flatMap(firstWrites);
        try {
          if (writes.length > 100) throw new ConditionFailed(0);
          await table.write(...writes);
          added.push(...group);
        } catch (error) {
          // Somebody else wrote one of them meanwhile, or the group is too large: one by one tells which.
          if (!(error instanceof ConditionFailed)) throw error;
          for (const seizure of group) {
            if (await one(seizure)) added.push(seizure);
            else existing.push(seizure.id);
          }
        }
      }
      return { added, existing };
    },

    async supersede(before, after) {
      const open = new Set(shareItems(after).map(({ sk }) => sk));
      await guarded(
        after.id,
        { put: headItem(after), when: { equals: { version: before.version, status: before.status } } },
        {
          put: { ...keys.seizureVersion(before.id, before.version), version: before.version, record: before },
          when: { absent: true },
        },
        ...shareItems(after).map((put) => ({ put })),
        ...shareItems(before)
          .filter(({ sk }) => !open.has(sk))
          .map(({ pk, sk }) => ({ delete: { pk, sk } })),
      );
    },

    async readDraft(id) {
      const head = await readHead(id);
      return head && head.status === 'draft' ? Draft.parse(head.record) : undefined;
    },

    async saveDraft(draft, over) {
      if (over !== undefined) {
        await guarded(draft.id, {
          put: draftItem(draft),
          when: { equals: { version: over, status: 'draft' } },
        });
        return;
      }
      try {
        await table.write({ put: draftItem(draft), when: { absent: true } });
      } catch (error) {
        throw error instanceof ConditionFailed ? new AlreadyExists('This draft is already there.') : error;
      }
    },

    discardDraft: (draft, change) =>
      guarded(draft.id, {
        put: {
          ...keys.seizure(draft.id),
          version: draft.version + 1,
          status: 'discarded',
          change,
          record: draft,
          ttl: Math.floor(Date.parse(change.at) / 1000) + DISCARDED_SECONDS,
        },
        when: { equals: { version: draft.version, status: 'draft' } },
      }),

    promote: (draft, seizure) =>
      guarded(
        seizure.id,
        { put: headItem(seizure), when: { equals: { version: draft.version, status: 'draft' } } },
        ...shareItems(seizure).map((put) => ({ put })),
      ),

    async takeNumbers(country, year, howMany) {
      const { number = howMany } = await table.add(keys.counter(country, year), { number: howMany });
      return number - howMany + 1;
    },
  };
};

const audienceKeys = (seizure: Seizure, audience: string) => ({
  gsi2pk: keys.audienceMonth(audience, seizure.report.date.slice(0, 7)),
  gsi2sk: keys.byDate(seizure.report.date, seizure.id),
});

const headItem = (seizure: Seizure): Item => {
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

const shareItems = (seizure: Seizure): Item[] =>
  audiencesFor(sharedOf(seizure))
    .slice(1)
    .map((audience) => ({
      ...keys.seizureShare(seizure.id, audience),
      version: seizure.version,
      summary: summaryOf(seizure),
      ...audienceKeys(seizure, audience),
    }));

const firstWrites = (seizure: Seizure): Write[] => [
  { put: headItem(seizure), when: { absent: true } },
  ...shareItems(seizure).map((put) => ({ put })),
];

const draftItem = (draft: Draft): Item => ({
  ...keys.seizure(draft.id),
  version: draft.version,
  status: draft.status,
  change: draft.change,
  record: draft,
  summary: { id: draft.id, date: draft.report.date ?? '', product: draft.report.lines?.[0]?.product ?? '' },
  gsi1pk: keys.officeDrafts(draft.office),
  gsi1sk: keys.byDate(draft.change.at, draft.id),
});
