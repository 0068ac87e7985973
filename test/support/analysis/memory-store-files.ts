import { createHash } from 'node:crypto';
import type { StoreFiles } from '../../../shared/storage/analysis/store-files.ts';

/** The objects of the store in memory; passes the contract of the real ones (store-files-contract.ts). */
export const memoryStoreFiles = (): StoreFiles & { readonly objects: Map<string, Uint8Array> } => {
  const objects = new Map<string, Uint8Array>();
  const bytes = (body: Uint8Array | string) =>
    typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const etagOf = (body: Uint8Array) => `"${createHash('md5').update(body).digest('hex')}"`;
  const read = (key: string) => {
    const body = objects.get(key);
    return body && { body, etag: etagOf(body) };
  };
  return {
    objects,
    list: async (prefix) => [...objects.keys()].filter((key) => key.startsWith(prefix)).sort(),
    read: async (key) => read(key),
    readIfChanged: async (key, etag) => {
      const found = read(key);
      return found?.etag === etag ? undefined : found;
    },
    save: async (key, body) => {
      objects.set(key, bytes(body));
    },
    swap: async (key, body, over) => {
      if (read(key)?.etag !== over) return false;
      objects.set(key, bytes(body));
      return true;
    },
    remove: async (keys) => {
      for (const key of keys) objects.delete(key);
    },
  };
};
