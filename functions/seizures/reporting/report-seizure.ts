import { AlreadyExists } from '../../../shared/domain/errors.ts';
import { SeizureReport } from '../../../shared/domain/seizure/report.ts';
import { ownerOf } from '../../../shared/domain/seizure/report-case.ts';
import type { Seizure } from '../../../shared/domain/seizure/seizure.ts';
import { SeizureView, viewOf } from '../../../shared/domain/seizure/seizure-view.ts';
import { created } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { idFrom } from '../../../shared/storage/keys.ts';
import { knownCodes } from '../../../shared/storage/reference/known-codes.ts';
import { enterCase } from './enter-case.ts';

export const reportSeizure = route({
  name: 'report-seizure',
  method: 'POST',
  path: '/v1/seizures',
  action: 'seizure.report',
  summary: 'Report a seizure',
  description:
    'The short form (date, location, one line with category and product, sharing, handling) is enough and can be ' +
    'completed later. Systems that have a number of their own for the case use PUT by national reference instead.',
  body: SeizureReport,
  gives: { 201: SeizureView },
})(
  ({ seizures, reference, clock }: Uses<'seizures' | 'reference' | 'clock'>) =>
    async ({ actor, body, requestId, language }) => {
      const owner = ownerOf(actor);
      const { nationalReference } = body;
      const id = nationalReference
        ? idFrom('seizure', owner.office, nationalReference)
        : idFrom('report', requestId);
      const { seizure, isNew } = await enterCase(seizures, {
        id,
        actor,
        owner,
        report: body,
        at: clock.now(),
        known: await knownCodes(reference, [body]),
      });
      if (!isNew && nationalReference) throw alreadyReported(seizure);
      return created(viewOf(seizure, language), `/v1/seizures/${seizure.id}`);
    },
);

export const alreadyReported = ({ report, reference }: Seizure): AlreadyExists =>
  new AlreadyExists(
    `${report.nationalReference} has been reported as ${reference}. Amend that case, or use PUT by national reference.`,
  );
