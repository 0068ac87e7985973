import { ChangedMeanwhile } from '../../domain/errors.ts';
import { DELTA_DAYS, Delta, DeltaSubscription } from '../../domain/exports/delta.ts';
import { keys } from '../keys.ts';
import { newestFirst } from '../newest-first.ts';
import { ConditionFailed, type Item, type Position, type Table } from '../table.ts';

/** That a case changed on a day, for whoever is of an audience that sees it or saw it before. */
export interface ChangedCase {
  readonly audience: string;
  readonly day: string;
  readonly id: string;
}

export interface Deltas {
  readSubscription(office: string): Promise<DeltaSubscription | undefined>;
  /** The first or next version. @throws ChangedMeanwhile */
  saveSubscription(subscription: DeltaSubscription): Promise<void>;
  /** Offices whose files this region makes. */
  subscribers(region: string): Promise<string[]>;
  /** Repeating it changes nothing. */
  note(changes: readonly ChangedCase[]): Promise<void>;
  /** Ids of the cases that changed on a day for any of these audiences, each once, in order. */
  changedOn(audiences: readonly string[], day: string): Promise<string[]>;
  save(delta: Delta): Promise<void>;
  /** Of the last thirty days, the newest first. */
  list(office: string): Promise<Delta[]>;
}

/** An import writes hundreds of cases a second, for the same audience and day: more than one partition takes. */
const SHARDS = 8;
/** Long enough to make up for every night that files can still be made of. */
const NOTED_SECONDS = (DELTA_DAYS + 10) * 86_400;
const DELTA_SECONDS = DELTA_DAYS * 86_400;
/** What the table takes in one call. */
const TOGETHER = 1000;

const shardOf = (id: string): number => {
  let sum = 0;
  for (const character of id) sum = (sum + (character.codePointAt(0) ?? 0)) % SHARDS;
  return sum;
};

const seconds = (time: string): number => Math.floor(Date.parse(time) / 1000);

const noteItem = ({ audience, day, id }: ChangedCase): Item => ({
  pk: keys.changedCases(audience, day, shardOf(id)),
  sk: id,
  ttl: seconds(day) + NOTED_SECONDS,
});

const subscriptionItem = (subscription: DeltaSubscription): Item => ({
  ...keys.deltaSubscription(subscription.office),
  version: subscription.version,
  change: subscription.change,
  record: subscription,
  ...(subscription.active && {
    gsi1pk: keys.deltaSubscriptions(subscription.region),
    gsi1sk: subscription.office,
    summary: { office: subscription.office },
  }),
});

export const deltas = (table: Table): Deltas => {
  const all = async function* (query: Parameters<Table['query']>[0]): AsyncGenerator<Item> {
    let after: Position | undefined;
    do {
      const page = await table.query({ ...query, ...(after && { after }) });
      yield* page.items;
      after = page.next;
    } while (after);
  };

  return {
    async readSubscription(office) {
      const item = await table.get(keys.deltaSubscription(office));
      return item && DeltaSubscription.parse(item.record);
    },

    async saveSubscription(subscription) {
      const { version } = subscription;
      const when = version === 1 ? ({ absent: true } as const) : { equals: { version: version - 1 } };
      try {
        await table.write({ put: subscriptionItem(subscription), when });
      } catch (error) {
        throw error instanceof ConditionFailed ? new ChangedMeanwhile(version) : error;
      }
    },

    async subscribers(region) {
      const offices: string[] = [];
      for await (const item of all({ index: 'gsi1', pk: keys.deltaSubscriptions(region) }))
        offices.push(String(item.gsi1sk));
      return offices;
    },

    async note(changes) {
      const items = new Map(changes.map((change) => [JSON.stringify(change), noteItem(change)]));
      const each = [...items.values()];
      for (let start = 0; start < each.length; start += TOGETHER)
        await table.putMany(each.slice(start, start + TOGETHER));
    },

    async changedOn(audiences, day) {
      const ids = new Set<string>();
      const read = async (pk: string) => {
        for await (const { sk } of all({ pk })) ids.add(sk);
      };
      for (const audience of audiences)
        await Promise.all(
          Array.from({ length: SHARDS }, (_, shard) => read(keys.changedCases(audience, day, shard))),
        );
      return [...ids].sort();
    },

    save: (delta) =>
      table.write({
        put: {
          ...keys.delta(delta.office, delta.day),
          record: delta,
          summary: delta,
          ttl: seconds(delta.day) + DELTA_SECONDS,
        },
      }),

    async list(office) {
      const { page } = await newestFirst(table, { pk: keys.delta(office, '').pk }, { limit: DELTA_DAYS + 1 });
      return page.map((item) => Delta.parse(item.record));
    },
  };
};
