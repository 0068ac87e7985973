import type { ObjectStore } from '../../../shared/storage/exports/object-store.ts';

export interface MemoryObjects extends ObjectStore {
  bytes(key: string): Buffer;
  text(key: string): string;
  keys(): string[];
}

/** Objects in memory. Reading gives them in small pieces, so that nothing can count on whole ones. */
export const memoryObjects = (pieceBytes = 1021): MemoryObjects => {
  const objects = new Map<string, Buffer>();
  const bytes = (key: string): Buffer => {
    const body = objects.get(key);
    if (!body) throw new Error(`There is no object ${key}.`);
    return body;
  };
  return {
    bytes,
    text: (key) => bytes(key).toString('utf8'),
    keys: () => [...objects.keys()].sort(),
    async open(key) {
      const body = bytes(key);
      return (async function* () {
        for (let at = 0; at < body.length; at += pieceBytes) yield body.subarray(at, at + pieceBytes);
      })();
    },
    save: async (key, body) => void objects.set(key, Buffer.from(body)),
    async saveAll(key, chunks) {
      const all: Uint8Array[] = [];
      for await (const chunk of chunks) all.push(chunk);
      const body = Buffer.concat(all);
      objects.set(key, body);
      return body.length;
    },
    linkTo: async (key, { fileName }) => ({
      url: `memory:${key}?${fileName}`,
      expiresAt: '2026-06-01T12:15:00.000Z',
    }),
  };
};
