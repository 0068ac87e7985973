import { may } from '../../shared/domain/access.ts';
import { ChangedMeanwhile, NotAllowed } from '../../shared/domain/errors.ts';
import { SeizureReport } from '../../shared/domain/seizure/report.ts';
import { amendedSeizure } from '../../shared/domain/seizure/report-case.ts';
import { SeizureView, viewOf } from '../../shared/domain/seizure/seizure-view.ts';
import { ok } from '../../shared/http/respond.ts';
import { route } from '../../shared/http/route.ts';
import type { Uses } from '../../shared/services.ts';
import { knownCodes } from '../../shared/storage/reference/known-codes.ts';
import { findVisible, SeizureParams, thingOf } from './seizure-view.ts';

export const amendSeizure = route({
  name: 'amend-seizure',
  method: 'PUT',
  path: '/v1/seizures/{seizureId}',
  action: 'seizure.amend',
  summary: 'Amend a case: a new version, the old ones are kept',
  params: SeizureParams,
  body: SeizureReport,
  ifMatch: true,
  gives: { 200: SeizureView },
})(
  ({ seizures, reference, clock }: Uses<'seizures' | 'reference' | 'clock'>) =>
    async ({ actor, params, body, ifMatch, language }) => {
      const before = await findVisible(seizures, actor, params.seizureId, 'seizure.amend');
      if (!may(actor, 'seizure.amend', thingOf(before)))
        throw new NotAllowed(
          'Only the office whose case it is amends it, or the one that entered it on its behalf.',
        );
      if (before.version !== ifMatch) throw new ChangedMeanwhile(before.version);
      const after = amendedSeizure(before, body, {
        by: actor.id,
        office: actor.office,
        at: clock.now(),
        known: await knownCodes(reference, [body]),
      });
      await seizures.supersede(before, after);
      return ok(viewOf(after, language));
    },
);
