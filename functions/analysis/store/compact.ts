import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Clock, Ids } from '../../../shared/services.ts';
import type { StoreFiles } from '../../../shared/storage/analysis/store-files.ts';
import { sql } from '../asking/sql.ts';
import type { Database } from './database.ts';
import { athenaKey, DELTAS, LINES, linesKey, MANIFEST } from './layout.ts';
import type { LocalFiles } from './local-files.ts';
import { type LinesFile, type Manifest, readManifest } from './manifest.ts';
import { fromDeltas, fromLines, NAMES, SAYS, toParquet } from './script.ts';

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

/** Files of this many generations stay, for whoever has just read an older manifest. */
const KEPT_GENERATIONS = 2;

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
    await tidy(needs, manifest, all);
    return { deltas: 0, generation: manifest.generation, done: true };
  }
  const { made, replaced, through } = await newFiles(needs, manifest, deltas);
  const next: Manifest = {
    generation: manifest.generation + 1,
    madeAt: needs.clock.now().toISOString(),
    through: Math.max(through, manifest.through),
    files: [...manifest.files.filter(({ year }) => !replaced.has(year)), ...made].sort(
      (a, b) => a.year - b.year,
    ),
    absorbed: [...all.filter((key) => known.has(key)), ...deltas],
  };
  const done = await files.swap(MANIFEST, JSON.stringify(next), etag);
  if (done) await tidy(needs, next, all);
  else await files.remove(made.map(({ key }) => key));
  local.keepOnly((done ? next : manifest).files.map(({ key }) => key));
  return { deltas: deltas.length, generation: done ? next.generation : manifest.generation, done };
};

/** What nobody needs any more goes, and Athena is told which files are the store. */
const tidy = async ({ files, place }: CompactNeeds, manifest: Manifest, deltas: readonly string[]) => {
  const known = new Set(manifest.absorbed);
  await files.remove(deltas.filter((key) => known.has(key)));
  for (const year of new Set(manifest.files.map((file) => file.year)))
    await files.save(
      athenaKey(year),
      manifest.files
        .filter((file) => file.year === year)
        .map(({ key }) => `${place}${key}\n`)
        .join(''),
    );
  const named = new Set(manifest.files.map(({ key }) => key));
  const outdated = (await files.list(LINES)).filter(
    (key) => !named.has(key) && generationOf(key) <= manifest.generation - KEPT_GENERATIONS,
  );
  await files.remove(outdated);
};

/** `lines/year=2026/g000012-….parquet` → 12 */
const generationOf = (key: string): number => Number(/\/g(\d+)-/.exec(key)?.[1] ?? 0);

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
    CREATE OR REPLACE TEMP TABLE pool AS
      SELECT DISTINCT ON (case_id, seq, line) * FROM (FROM concerned UNION ALL FROM fresh);
    -- A state that says what the one before it said is no state of its own: changes are told more than once.
    CREATE OR REPLACE TEMP TABLE kept AS
      WITH said AS (
        SELECT case_id, seq, min(known_from) AS known_from, md5(string_agg(${SAYS}, ';' ORDER BY line)) AS mark
        FROM pool GROUP BY case_id, seq
      ), told AS (
        SELECT *, lag(mark) OVER (PARTITION BY case_id ORDER BY seq) AS before FROM said
      )
      SELECT case_id, seq, lead(known_from) OVER (PARTITION BY case_id ORDER BY seq) AS known_to
      FROM told WHERE before IS DISTINCT FROM mark;
    CREATE OR REPLACE TEMP TABLE renewed AS SELECT pool.*, kept.known_to FROM pool JOIN kept USING (case_id, seq);
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
    replaced: new Set(years.map((row) => Number(row.year))),
    through: Number(most?.through ?? 0),
  };
};
