import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from '../../../../functions/analysis/asking/sql.ts';
import { compact } from '../../../../functions/analysis/store/compact.ts';
import { type Database, openDatabase } from '../../../../functions/analysis/store/database.ts';
import { localFiles } from '../../../../functions/analysis/store/local-files.ts';
import { openWarehouse } from '../../../../functions/analysis/store/warehouse.ts';
import { randomIds } from '../../../../shared/clock.ts';
import type { StoreFiles } from '../../../../shared/storage/analysis/store-files.ts';
import type { Warehouse } from '../../../../shared/storage/analysis/warehouse.ts';
import { type Death, mortal, unlessDead } from './mortal-files.ts';

const CLOCK = { now: () => new Date() };

/** Compactions and warehouses over the same objects, as processes that may die; ends with `close`. */
export const storeRun = () => {
  const home = mkdtempSync(join(tmpdir(), 'cen-exact-'));
  const open: Database[] = [];
  const idle: Database[] = [];
  let folders = 0;
  const database = async () => {
    folders += 1;
    const opened = await openDatabase({
      dir: join(home, String(folders)),
      memory: '300MB',
      threads: 1,
    });
    open.push(opened);
    return opened;
  };
  return {
    /** Undefined when it died. A process that starts has no copies of files. */
    compact: async (files: StoreFiles, death?: Death) => {
      const own = idle.pop() ?? (await database());
      const { part, calls } = mortal(death);
      const mine = part(files);
      const local = localFiles(mine, own.dir);
      local.keepOnly([]);
      const done = await unlessDead(
        compact({ files: mine, database: own, local, clock: CLOCK, ids: randomIds, place: 's3://store/' }),
      );
      idle.push(own);
      return { done, calls: calls() };
    },
    warehouse: async (files: StoreFiles): Promise<Warehouse> => {
      const own = await database();
      return openWarehouse({
        files,
        database: own,
        local: localFiles(files, own.dir),
        clock: CLOCK,
        everyMs: 0,
      });
    },
    close: () => {
      for (const one of open) one.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
};

/** What the world of cases expects of the current rows. */
export const shown = (warehouse: Warehouse) =>
  warehouse.all(sql`SELECT case_id, line, day, status, counts, counted_as FROM lines ORDER BY case_id, line`);

/** States that are there twice, cases with other than one state that holds still, and states that overlap. */
export const wrongStates = (warehouse: Warehouse) =>
  warehouse.all(sql`
    WITH heads AS (SELECT DISTINCT case_id, seq, known_from, known_to FROM states)
    SELECT case_id, 'twice' AS wrong FROM states GROUP BY case_id, seq, line HAVING count(*) > 1
    UNION ALL SELECT case_id, 'current' FROM heads GROUP BY case_id HAVING count(*) FILTER (known_to IS NULL) <> 1
    UNION ALL SELECT a.case_id, 'overlap' FROM heads a JOIN heads b USING (case_id)
      WHERE a.seq < b.seq AND a.known_to > a.known_from AND a.known_to > b.known_from`);
