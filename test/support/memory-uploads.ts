import { UnreadableFile } from '../../shared/domain/imports/unreadable-file.ts';
import type { ImportUploads } from '../../shared/storage/imports/import-uploads.ts';

export interface MemoryUploads extends ImportUploads {
  /** Puts an object as a sender would by its ticket. */
  send(key: string, body: string | Uint8Array): void;
  text(key: string): string | undefined;
}

/** Objects in memory. Reading gives them in small pieces, so that nothing can count on whole ones. */
export const memoryUploads = (pieceBytes = 1021): MemoryUploads => {
  const objects = new Map<string, Buffer>();
  const etagOf = (body: Buffer) => `"${body.length}-${body.subarray(0, 8).toString('hex')}"`;

  return {
    send: (key, body) => void objects.set(key, Buffer.from(body)),
    text: (key) => objects.get(key)?.toString(),

    ticketFor: async ({ key }) => ({
      method: 'PUT',
      url: `memory:${key}`,
      headers: {},
      expiresAt: '2026-01-01T00:15:00.000Z',
    }),
    async describe(key) {
      const body = objects.get(key);
      return body && { size: body.length, etag: etagOf(body) };
    },
    async open(key, etag, range) {
      const body = objects.get(key);
      if (!body) throw new Error(`There is no object ${key}.`);
      if (etag && etag !== etagOf(body)) throw new UnreadableFile('The file was replaced.');
      const wanted = body.subarray(range?.start, range?.end);
      return (async function* () {
        for (let at = 0; at < wanted.length; at += pieceBytes) yield wanted.subarray(at, at + pieceBytes);
      })();
    },
    save: async (key, body) => void objects.set(key, Buffer.from(body)),
    async saveAll(key, chunks) {
      const all: Uint8Array[] = [];
      for await (const chunk of chunks) all.push(chunk);
      objects.set(key, Buffer.concat(all));
    },
    linkTo: async (key, { name }) => `memory:${key}?${name}`,
  };
};
