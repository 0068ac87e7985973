import type { Change } from '../domain/change.ts';
import { AlreadyExists, ChangedMeanwhile, NotFound, TooLarge } from '../domain/errors.ts';
import { CaseStatus, Draft, Seizure } from '../domain/seizure/seizure.ts';
import { everyItem } from './every-item.ts';
import { keys } from './keys.ts';
import {
  draftItem,
  firstWrites,
  headItem,
  nextWrites,
  type Succession,
  shareItems,
} from './seizure-items.ts';
import { ConditionFailed, type Item, type Table, type Write } from './table.ts';
import { together } from './write-together.ts';

export interface Added {
  readonly added: Seizure[];
  readonly existing: string[];
  readonly tooLarge: string[];
}

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
  /** Adds those that are not there yet, in any order; says which were, and which no table can keep. */
  addMissing(seizures: readonly Seizure[]): Promise<Added>;
  /** The next version takes the place of the one before, which is kept. @throws ChangedMeanwhile */
  supersede(before: Seizure, after: Seizure): Promise<void>;
  /** The same for many cases, each by itself: gives the ids of those that somebody else changed meanwhile. */
  supersedeMany(pairs: readonly Succession[]): Promise<string[]>;
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

const isCase = (head: Item | undefined): head is Item => CaseStatus.safeParse(head?.status).success;

/** Of many that are written at once, one is not as expected. */
const isOneOfThem = (error: unknown): boolean =>
  error instanceof ConditionFailed || error instanceof TooLarge;

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

  const addOne = async (seizure: Seizure, { added, existing, tooLarge }: Added): Promise<void> => {
    try {
      if (await one(seizure)) added.push(seizure);
      else existing.push(seizure.id);
    } catch (error) {
      if (!(error instanceof TooLarge)) throw error;
      tooLarge.push(seizure.id);
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
      // The current one first: whatever takes its place meanwhile, no version is missing.
      const head = await readHead(id);
      if (!isCase(head)) return [];
      const items = await everyItem(table, { pk: keys.seizure(id).pk, beginsWith: 'VERSION#' });
      const earlier = items.filter(({ version }) => Number(version) < Number(head.version));
      return [...earlier, head].map(({ record }) => Seizure.parse(record));
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
      const result: Added = {
        added: [],
        existing: all.filter(({ id }) => there.has(keys.seizure(id).pk)).map(({ id }) => id),
        tooLarge: [],
      };
      for (const group of together(missing, firstWrites)) {
        try {
          await table.write(...group.flatMap(firstWrites));
          result.added.push(...group);
        } catch (error) {
          // Somebody else wrote one of them meanwhile, or one is too large: one by one tells which.
          if (!isOneOfThem(error)) throw error;
          for (const seizure of group) await addOne(seizure, result);
        }
      }
      return result;
    },

    supersede: (before, after) => guarded(after.id, ...nextWrites({ before, after })),

    async supersedeMany(pairs) {
      const changed: string[] = [];
      for (const group of together(pairs, nextWrites)) {
        try {
          await table.write(...group.flatMap(nextWrites));
        } catch (error) {
          if (!isOneOfThem(error)) throw error;
          for (const pair of group)
            await table.write(...nextWrites(pair)).catch((one: unknown) => {
              if (!(one instanceof ConditionFailed)) throw one;
              changed.push(pair.after.id);
            });
        }
      }
      return changed;
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
