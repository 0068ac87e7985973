import type { StoreFiles } from '../../../shared/storage/analysis/store-files.ts';
import { ATHENA, athenaKey, DELTAS, LINES } from './layout.ts';
import { type Manifest, readManifest } from './manifest.ts';

/** Files that were replaced stay for this many generations, for whoever has just read an older manifest. */
export const KEPT_GENERATIONS = 2;

export interface TidyNeeds {
  readonly files: StoreFiles;
  /** Where the objects are, for Athena: `s3://bucket/`. */
  readonly place: string;
}

/**
 * What nobody needs any more goes, and Athena is told which files are the store. Each part can be cut short and is done
 * again by the next; what is removed is removed last.
 */
export const tidy = async ({ files, place }: TidyNeeds): Promise<void> => {
  const manifest = await tellAthena(files, place);
  const absorbed = new Set(manifest.absorbed);
  await files.remove((await files.list(DELTAS)).filter((key) => absorbed.has(key)));
  const needed = new Set([
    ...manifest.files.map(({ key }) => key),
    ...manifest.replaced
      .filter(({ generation }) => generation > manifest.generation - KEPT_GENERATIONS)
      .map(({ key }) => key),
  ]);
  const outdated = (await files.list(LINES)).filter(
    // A file of a generation to come may be about to be named.
    (key) => !needed.has(key) && generationOf(key) <= manifest.generation - KEPT_GENERATIONS,
  );
  await files.remove(outdated);
};

/** Again until the manifest is the same before and after: somebody slower must not write over what is newer. */
const tellAthena = async (files: StoreFiles, place: string): Promise<Manifest> => {
  for (;;) {
    const { manifest, etag } = await readManifest(files);
    const named = Map.groupBy(manifest.files, ({ year }) => athenaKey(year));
    for (const [key, ofYear] of named)
      await files.save(key, ofYear.map((file) => `${place}${file.key}\n`).join(''));
    await files.remove((await files.list(ATHENA)).filter((key) => !named.has(key)));
    if ((await readManifest(files)).etag === etag) return manifest;
  }
};

/** `lines/year=2026/g000012-….parquet` → 12 */
const generationOf = (key: string): number => Number(/\/g(\d+)-/.exec(key)?.[1] ?? 0);
