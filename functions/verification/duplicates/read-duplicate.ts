import { ok } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { findPair, PairParams } from './find-pair.ts';
import { PairView, pairViewOf } from './pair-view.ts';

export const readDuplicate = route({
  name: 'read-duplicate',
  method: 'GET',
  path: '/v1/duplicates/{pairId}',
  action: 'duplicate.read',
  summary: 'Look at two cases that look alike, side by side',
  description:
    'Both cases as they are now, the evidence in your language, and what the two tell differently.',
  params: PairParams,
  gives: { 200: PairView },
})((services: Uses<'duplicates' | 'seizures'>) => async ({ actor, params: { pairId }, language }) => {
  const seen = await findPair(services, actor, { pairId, action: 'duplicate.read' });
  return ok(pairViewOf(seen, { actor, language }));
});
