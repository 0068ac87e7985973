import { memoryTable } from '../../../shared/storage/memory-table.ts';
import type { Table, Write } from '../../../shared/storage/table.ts';

/** What a table was asked for, in the units that DynamoDB bills. */
export interface Counts {
  calls: number;
  readUnits: number;
  writeUnits: number;
}

const bytes = (items: readonly unknown[]): number =>
  items.reduce((sum: number, item) => sum + Buffer.byteLength(JSON.stringify(item)), 0);
const readUnits = (size: number): number => Math.max(1, Math.ceil(size / 4096));
const writeUnits = (item: unknown): number => Math.ceil(bytes([item]) / 1024);

const keyOf = (write: Write) =>
  'put' in write ? write.put : 'delete' in write ? write.delete : 'check' in write ? write.check : write.add;

/**
 * A table in memory that is divided by partition, so that many thousand cases can be compared, and counts what it is
 * asked for. Pairs lie together, because they alone are read by index.
 */
export const countedTable = (counts: Counts): Table => {
  const parts = new Map<string, Table>();
  const partOf = (pk: string): Table => {
    const name = pk.startsWith('PAIR') || pk.startsWith('DUPLICATES') ? 'pairs' : pk;
    const part = parts.get(name) ?? memoryTable();
    parts.set(name, part);
    return part;
  };
  const count = (read: number, write: number) => {
    counts.calls += 1;
    counts.readUnits += read;
    counts.writeUnits += write;
  };

  const own: Table = {
    async get(key) {
      const item = await partOf(key.pk).get(key);
      count(readUnits(bytes([item ?? ''])), 0);
      return item;
    },
    async getMany(keys) {
      const found = (await Promise.all(keys.map((key) => partOf(key.pk).get(key)))).flatMap(
        (item) => item ?? [],
      );
      const missing = keys.length - found.length;
      count(
        found.reduce((sum, item) => sum + readUnits(bytes([item])), missing),
        0,
      );
      return found;
    },
    async query(query) {
      const page = await partOf(query.pk).query(query);
      count(readUnits(bytes(page.items)) / (query.index ? 2 : 1), 0);
      return page;
    },
    async write(...writes) {
      await partOf('').writeAcross(...writes.map((write) => ({ table: partOf(keyOf(write).pk), write })));
      const units = writes.reduce((sum, write) => sum + ('put' in write ? writeUnits(write.put) : 1), 0);
      count(0, units * (writes.length > 1 ? 2 : 1));
    },
    writeAcross: (...writes) => own.write(...writes.map(({ write }) => write)),
    async putMany(items) {
      for (const item of items) await partOf(item.pk).putMany([item]);
      count(
        0,
        items.reduce((sum, item) => sum + writeUnits(item), 0),
      );
    },
    async add(key, amounts) {
      count(0, 1);
      return partOf(key.pk).add(key, amounts);
    },
  };
  return own;
};
