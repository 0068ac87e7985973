import { join } from 'node:path';
import type { AnalysisRow } from '../../../shared/domain/analysis/columns.ts';
import { deltaOf } from '../../../shared/domain/analysis/rows/delta-of.ts';
import { sql } from '../asking/sql.ts';
import { type NoteNeeds, noteCases } from '../inbox/note-cases.ts';
import type { Database } from '../store/database.ts';
import { deltaKey } from '../store/layout.ts';
import { localFiles } from '../store/local-files.ts';
import { openWarehouse } from '../store/warehouse.ts';
import { type Compared, type Difference, findDifferences } from './differences.ts';
import { rebuiltPrefix } from './layout.ts';

export interface CompareNeeds extends NoteNeeds {
  /** Of its own: empty. */
  readonly database: Database;
  onFailure(id: string, error: unknown): void;
}

export interface Verdict extends Compared {
  /** How many there were; `differences` names the first of them. */
  readonly differing: number;
  /** Nothing differs. Otherwise it was mended, and another run will tell. */
  readonly proven: boolean;
}

const MOST_NAMED = 50;
const TOGETHER = 100;

/** Says whether the store is what the tables give, and makes it so. */
export const compareStore =
  (needs: CompareNeeds) =>
  async (run: string): Promise<Verdict> => {
    const { storeFiles: files, database, clock } = needs;
    const local = localFiles(files, database.dir);
    const warehouse = await openWarehouse({ files, database, local, clock });
    await warehouse.fresh();
    const keys = await files.list(rebuiltPrefix(run));
    if (keys.length === 0) {
      const [stored] = await warehouse.all(sql`SELECT count(*) AS n FROM lines`);
      if (Number(stored?.n) > 0)
        throw new Error('Nothing was read from the tables: the store was left as it is.');
      return {
        years: [],
        digest: { rebuilt: null, store: null },
        newer: 0,
        differences: [],
        differing: 0,
        proven: true,
      };
    }
    const paths = await localFiles(files, join(database.dir, 'rebuilt')).fetch(keys);
    const compared = await findDifferences(database, paths);
    const wrong = compared.differences.filter(({ how }) => how !== 'gone').map((one) => one.case);
    const note = noteCases(needs, needs.onFailure);
    for (let start = 0; start < wrong.length; start += TOGETHER)
      await note(wrong.slice(start, start + TOGETHER));
    const gone = compared.differences.filter(({ how }) => how === 'gone');
    if (gone.length > 0) await endStates(needs, gone);
    await files.remove(keys);
    return {
      ...compared,
      differences: compared.differences.slice(0, MOST_NAMED),
      differing: compared.differences.length,
      proven: compared.differences.length === 0 && compared.digest.rebuilt === compared.digest.store,
    };
  };

/** Cases that are in no table any more end: they are in no figure from now on, and what was known stays known. */
const endStates = async (
  { storeFiles, sequence, clock, ids, database, seizures }: CompareNeeds,
  gone: readonly Difference[],
): Promise<void> => {
  const seq = await sequence.next();
  const missing = gone.map((one) => one.case);
  // Read after the number was taken: one that is there after all is not ended.
  const there = new Set<string>();
  for (let start = 0; start < missing.length; start += TOGETHER)
    for (const { id } of await seizures.readMany(missing.slice(start, start + TOGETHER))) there.add(id);
  const rows = await database.all(
    sql`SELECT * FROM lines WHERE line = 1 AND list_contains(${missing}::VARCHAR[], case_id)`,
  );
  const ended = (rows as unknown as AnalysisRow[])
    .filter(({ case_id }) => !there.has(case_id))
    .map((row) => ({ ...row, seq, known_from: clock.now().toISOString(), stands: false, counts: false }));
  if (ended.length > 0) await storeFiles.save(deltaKey(seq, ids.random()), deltaOf(ended));
};
