import { gunzipSync, gzipSync } from 'node:zlib';
import type { Entry } from '../../domain/reference/entry.ts';

/** Characters of a part at most: an item may have 400 KB. */
const MOST = 300_000;

/** Entries as gzip of one JSON line each, in base64. */
export const packed = (entries: readonly Entry[]): string =>
  gzipSync(entries.map((entry) => JSON.stringify(entry)).join('\n')).toString('base64');

/** They were checked when they were written, and a list may have a hundred thousand: they are not checked again. */
export const unpacked = (data: string): Entry[] => {
  const lines = gunzipSync(Buffer.from(data, 'base64')).toString('utf8');
  return lines === '' ? [] : (JSON.parse(`[${lines.replaceAll('\n', ',')}]`) as Entry[]);
};

/** Entries in as many parts as they need. */
export const packedInParts = (entries: readonly Entry[]): string[] => {
  const data = packed(entries);
  if (data.length <= MOST || entries.length < 2) return [data];
  // A little more than the division says: parts of equal count are not of equal size.
  const size = Math.ceil((entries.length * MOST) / (data.length * 1.2));
  return Array.from({ length: Math.ceil(entries.length / size) }, (_, i) =>
    packedInParts(entries.slice(i * size, (i + 1) * size)),
  ).flat();
};
