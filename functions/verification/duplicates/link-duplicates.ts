import * as z from 'zod';
import { LinkKind } from '../../../shared/domain/duplicates/pair.ts';
import { ChangedMeanwhile } from '../../../shared/domain/errors.ts';
import { text } from '../../../shared/domain/fields.ts';
import { ok } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { findPair, PairParams } from './find-pair.ts';
import { PairView, pairViewOf } from './pair-view.ts';

const NewLink = z
  .strictObject({
    as: LinkKind.describe(
      'same-case: two reports of one seizure, counted once; same-consignment: two seizures, both counted; not-related: never proposed again',
    ),
    reason: text(1000).optional(),
  })
  .meta({ id: 'NewLink' });

export const linkDuplicates = route({
  name: 'link-duplicates',
  method: 'PUT',
  path: '/v1/duplicates/{pairId}/link',
  action: 'duplicate.link',
  summary: 'Say what two cases have to do with each other',
  description:
    'Neither case is changed, and it can be undone. Reports of the same case are counted once, by the one that was ' +
    'reported first; whoever is linked with one of them belongs to all. A pair that is not related is not proposed again, ' +
    'unless a later version names a container, waybill or other number in common that was not there before.',
  params: PairParams,
  body: NewLink,
  ifMatch: true,
  gives: { 200: PairView },
})(
  (services: Uses<'duplicates' | 'seizures' | 'clock'>) =>
    async ({ actor, params: { pairId }, body, ifMatch, language }) => {
      const { pair, cases } = await findPair(services, actor, { pairId, action: 'duplicate.link' });
      if (pair.version !== ifMatch) throw new ChangedMeanwhile(pair.version);
      const { id: by, name, office } = actor;
      const judge = { by, name, office, at: services.clock.now() };
      const after = await services.duplicates.judge(pair, { cases, judge, link: body });
      return ok(pairViewOf({ pair: after, cases }, { actor, language }));
    },
);
