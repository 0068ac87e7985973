import * as z from 'zod';
import { accepted } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';

const Begun = z.object({ office: z.string(), mining: z.literal(true) }).meta({ id: 'MiningBegun' });

export const startMining = route({
  name: 'start-mining',
  method: 'POST',
  path: '/v1/indicators/runs',
  action: 'indicator.judge',
  summary: 'Mine for indicators now, in what your office may see; it is done every night as well',
  description:
    'It takes seconds to minutes. What it found takes the place of the run before in GET /v1/indicators.',
  gives: { 202: Begun },
})(({ miningWorkflow }: Uses<'miningWorkflow'>) => async ({ actor, requestId }) => {
  await miningWorkflow.start(actor.office, requestId);
  return accepted({ office: actor.office, mining: true }, '/v1/indicators');
});
