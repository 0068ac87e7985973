import { createHash } from 'node:crypto';
import type { FileStore } from '../../shared/storage/file-store.ts';

export interface MemoryFiles extends FileStore {
  /** Puts a file as a sender would by its ticket; other content than announced is refused as S3 refuses it. */
  send(url: string, headers: Readonly<Record<string, string>>, body: Uint8Array): void;
  readonly names: readonly string[];
}

/** Files in memory. */
export const memoryFiles = (): MemoryFiles => {
  const files = new Map<string, Uint8Array>();
  const expiresAt = '2026-01-01T00:15:00.000Z';
  return {
    get names() {
      return [...files.keys()];
    },
    send(url, headers, body) {
      const sum = createHash('sha256').update(body).digest('base64');
      if (headers['x-amz-checksum-sha256'] !== sum) throw new Error('BadDigest');
      files.set(url.slice('memory:'.length), body);
    },
    ticketFor: async ({ key, size, type, sha256 }) => ({
      method: 'PUT',
      url: `memory:${key}`,
      headers: {
        'content-type': type,
        'content-length': String(size),
        'x-amz-checksum-sha256': Buffer.from(sha256, 'hex').toString('base64'),
      },
      expiresAt,
    }),
    has: async (key) => files.has(key),
    async read(key) {
      const body = files.get(key);
      if (!body) throw new Error(`There is no file ${key}.`);
      return body;
    },
    save: async ({ key }, body) => void files.set(key, body),
    linkTo: async (key, { name }) => ({ url: `memory:${key}?${name}`, expiresAt }),
  };
};
