import { deltaOf } from '../../../shared/domain/analysis/rows/delta-of.ts';
import { rowsOf } from '../../../shared/domain/analysis/rows/rows-of.ts';
import type { Seizure } from '../../../shared/domain/seizure/seizure.ts';
import type { Uses } from '../../../shared/services.ts';
import { deltaKey } from '../store/layout.ts';
import { countedOf } from './counted-of.ts';
import { readKnowledge } from './knowledge.ts';

export type NoteNeeds = Uses<'seizures' | 'storeFiles' | 'sequence' | 'reference' | 'clock' | 'ids'> & {
  /** Ids of the reports that are linked as the same case, for each that is linked at all. */
  membersOf(ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
};

/**
 * Writes the rows of cases as they are now, as one delta of the analysis store. The number of the state is taken
 * before the cases are read: whoever takes a higher one reads later, so the highest number is the latest state,
 * however often and in whatever order changes are told. A case that is linked is written with the others of its group,
 * because which of them counts may have changed. Gives the ids of those that no rows could be made of.
 */
export const noteCases =
  (needs: NoteNeeds, onFailure: (id: string, error: unknown) => void) =>
  async (ids: readonly string[]): Promise<Set<string>> => {
    const seq = await needs.sequence.next();
    const members = await needs.membersOf([...new Set(ids)]);
    const all = new Set([...ids, ...[...members.values()].flat()]);
    const cases = await needs.seizures.readMany([...all]);
    const counted = countedOf(cases, members);
    const knowledge = await readKnowledge(needs.reference);
    const knownFrom = needs.clock.now().toISOString();
    const failed = new Set<string>();
    const lines = cases.map((seizure: Seizure) => {
      try {
        return deltaOf(rowsOf(seizure, { ...knowledge, seq, knownFrom, countedAs: counted.get(seizure.id) }));
      } catch (error) {
        onFailure(seizure.id, error);
        failed.add(seizure.id);
        return '';
      }
    });
    const delta = lines.join('');
    if (delta !== '') await needs.storeFiles.save(deltaKey(seq, needs.ids.random()), delta);
    // Whoever told of one case of a group told of all: the others are written by nobody else.
    for (const [id, group] of members) if (group.some((member) => failed.has(member))) failed.add(id);
    return failed;
  };
