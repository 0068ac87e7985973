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
  /** The next version; earlier ones are kept. @throws ChangedMeanwhile when version - 1 is not the current one */
  save(kept: KeptParties): Promise<void>;
}

export const nominal = (table: Table): Nominal => {
  const read = async (seizureId: string) => {
    const item = await table.get(keys.parties(seizureId));
    return item && KeptParties.parse(item.record);
  };

  return {
    read,
    async save(kept) {
      const before = await read(kept.seizureId);
      const { change } = kept;
      const put = { ...keys.parties(kept.seizureId), version: kept.version, change, record: kept };
      const behind = kept.version - 1;
      try {
        await (before && behind > 0
          ? table.write(
              { put, when: { equals: { version: behind } } },
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
