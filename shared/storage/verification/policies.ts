import { changeOf } from '../../domain/change.ts';
import { ChangedMeanwhile } from '../../domain/errors.ts';
import { Policy, type PolicyData, USUAL_POLICY } from '../../domain/verification/policy.ts';
import type { Acting } from '../../domain/verification/step.ts';
import { keys } from '../keys.ts';
import { ConditionFailed, type Table } from '../table.ts';

export interface Policies {
  /** Undefined where the regional office has said nothing yet. */
  read(rilo: string): Promise<Policy | undefined>;
  /** What holds: its own, or the usual one. */
  of(rilo: string): Promise<PolicyData>;
  /** A first one over version 0. @throws ChangedMeanwhile */
  save(
    rilo: string,
    data: PolicyData,
    making: { readonly acting: Acting; readonly over: number },
  ): Promise<Policy>;
}

export const policies = (table: Table): Policies => {
  const read = async (rilo: string): Promise<Policy | undefined> => {
    const item = await table.get(keys.verificationPolicy(rilo));
    return item && Policy.parse(item.record);
  };
  return {
    read,
    of: async (rilo) => (await read(rilo))?.data ?? USUAL_POLICY,

    async save(rilo, data, { acting, over }) {
      const version = over + 1;
      const policy: Policy = {
        office: rilo,
        version,
        data,
        change: changeOf({
          event: over === 0 ? 'policy.set' : 'policy.changed',
          record: `policy.${rilo}`,
          version,
          by: { id: acting.by, office: acting.office },
          at: acting.at,
        }),
      };
      try {
        await table.write({
          put: { ...keys.verificationPolicy(rilo), version, change: policy.change, record: policy },
          when: over === 0 ? { absent: true } : { equals: { version: over } },
        });
        return policy;
      } catch (error) {
        if (!(error instanceof ConditionFailed)) throw error;
        throw new ChangedMeanwhile((await read(rilo))?.version ?? 0);
      }
    },
  };
};
