import { type Condition, ConditionFailed, type Index, type Item, type Key, type Table } from './table.ts';

/** The one fake: a table in memory for unit tests. It passes the same contract tests as the real engines. */
export const memoryTable = (): Table => {
  const rows = new Map<string, Item>();
  const idOf = ({ pk, sk }: Key) => JSON.stringify([pk, sk]);
  const holds = (id: string, when: Condition | undefined): boolean => {
    if (!when) return true;
    const item = rows.get(id);
    if ('absent' in when) return item === undefined;
    return item !== undefined && Object.entries(when.equals).every(([name, value]) => item[name] === value);
  };
  const copy = <T>(value: T): T => structuredClone(value);

  return {
    get: async (key) => copy(rows.get(idOf(key))),
    getMany: async (keys) => keys.flatMap((key) => copy(rows.get(idOf(key))) ?? []),

    async query({ index, pk, beginsWith, between, descending, limit, after }) {
      const [pkName, skName] = names(index);
      const order = (a: Item, b: Item) =>
        compare(String(a[skName]), String(b[skName])) || compare(a.pk, b.pk) || compare(a.sk, b.sk);
      const matching = [...rows.values()]
        .filter((item) => item[pkName] === pk && typeof item[skName] === 'string')
        .filter((item) => beginsWith === undefined || String(item[skName]).startsWith(beginsWith))
        .filter(
          (item) => !between || (String(item[skName]) >= between[0] && String(item[skName]) <= between[1]),
        )
        .sort(descending ? (a, b) => order(b, a) : order)
        .filter(
          (item) => !after || (descending ? order(item, after as Item) < 0 : order(item, after as Item) > 0),
        );
      const items = matching.slice(0, limit);
      const last = items.at(-1);
      const position =
        last && Object.fromEntries(['pk', 'sk', pkName, skName].map((name) => [name, String(last[name])]));
      return {
        items: items.map((item) => copy(index ? projected(item, index) : item)),
        next: limit !== undefined && items.length === limit ? position : undefined,
      };
    },

    async write(...writes) {
      const keys = writes.map((write) =>
        idOf('put' in write ? write.put : 'delete' in write ? write.delete : write.check),
      );
      const failed = writes.findIndex((write, i) => !holds(keys[i] as string, write.when));
      if (failed >= 0) throw new ConditionFailed(failed);
      writes.forEach((write, i) => {
        if ('put' in write) rows.set(keys[i] as string, stored(write.put));
        else if ('delete' in write) rows.delete(keys[i] as string);
      });
    },

    async putMany(items) {
      for (const item of items) rows.set(idOf(item), stored(item));
    },

    async add(key, amounts) {
      const item = rows.get(idOf(key)) ?? key;
      const sums = Object.entries(amounts).map(
        ([name, amount]) => [name, Number((item as Item)[name] ?? 0) + amount] as const,
      );
      rows.set(idOf(key), { ...item, ...Object.fromEntries(sums) } as Item);
      return Object.fromEntries(sums);
    },
  };
};

const names = (index: Index | undefined) =>
  index ? ([`${index}pk`, `${index}sk`] as const) : (['pk', 'sk'] as const);
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** What an index carries. */
const projected = (item: Item, index: Index): Item =>
  Object.fromEntries(
    Object.entries(item).filter(([name]) =>
      ['pk', 'sk', 'summary', 'version', ...names(index)].includes(name),
    ),
  ) as Item;

// Through JSON, as values leave the process on their way to the database: undefined attributes vanish.
const stored = (item: Item): Item => JSON.parse(JSON.stringify(item)) as Item;
