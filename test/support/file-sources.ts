import { createReadStream, statSync } from 'node:fs';
import type { FileSource } from '../../functions/imports/reading/row-reader.ts';

/** A file in memory, given in small pieces so that nothing can count on whole ones. */
export const memoryFile = (file: string | Uint8Array, pieceBytes = 1021): FileSource => {
  const bytes = Buffer.from(file as Uint8Array);
  return {
    size: bytes.length,
    async read({ start, end } = { start: 0, end: bytes.length }) {
      const wanted = bytes.subarray(start, end);
      return (async function* () {
        for (let at = 0; at < wanted.length; at += pieceBytes) yield wanted.subarray(at, at + pieceBytes);
      })();
    },
  };
};

/** A file on disk. */
export const diskFile = (path: string): FileSource => ({
  size: statSync(path).size,
  read: async (range) =>
    createReadStream(path, range ? { start: range.start, end: range.end - 1 } : {}) as AsyncIterable<Buffer>,
});

export const allOf = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
};
