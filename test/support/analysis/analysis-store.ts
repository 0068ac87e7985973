import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compact } from '../../../functions/analysis/store/compact.ts';
import { type Database, openDatabase } from '../../../functions/analysis/store/database.ts';
import { deltaKey } from '../../../functions/analysis/store/layout.ts';
import { localFiles } from '../../../functions/analysis/store/local-files.ts';
import { openWarehouse } from '../../../functions/analysis/store/warehouse.ts';
import { randomIds } from '../../../shared/clock.ts';
import type { AnalysisRow } from '../../../shared/domain/analysis/columns.ts';
import type { StoreFiles } from '../../../shared/storage/analysis/store-files.ts';
import { memoryStoreFiles } from './memory-store-files.ts';

/** The analysis store on objects in memory and real databases; ends with `close`. */
export const analysisStore = (files: StoreFiles = memoryStoreFiles()) => {
  const home = mkdtempSync(join(tmpdir(), 'cen-store-'));
  const open: Database[] = [];
  let folders = 0;
  const database = async () => {
    folders += 1;
    const opened = await openDatabase({ dir: join(home, String(folders)), memory: '500MB' });
    open.push(opened);
    return opened;
  };
  const clock = { now: () => new Date() };
  let compacting: Database | undefined;

  return {
    files,
    /** One delta with these rows. */
    write: async (...rows: AnalysisRow[]) => {
      const seq = Math.max(...rows.map((row) => row.seq));
      await files.save(
        deltaKey(seq, randomIds.random()),
        rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
      );
    },
    compact: async (over: StoreFiles = files) => {
      compacting ??= await database();
      const local = localFiles(over, compacting.dir);
      return compact({
        files: over,
        database: compacting,
        local,
        clock,
        ids: randomIds,
        place: 's3://store/',
      });
    },
    warehouse: async (over: StoreFiles = files) => {
      const own = await database();
      return openWarehouse({
        files: over,
        database: own,
        local: localFiles(over, own.dir),
        clock,
        everyMs: 0,
      });
    },
    close: () => {
      for (const one of open) one.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
};
