/** Counts by key, a whole number below 2^53: a fraction of the memory of a Map, and faster. */
export interface KeyCounts {
  readonly size: number;
  set(key: number, count: number): void;
  /** 0 where there is none. */
  get(key: number): number;
}

const EMPTY = -1;

export const keyCounts = (): KeyCounts => {
  let capacity = 1 << 12;
  let keys = new Float64Array(capacity).fill(EMPTY);
  let counts = new Uint32Array(capacity);
  let size = 0;

  /** Where the key is, or would be. */
  const placeOf = (key: number): number => {
    const low = key % 0x1_0000_0000;
    let hash = Math.imul(low | 0, 0x9e37_79b1) ^ Math.imul(((key - low) / 0x1_0000_0000) | 0, 0x85eb_ca6b);
    hash ^= hash >>> 15;
    let place = (Math.imul(hash, 0x2c1b_3c6d) >>> 0) & (capacity - 1);
    while (keys[place] !== EMPTY && keys[place] !== key) place = (place + 1) & (capacity - 1);
    return place;
  };
  const grow = () => {
    const [oldKeys, oldCounts] = [keys, counts];
    capacity *= 2;
    keys = new Float64Array(capacity).fill(EMPTY);
    counts = new Uint32Array(capacity);
    oldKeys.forEach((key, i) => {
      if (key === EMPTY) return;
      const place = placeOf(key);
      keys[place] = key;
      counts[place] = oldCounts[i] ?? 0;
    });
  };

  return {
    get size() {
      return size;
    },
    set: (key, count) => {
      if (size * 2 >= capacity) grow();
      const place = placeOf(key);
      if (keys[place] === EMPTY) size += 1;
      keys[place] = key;
      counts[place] = count;
    },
    get: (key) => {
      const place = placeOf(key);
      return keys[place] === key ? (counts[place] ?? 0) : 0;
    },
  };
};
