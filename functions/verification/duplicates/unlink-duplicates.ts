import { ChangedMeanwhile } from '../../../shared/domain/errors.ts';
import { ok } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { findPair, PairParams } from './find-pair.ts';
import { PairView, pairViewOf } from './pair-view.ts';

export const unlinkDuplicates = route({
  name: 'unlink-duplicates',
  method: 'DELETE',
  path: '/v1/duplicates/{pairId}/link',
  action: 'duplicate.link',
  summary: 'Undo what was said of two cases: the pair is open again',
  description: 'What was said, and its reason, stays to be read. Figures count the two apart again.',
  params: PairParams,
  ifMatch: true,
  gives: { 200: PairView },
})(
  (services: Uses<'duplicates' | 'seizures' | 'clock'>) =>
    async ({ actor, params: { pairId }, ifMatch, language }) => {
      const { pair, cases } = await findPair(services, actor, { pairId, action: 'duplicate.link' });
      if (pair.version !== ifMatch) throw new ChangedMeanwhile(pair.version);
      const { id: by, name, office } = actor;
      const judge = { by, name, office, at: services.clock.now() };
      const after = await services.duplicates.judge(pair, { cases, judge });
      return ok(pairViewOf({ pair: after, cases }, { actor, language }));
    },
);
