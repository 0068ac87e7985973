import type { Clock } from '../../../shared/services.ts';
import type { StoreFiles } from '../../../shared/storage/analysis/store-files.ts';
import type { DataVersion, Warehouse } from '../../../shared/storage/analysis/warehouse.ts';
import { sql } from '../asking/sql.ts';
import type { Database } from './database.ts';
import { DELTAS, MANIFEST } from './layout.ts';
import { Gone, type LocalFiles } from './local-files.ts';
import { EMPTY, Manifest } from './manifest.ts';
import { COLUMN_TYPES, fromDeltas, fromLines, NAMES, untilNext } from './script.ts';

export interface WarehouseNeeds {
  readonly files: StoreFiles;
  readonly database: Database;
  readonly local: LocalFiles;
  readonly clock: Clock;
  /** Looks for news no more often than this; a second if left out. */
  readonly everyMs?: number;
}

/** Each time it is overtaken a newer manifest is there. */
const MOST_TRIES = 5;

/**
 * The store as tables that can be asked: `lines` are the current states, `states` all of them. It looks for news before
 * it answers, and takes in what is new alone: files of years that were written anew, and deltas.
 */
export const openWarehouse = async (needs: WarehouseNeeds): Promise<Warehouse> => {
  const { files, database, local, clock, everyMs = 1000 } = needs;
  let manifest = EMPTY;
  let etag: string | undefined;
  let applied = new Set<string>();
  let checkedAt = Number.NEGATIVE_INFINITY;
  let checking: Promise<void> | undefined;
  let version: DataVersion = { through: 0, knownAt: '', checkedAt: '' };
  await database.run(`
    CREATE TABLE lines (${COLUMN_TYPES});
    CREATE TABLE ended (case_id VARCHAR, seq BIGINT, year SMALLINT);
    CREATE TABLE pending (${COLUMN_TYPES});
    ${viewOfStates([])}
  `);

  const takeIn = async (next: Manifest, deltas: readonly string[]): Promise<void> => {
    const before = new Map(manifest.files.map((file) => [file.key, file]));
    const after = new Map(next.files.map((file) => [file.key, file]));
    const changed = new Set(
      [...before.values(), ...after.values()]
        .filter(({ key }) => !before.has(key) || !after.has(key))
        .map(({ year }) => year),
    );
    const fresh = changed.size > 0 ? deltas : deltas.filter((key) => !applied.has(key));
    const gone = [...applied].some((key) => !deltas.includes(key));
    if (changed.size === 0 && fresh.length === 0 && !gone) return;
    await local.fetch([...next.files.map(({ key }) => key), ...deltas]);
    const paths = next.files.filter(({ year }) => changed.has(year)).map(({ key }) => local.pathFor(key));
    await database.transaction(async () => {
      if (changed.size > 0)
        await database.run(`
          DELETE FROM lines WHERE year IN (${[...changed].join(', ')});
          DELETE FROM ended WHERE year IN (${[...changed].join(', ')});
          ${paths.length > 0 ? loading(paths) : ''}
        `);
      if (changed.size > 0 || gone) await database.run('DELETE FROM pending');
      const again = changed.size > 0 || gone ? deltas : fresh;
      if (again.length > 0) await database.run(applying(again.map(local.pathFor)));
      await database.run(viewOfStates(next.files.map(({ key }) => local.pathFor(key))));
    });
    const [latest] = await database.work(sql`
      SELECT max(seq) AS through, strftime(max(known_from), '%Y-%m-%dT%H:%M:%S.%gZ') AS known FROM (
        SELECT seq, known_from FROM lines UNION ALL SELECT seq, known_from FROM pending)`);
    manifest = next;
    applied = new Set(deltas);
    version = {
      ...version,
      through: Math.max(Number(latest?.through ?? 0), next.through),
      knownAt: String(latest?.known ?? ''),
    };
    // Those of before as well: a question that began before this may not have opened them yet.
    local.keepOnly([...before.keys(), ...after.keys(), ...deltas]);
  };

  const look = async (tries = 1): Promise<void> => {
    try {
      // In this order: a delta that leaves the list between the two is in the files of the manifest.
      const all = await files.list(DELTAS);
      const found = await files.readIfChanged(MANIFEST, etag);
      const next = found ? Manifest.parse(JSON.parse(new TextDecoder().decode(found.body))) : manifest;
      const absorbed = new Set(next.absorbed);
      await takeIn(
        next,
        all.filter((key) => !absorbed.has(key)),
      );
      etag = found?.etag ?? etag;
    } catch (error) {
      if (!(error instanceof Gone) || tries === MOST_TRIES) throw error;
      await look(tries + 1);
    }
  };

  const refresh = async (): Promise<void> => {
    const now = clock.now();
    if (now.getTime() - checkedAt < everyMs) return;
    checking ??= look().finally(() => {
      checking = undefined;
    });
    await checking;
    checkedAt = now.getTime();
    version = { ...version, checkedAt: now.toISOString() };
  };

  return {
    async fresh() {
      await refresh();
      return version;
    },
    all: database.all,
    columns: database.columns,
    batches: database.batches,
  };
};

const loading = (paths: readonly string[]): string => `
  INSERT INTO lines SELECT ${NAMES} FROM (${fromLines(paths)}) WHERE known_to IS NULL AND stands;
  INSERT INTO ended SELECT case_id, seq, year FROM (${fromLines(paths)}) WHERE known_to IS NULL AND NOT stands;
`;

/** The highest number wins, whatever order deltas come in; what is applied twice comes to the same. */
const applying = (paths: readonly string[]): string => `
  CREATE OR REPLACE TEMP TABLE fresh AS ${fromDeltas(paths)};
  INSERT INTO pending FROM fresh;
  CREATE OR REPLACE TEMP TABLE heads AS SELECT case_id, max(seq) AS seq FROM fresh GROUP BY case_id;
  DELETE FROM heads WHERE EXISTS (FROM lines WHERE lines.case_id = heads.case_id AND lines.seq > heads.seq)
    OR EXISTS (FROM ended WHERE ended.case_id = heads.case_id AND ended.seq > heads.seq);
  DELETE FROM lines USING heads WHERE lines.case_id = heads.case_id;
  DELETE FROM ended USING heads WHERE ended.case_id = heads.case_id;
  INSERT INTO lines SELECT fresh.* FROM fresh JOIN heads USING (case_id, seq) WHERE stands;
  INSERT INTO ended SELECT case_id, seq, year FROM fresh JOIN heads USING (case_id, seq) WHERE NOT stands;
  DROP TABLE fresh;
  DROP TABLE heads;
`;

/**
 * Every state with the time until which it held. Of cases that changed since the files were made, the times are worked
 * out anew.
 */
const viewOfStates = (paths: readonly string[]): string => {
  const stored =
    paths.length > 0 ? fromLines(paths) : `SELECT ${NAMES}, NULL::TIMESTAMP AS known_to FROM pending LIMIT 0`;
  return `
    CREATE OR REPLACE VIEW states AS
      SELECT ${NAMES}, known_to FROM (${stored}) ANTI JOIN pending USING (case_id)
      UNION ALL
      SELECT ${NAMES}, ${untilNext} AS known_to
      FROM (
        SELECT DISTINCT ON (case_id, seq, line) * FROM (
          SELECT ${NAMES} FROM (${stored}) SEMI JOIN pending USING (case_id) UNION ALL SELECT ${NAMES} FROM pending
        ) ORDER BY known_from
      );
  `;
};
