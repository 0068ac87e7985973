import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Clock, Ids } from '../../../shared/services.ts';
import type { StoreFiles } from '../../../shared/storage/analysis/store-files.ts';
import { sql } from '../asking/sql.ts';
import type { Database } from './database.ts';
import { DELTAS, linesKey, MANIFEST } from './layout.ts';
import type { LocalFiles } from './local-files.ts';
import { type LinesFile, type Manifest, readManifest } from './manifest.ts';
import { fromDeltas, fromLines, NAMES, renewing, toParquet } from './script.ts';
import { KEPT_GENERATIONS, tidy } from './tidy.ts';

export interface CompactNeeds {
  readonly files: StoreFiles;
  readonly database: Database;
  readonly local: LocalFiles;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Where the objects are, for Athena: `s3://bucket/`. */
  readonly place: string;
}

export interface Compacted {
  readonly deltas: number;
  readonly generation: number;
  /** False when somebody else compacted at the same time: what they did stands, and the rest waits. */
  readonly done: boolean;
}

/** Batches of changes that are taken in at once. */
const MOST_DELTAS = 5_000;

/**
 * Takes the states that lie in deltas into the Parquet files of their years. The files are new ones; the manifest that
 * names them is swapped last, in one conditional write. Whatever happens before leaves the store as it was, whatever
 * happens after is done again by the next.
 */
export const compact = async (needs: CompactNeeds): Promise<Compacted> => {
  const { files, local } = needs;
  const all = await files.list(DELTAS);
  const { manifest, etag } = await readManifest(files);
  const known = new Set(manifest.absorbed);
  const deltas = all.filter((key) => !known.has(key)).slice(0, MOST_DELTAS);
  if (deltas.length === 0) {
    await tidy(needs);
    return { deltas: 0, generation: manifest.generation, done: true };
  }
  const { made, years, through } = await newFiles(needs, manifest, deltas);
  const generation = manifest.generation + 1;
  const outdated = manifest.files.filter(({ year }) => years.has(year));
  const next: Manifest = {
    generation,
    madeAt: needs.clock.now().toISOString(),
    through: Math.max(through, manifest.through),
    files: [...manifest.files.filter(({ year }) => !years.has(year)), ...made].sort(
      (a, b) => a.year - b.year,
    ),
    absorbed: [...all.filter((key) => known.has(key)), ...deltas],
    replaced: [
      ...manifest.replaced.filter((one) => one.generation > generation - KEPT_GENERATIONS),
      ...outdated.map(({ key }) => ({ key, generation })),
    ],
  };
  const done = (await files.swap(MANIFEST, JSON.stringify(next), etag)) || (await isNamed(files, made));
  if (done) await tidy(needs);
  local.keepOnly((done ? next : manifest).files.map(({ key }) => key));
  return { deltas: deltas.length, generation: done ? generation : manifest.generation, done };
};

/**
 * A write whose answer was lost is sent again by the SDK, and is refused then because of itself. Files that the manifest
 * names are ours to keep; those that it does not name go.
 */
const isNamed = async (files: StoreFiles, made: readonly LinesFile[]): Promise<boolean> => {
  const { manifest } = await readManifest(files);
  const named = new Set(manifest.files.map(({ key }) => key));
  await files.remove(made.map(({ key }) => key).filter((key) => !named.has(key)));
  return made.some(({ key }) => named.has(key));
};

const newFiles = async (needs: CompactNeeds, manifest: Manifest, deltas: readonly string[]) => {
  const { database, local, files, ids } = needs;
  const paths = await local.fetch(deltas);
  const stored = await local.fetch(manifest.files.map(({ key }) => key));
  await database.run(`
    CREATE OR REPLACE TEMP TABLE fresh AS ${fromDeltas(paths)};
    CREATE OR REPLACE TEMP TABLE concerned AS ${
      stored.length > 0
        ? `SELECT ${NAMES} FROM (${fromLines(stored)}) SEMI JOIN fresh USING (case_id)`
        : `SELECT ${NAMES} FROM fresh LIMIT 0`
    };
    ${renewing}
  `);
  const [most] = await database.work(sql`SELECT max(seq) AS through FROM fresh`);
  const years = await database.work(
    sql`SELECT DISTINCT year FROM (SELECT year FROM concerned UNION ALL SELECT year FROM renewed) ORDER BY year`,
  );
  const made: LinesFile[] = [];
  const generation = `g${String(manifest.generation + 1).padStart(6, '0')}`;
  for (const year of years.map((row) => Number(row.year))) {
    const before = manifest.files.filter((file) => file.year === year).map(({ key }) => local.pathFor(key));
    const others =
      before.length > 0
        ? `SELECT * FROM (${fromLines(before)}) ANTI JOIN fresh USING (case_id) UNION ALL `
        : '';
    const key = linesKey(year, `${generation}-${ids.random()}`);
    const path = local.pathFor(key);
    await database.run(
      toParquet(
        `FROM (${others}SELECT ${NAMES}, known_to FROM renewed WHERE year = ${year}) ORDER BY day, case_id, seq, line`,
        path,
      ),
    );
    const [count] = await database.work(sql`SELECT count(*) AS rows FROM read_parquet(${path})`);
    const rows = Number(count?.rows ?? 0);
    if (rows === 0) continue;
    await files.save(key, await readFile(path));
    made.push({ key, year, rows, bytes: statSync(path).size });
  }
  await database.run(
    'DROP TABLE fresh; DROP TABLE concerned; DROP TABLE pool; DROP TABLE kept; DROP TABLE renewed;',
  );
  return {
    made,
    years: new Set(years.map((row) => Number(row.year))),
    through: Number(most?.through ?? 0),
  };
};
