import { Pair } from '../../../domain/duplicates/pair.ts';
import { ChangedMeanwhile } from '../../../domain/errors.ts';
import { idFrom, keys } from '../../keys.ts';
import { newestFirst } from '../../newest-first.ts';
import { ConditionFailed, type Item, type Table } from '../../table.ts';
import { pairWrites } from './pair-items.ts';

/** Two ids in the order in which a pair has them. */
export const inOrder = (a: string, b: string): readonly [string, string] => (a < b ? [a, b] : [b, a]);

/** The same for two cases whichever of them is looked at. */
export const pairIdOf = (a: string, b: string): string => idFrom('pair', ...inOrder(a, b));

const MOST_TRIES = 5;

const idOf = ({ pk }: Item): string => pk.slice('PAIR#'.length);

/** Pairs of cases in the table of verifications. */
export const pairs = (table: Table) => {
  const readMany = async (ids: readonly string[]): Promise<Pair[]> =>
    ids.length === 0 ? [] : (await table.getMany(ids.map(keys.pair))).map(({ record }) => Pair.parse(record));

  const read = async (id: string): Promise<Pair | undefined> => {
    const item = await table.get(keys.pair(id));
    return item && Pair.parse(item.record);
  };

  return {
    readMany,

    read,

    /** Open pairs of a case; what was written a moment ago may be missing. */
    async openOf(seizureId: string): Promise<Pair[]> {
      const pk = keys.pairsOfCase(seizureId);
      const pages = await Promise.all((['gsi2', 'gsi3'] as const).map((index) => table.query({ index, pk })));
      const found = await readMany(pages.flatMap(({ items }) => items.map(idOf)));
      return found.filter(({ state }) => state === 'open');
    },

    /** Ids of an office's pairs: open ones, the strongest first; or judged ones, the latest first. */
    async inbox(
      office: string,
      { state, ...page }: { state: 'open' | 'judged'; limit: number; after?: string | undefined },
    ): Promise<{ readonly ids: readonly string[]; readonly next: string | undefined }> {
      const pk = state === 'open' ? keys.duplicates(office) : keys.duplicatesJudged(office);
      const { page: items, next } = await newestFirst(table, { index: 'gsi1', pk }, page);
      return { ids: items.map(idOf), next };
    },

    /**
     * Brings a pair to what follows from it as it is; undefined where nothing does. The other case may be compared in
     * the same moment, or somebody judges: then it is read again. @throws ChangedMeanwhile when that does not end
     */
    async keep(
      id: string,
      known: Pair | undefined,
      follow: (before: Pair | undefined) => Pair | undefined,
    ): Promise<Pair | undefined> {
      let before = known;
      for (let tries = 1; ; tries += 1) {
        const after = follow(before);
        if (!after) return before;
        try {
          await table.write(...pairWrites(before, after));
          return after;
        } catch (error) {
          if (!(error instanceof ConditionFailed)) throw error;
          if (tries === MOST_TRIES) throw new ChangedMeanwhile(before?.version ?? 0);
          before = await read(id);
        }
      }
    },
  };
};

export type Pairs = ReturnType<typeof pairs>;
