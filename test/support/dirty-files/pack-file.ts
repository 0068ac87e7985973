import { gzipSync } from 'node:zlib';
import { type Zippable, zipSync } from 'fflate';

export const PACKINGS = ['', 'gzip', 'zip', 'stored zip', 'zip among others', 'zip of gzip'] as const;
export type Packing = (typeof PACKINGS)[number];

const zipped = (files: Zippable, level: 0 | 6 = 6): Uint8Array =>
  zipSync(files, { level, mtime: '2025-01-01T00:00:00Z' });

/** Packs a file as offices do, also beside what has nothing to do with it. */
export const packed = (bytes: Uint8Array, packing: Packing, name = 'cases.csv'): Uint8Array => {
  if (packing === 'gzip') return gzipSync(bytes);
  if (packing === 'zip') return zipped({ [name]: bytes });
  if (packing === 'stored zip') return zipped({ [name]: bytes }, 0);
  if (packing === 'zip of gzip') return zipped({ [`${name}.gz`]: gzipSync(bytes) });
  if (packing === 'zip among others')
    return zipped({
      '__MACOSX/._cases': Buffer.from('\0\u0005\u0016\u0007'),
      'READ ME.txt': Buffer.from('Our seizures of the month.\nPlease treat them in confidence.\n'),
      [`2025/${name}`]: bytes,
    });
  return bytes;
};
