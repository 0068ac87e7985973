import { RILO_NETWORK } from '../../../../shared/domain/codes/rilo-network.ts';
import { ChangedMeanwhile } from '../../../../shared/domain/errors.ts';
import { PolicyData } from '../../../../shared/domain/verification/policy.ts';
import type { Uses } from '../../../../shared/services.ts';
import { FOUNDER } from '../offices.ts';

/** In these somebody signs in to verify: little passes by itself, so that there is something to look at. */
const STAFFED: Readonly<Record<string, readonly string[]>> = {
  'RILO-COLOGNE': ['NCP-DE', 'NCP-NL'],
  'RILO-DAKAR': ['NCP-SN'],
};

const policyOf = (rilo: string): PolicyData =>
  PolicyData.parse({
    letThrough: {
      offices: STAFFED[rilo] ?? 'all',
      except: ['weapons', 'nuclear'],
      grade: { source: 'B', information: 2 },
    },
  });

/** How the regional offices of the demonstration verify; one that has said something itself keeps it. */
export const fillPolicies = async ({ policies }: Uses<'policies'>, at: Date): Promise<void> => {
  const acting = { by: FOUNDER.id, office: FOUNDER.office, at };
  await Promise.all(
    RILO_NETWORK.map(({ id }) =>
      policies.save(id, policyOf(id), { acting, over: 0 }).catch((error: unknown) => {
        if (!(error instanceof ChangedMeanwhile)) throw error;
      }),
    ),
  );
};
