import * as z from 'zod';
import { may } from '../../../shared/domain/access.ts';
import { NotFound } from '../../../shared/domain/errors.ts';
import { SeizureReport } from '../../../shared/domain/seizure/report.ts';
import { Received } from '../../../shared/domain/seizure/seizure.ts';
import { SeizureView, viewOf } from '../../../shared/domain/seizure/seizure-view.ts';
import { OfficeId } from '../../../shared/domain/sharing.ts';
import { created } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { idFrom } from '../../../shared/storage/keys.ts';
import { knownCodes } from '../../../shared/storage/reference/known-codes.ts';
import { enterCase } from './enter-case.ts';
import { alreadyReported } from './report-seizure.ts';

const OnBehalf = z
  .strictObject({
    report: SeizureReport,
    received: Received.describe('How the report came; attach the scan as a document of the case'),
  })
  .meta({ id: 'ReportOnBehalf' });

export const reportOnBehalf = route({
  name: 'report-on-behalf',
  method: 'POST',
  path: '/v1/offices/{officeId}/seizures',
  action: 'seizure.report-on-behalf',
  summary: 'Enter a case on behalf of an office that sent a fax, a letter or called',
  description:
    'For regional offices and the countries that they serve. The case belongs to that office, which can amend it; ' +
    'whoever entered it can mend it too, and does not verify it.',
  params: z.object({ officeId: OfficeId }),
  body: OnBehalf,
  gives: { 201: SeizureView },
})(
  ({ seizures, directory, reference, clock }: Uses<'seizures' | 'directory' | 'reference' | 'clock'>) =>
    async ({ actor, params, body: { report, received }, requestId, language }) => {
      const office = await directory.readOffice(params.officeId);
      const { country, rilo } = office ?? {};
      const isServed = may(actor, 'seizure.report-on-behalf', { office: params.officeId, country, rilo });
      if (!office?.active || !country || !rilo || !isServed) throw new NotFound('office that you serve');

      const { nationalReference } = report;
      const { seizure, isNew } = await enterCase(seizures, {
        id: nationalReference ? idFrom('seizure', office.id, nationalReference) : idFrom('report', requestId),
        actor,
        owner: { office: office.id, country, rilo },
        report,
        at: clock.now(),
        known: await knownCodes(reference, [report]),
        enteredBy: { office: actor.office, person: actor.id, received },
      });
      if (!isNew && nationalReference) throw alreadyReported(seizure);
      return created(viewOf(seizure, language), `/v1/seizures/${seizure.id}`);
    },
);
