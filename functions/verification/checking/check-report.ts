import * as z from 'zod';
import { may } from '../../../shared/domain/access.ts';
import type { Actor } from '../../../shared/domain/actor.ts';
import { findingsOfDraft } from '../../../shared/domain/checks/find.ts';
import { observationsOf } from '../../../shared/domain/checks/history/observations.ts';
import { FindingView, inWords } from '../../../shared/domain/checks/words-of.ts';
import { NotFound } from '../../../shared/domain/errors.ts';
import { SeizureDraft } from '../../../shared/domain/seizure/report.ts';
import { OfficeId } from '../../../shared/domain/sharing.ts';
import { ok } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { allKnownCodes } from '../../../shared/storage/reference/known-codes.ts';

/** The country that the case would be of; undefined where a regional office does not say for whom it types. */
const countryFor = async (
  { directory }: Uses<'directory'>,
  actor: Actor,
  officeId: string | undefined,
): Promise<string | undefined> => {
  if (officeId === undefined || officeId === actor.office)
    return actor.role === 'NCP' ? actor.country : undefined;
  const office = await directory.readOffice(officeId);
  const thing = { office: officeId, country: office?.country, rilo: office?.rilo };
  if (!office?.active || !may(actor, 'seizure.report-on-behalf', thing))
    throw new NotFound('office that you serve');
  return office.country;
};

export const checkReport = route({
  name: 'check-report',
  method: 'POST',
  path: '/v1/checks',
  action: 'check.run',
  summary: 'Check what is known so far of a case, and keep nothing',
  description:
    'The checks that run when a case is reported and when it comes to verification, for whoever is still typing: any ' +
    'field may be missing. Findings are no reason to refuse, but for what the short form lacks.',
  query: z.strictObject({
    office: OfficeId.optional().describe('Office that it would be reported for, where it is not your own'),
  }),
  body: SeizureDraft,
  gives: {
    200: z
      .object({ findings: z.array(FindingView).describe('The most severe first, 40 at most') })
      .meta({ id: 'CheckedReport' }),
  },
})(
  ({
    reference,
    directory,
    verificationHistories,
    clock,
  }: Uses<'reference' | 'directory' | 'verificationHistories' | 'clock'>) =>
    async ({ actor, query, body, language }) => {
      const country = await countryFor({ directory }, actor, query.office);
      const observed = observationsOf({ lines: body.lines ?? [] }, country);
      const [known, histories] = await Promise.all([
        allKnownCodes(reference, [body]),
        verificationHistories.read(observed.map(({ key }) => key)),
      ]);
      const findings = findingsOfDraft(body, { country, known, histories, reportedAt: clock.now() });
      return ok({ findings: findings.map((finding) => inWords(finding, language)) });
    },
);
