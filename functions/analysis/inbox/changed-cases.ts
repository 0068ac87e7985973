import type { Pairs } from '../../../shared/storage/verification/duplicates/pairs.ts';

/** For each record that was told of, the cases whose rows may differ now: itself, or both of a pair. */
export const changedCases =
  ({ readMany }: Pick<Pairs, 'readMany'>) =>
  async (records: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> => {
    const named = records.map((record) => {
      const [kind = '', ...id] = record.split('#');
      return { record, kind, id: id.join('#') };
    });
    const linked = await readMany(named.filter(({ kind }) => kind === 'pair').map(({ id }) => id));
    const casesOfPair = new Map(linked.map(({ id, cases }) => [id, cases]));
    return new Map(
      named.map(({ record, kind, id }) => [record, kind === 'pair' ? (casesOfPair.get(id) ?? []) : [id]]),
    );
  };
