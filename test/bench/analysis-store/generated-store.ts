import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { linesKey, MANIFEST } from '../../../functions/analysis/store/layout.ts';
import type { LinesFile, Manifest } from '../../../functions/analysis/store/manifest.ts';
import { COLUMN_TYPES, NAMES, toParquet } from '../../../functions/analysis/store/script.ts';
import type { StoreFiles } from '../../../shared/storage/analysis/store-files.ts';
import { folderFiles } from './folder-files.ts';
import { generatedRows } from './generated-rows.ts';

/** Rows of the store that is measured: a million, or as many as ANALYSIS_ROWS says. */
export const ROWS = Number(process.env.ANALYSIS_ROWS ?? 1_000_000);

/**
 * A store of that many rows as compaction leaves it: sorted Parquet by year under a manifest. Made once, and kept in the
 * folder for temporary files; every bench works on a copy of the manifest only.
 */
export const generatedStore = async (rows = ROWS): Promise<{ files: StoreFiles; folder: string }> => {
  const folder = join(tmpdir(), `cen-generated-store-${rows}`);
  const files = folderFiles(folder);
  if (existsSync(join(folder, MANIFEST))) return { files, folder };
  const work = `${folder}-work`;
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const instance = await DuckDBInstance.create(join(work, 'work.db'), {
    threads: '2',
    memory_limit: '1200MB',
  });
  const connection = await instance.connect();
  await connection.run(`CREATE TABLE made (${COLUMN_TYPES})`);
  await connection.run(`INSERT INTO made BY NAME ${generatedRows(rows)}`);
  const years = await connection.runAndReadAll(
    'SELECT year, count(*) AS n FROM made GROUP BY year ORDER BY year',
  );
  const made: LinesFile[] = [];
  for (const { year, n } of years.getRowObjectsJS()) {
    const key = linesKey(Number(year), 'g000001-generated');
    mkdirSync(join(folder, key, '..'), { recursive: true });
    await connection.run(
      toParquet(
        `SELECT ${NAMES}, NULL::TIMESTAMP AS known_to FROM made WHERE year = ${year} ORDER BY day, case_id, seq, line`,
        join(folder, key),
      ),
    );
    made.push({ key, year: Number(year), rows: Number(n), bytes: statSync(join(folder, key)).size });
  }
  connection.closeSync();
  instance.closeSync();
  rmSync(work, { recursive: true, force: true });
  const manifest: Manifest = {
    generation: 1,
    madeAt: new Date().toISOString(),
    through: rows,
    files: made,
    absorbed: [],
    replaced: [],
  };
  await files.save(MANIFEST, JSON.stringify(manifest));
  return { files, folder };
};
