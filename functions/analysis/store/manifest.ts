import * as z from 'zod';
import type { StoreFiles } from '../../../shared/storage/analysis/store-files.ts';
import { MANIFEST } from './layout.ts';

/** A file of states of cases that were seized in one year. */
const LinesFile = z.object({
  key: z.string(),
  year: z.number().int(),
  rows: z.number().int(),
  bytes: z.number().int(),
});
export type LinesFile = z.output<typeof LinesFile>;

/** What the store is made of. Files that it does not name are not part of it. */
export const Manifest = z.object({
  generation: z.number().int(),
  madeAt: z.string(),
  /** Number of the latest state in the files. */
  through: z.number().int(),
  files: z.array(LinesFile),
  /** Deltas that are in the files already, and not removed yet. */
  absorbed: z.array(z.string()),
  /** Files that others took the place of, and in which generation: readers of an older manifest still need them. */
  replaced: z.array(z.object({ key: z.string(), generation: z.number().int() })).default([]),
});
export type Manifest = z.output<typeof Manifest>;

export const EMPTY: Manifest = {
  generation: 0,
  madeAt: '',
  through: 0,
  files: [],
  absorbed: [],
  replaced: [],
};

export interface Read {
  readonly manifest: Manifest;
  /** Undefined while there is none. */
  readonly etag: string | undefined;
}

export const readManifest = async (files: Pick<StoreFiles, 'read'>): Promise<Read> => {
  const found = await files.read(MANIFEST);
  if (!found) return { manifest: EMPTY, etag: undefined };
  return { manifest: Manifest.parse(JSON.parse(new TextDecoder().decode(found.body))), etag: found.etag };
};
