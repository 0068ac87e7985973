import {
  type Condition,
  ConditionFailed,
  type Index,
  type Item,
  type Key,
  type ScannedTable,
  type Table,
  type Write,
} from './table.ts';

/** What a write across tables needs of each. */
interface Rows {
  holds(write: Write): boolean;
  apply(write: Write): void;
}

const ROWS = new WeakMap<Table, Rows>();

const rowsOf = (table: Table): Rows => {
  const rows = ROWS.get(table);
  if (!rows) throw new Error('A write across tables takes tables of one kind.');
  return rows;
};

/** The one fake: a table in memory for unit tests. It passes the same contract tests as the real engines. */
export const memoryTable = (): Table & ScannedTable => {
  const rows = new Map<string, Item>();
  const idOf = ({ pk, sk }: Key) => JSON.stringify([pk, sk]);
  const holds = (id: string, when: Condition | undefined): boolean => {
    if (!when) return true;
    const item = rows.get(id);
    if ('absent' in when) return item === undefined;
    return item !== undefined && Object.entries(when.equals).every(([name, value]) => item[name] === value);
  };
  const copy = <T>(value: T): T => structuredClone(value);
  const plus = (key: Key, amounts: Readonly<Record<string, number>>): Record<string, number> => {
    const item: Item = rows.get(idOf(key)) ?? { pk: key.pk, sk: key.sk };
    const sums = Object.fromEntries(
      Object.entries(amounts).map(([name, amount]) => [name, Number(item[name] ?? 0) + amount]),
    );
    rows.set(idOf(key), { ...item, ...sums });
    return sums;
  };

  const own: Table & ScannedTable = {
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

    async scan({ index, segment, of, limit, after }) {
      const [pkName, skName] = names(index);
      const all = [...rows.values()]
        .filter((item) => typeof item[pkName] === 'string' && typeof item[skName] === 'string')
        .filter(({ pk }) => segmentOf(pk, of) === segment)
        .map((item) => ({ id: idOf(item), item: projected(item, index) }))
        .sort((a, b) => compare(a.id, b.id))
        .filter(({ id }) => !after || id > String(after.id));
      const items = all.slice(0, limit);
      const last = items.at(-1);
      return {
        items: items.map(({ item }) => copy(item)),
        next: last && items.length < all.length ? { id: last.id } : undefined,
      };
    },

    write: (...writes) => own.writeAcross(...writes.map((write) => ({ table: own, write }))),

    async writeAcross(...writes) {
      const failed = writes.findIndex(({ table, write }) => !rowsOf(table).holds(write));
      if (failed >= 0) throw new ConditionFailed(failed);
      for (const { table, write } of writes) rowsOf(table).apply(write);
    },

    async putMany(items) {
      for (const item of items) rows.set(idOf(item), stored(item));
    },

    add: async (key, amounts) => plus(key, amounts),
  };
  ROWS.set(own, {
    holds: (write) => 'add' in write || holds(idOf(keyOf(write)), write.when),
    apply: (write) => {
      if ('put' in write) rows.set(idOf(write.put), stored(write.put));
      else if ('delete' in write) rows.delete(idOf(write.delete));
      else if ('add' in write) plus(write.add, write.amounts);
    },
  });
  return own;
};

const keyOf = (write: Write): Key =>
  'put' in write ? write.put : 'delete' in write ? write.delete : 'check' in write ? write.check : write.add;

const names = (index: Index | undefined) =>
  index ? ([`${index}pk`, `${index}sk`] as const) : (['pk', 'sk'] as const);
const segmentOf = (pk: string, of: number): number =>
  [...pk].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 65_537, 7) % of;
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
