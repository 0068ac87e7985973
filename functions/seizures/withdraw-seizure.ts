import * as z from 'zod';
import { may } from '../../shared/domain/access.ts';
import { ChangedMeanwhile, NotAllowed } from '../../shared/domain/errors.ts';
import { text } from '../../shared/domain/fields.ts';
import { withdrawnSeizure } from '../../shared/domain/seizure/report-case.ts';
import { SeizureView, viewOf } from '../../shared/domain/seizure/seizure-view.ts';
import { ok } from '../../shared/http/respond.ts';
import { route } from '../../shared/http/route.ts';
import type { Uses } from '../../shared/services.ts';
import { findVisible, SeizureParams, thingOf } from './seizure-view.ts';

export const withdrawSeizure = route({
  name: 'withdraw-seizure',
  method: 'POST',
  path: '/v1/seizures/{seizureId}/withdrawal',
  action: 'seizure.withdraw',
  summary: 'Withdraw a case, with the reason',
  description: 'The case stays readable, marked as withdrawn, and no longer counts.',
  params: SeizureParams,
  body: z.strictObject({ reason: text(500) }),
  ifMatch: true,
  gives: { 200: SeizureView },
})(
  ({ seizures, clock }: Uses<'seizures' | 'clock'>) =>
    async ({ actor, params, body, ifMatch, language }) => {
      const before = await findVisible(seizures, actor, params.seizureId, 'seizure.withdraw');
      if (!may(actor, 'seizure.withdraw', thingOf(before)))
        throw new NotAllowed(
          'Only the office whose case it is withdraws it, or the one that entered it on its behalf.',
        );
      if (before.version !== ifMatch) throw new ChangedMeanwhile(before.version);
      const after = withdrawnSeizure(before, body.reason, {
        by: actor.id,
        office: actor.office,
        at: clock.now(),
      });
      await seizures.supersede(before, after);
      return ok(viewOf(after, language));
    },
);
