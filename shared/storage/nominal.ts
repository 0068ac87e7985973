import * as z from 'zod';
import { Change } from '../domain/change.ts';
import { ChangedMeanwhile } from '../domain/errors.ts';
import { Parties } from '../domain/seizure/parties.ts';
import { keys } from './keys.ts';
import { ConditionFailed, type Table } from './table.ts';

/** Persons and companies of one case: the only place where they are. */
export const KeptParties = z.object({
  seizureId: z.string(),
  version: z.number().int(),
  office: z.string(),
  parties: Parties,
  change: Change,
});
export type KeptParties = z.output<typeof KeptParties>;

export interface Nominal {
  read(seizureId: string): Promise<KeptParties | undefined>;
  /** The version after `before`, which is kept; the first one without. @throws ChangedMeanwhile */
  save(kept: KeptParties, before: KeptParties | undefined): Promise<void>;
}

export const nominal = (table: Table): Nominal => {
  const read = async (seizureId: string) => {
    const item = await table.get(keys.parties(seizureId));
    return item && KeptParties.parse(item.record);
  };

  return {
    read,
    async save(kept, before) {
      const { change } = kept;
      const put = { ...keys.parties(kept.seizureId), version: kept.version, change, record: kept };
      try {
        await (before
          ? table.write(
              { put, when: { equals: { version: before.version } } },
              {
                put: {
                  ...keys.partiesVersion(kept.seizureId, before.version),
                  version: before.version,
                  record: before,
                },
              },
            )
          : table.write({ put, when: { absent: true } }));
      } catch (error) {
        if (!(error instanceof ConditionFailed)) throw error;
        throw new ChangedMeanwhile((await read(kept.seizureId))?.version ?? 0);
      }
    },
  };
};
