import type { Groups } from '../../../shared/storage/verification/duplicates/groups.ts';

/** Ids of the reports that are linked as the same case, for each of these that is linked at all. */
export const membersOf =
  ({ readMany }: Pick<Groups, 'readMany'>) =>
  async (ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> =>
    new Map((await readMany(ids)).map(({ id, members }) => [id, members]));
