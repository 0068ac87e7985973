import type { Write } from './table.ts';

/** DynamoDB's limits of one all-or-nothing write are 100 actions and 4 MB; its own form is shorter than JSON. */
const MOST_WRITES = 100;
const MOST_BYTES = 3_500_000;

/** Cuts a list into groups whose writes go into one all-or-nothing write, in order; what is larger is by itself. */
export function* together<T>(all: Iterable<T>, writesOf: (one: T) => readonly Write[]): Generator<T[]> {
  let group: T[] = [];
  let [count, bytes] = [0, 0];
  for (const one of all) {
    const writes = writesOf(one);
    const size = Buffer.byteLength(JSON.stringify(writes));
    if (group.length > 0 && (count + writes.length > MOST_WRITES || bytes + size > MOST_BYTES)) {
      yield group;
      group = [];
      [count, bytes] = [0, 0];
    }
    group.push(one);
    count += writes.length;
    bytes += size;
  }
  if (group.length > 0) yield group;
}
