import * as z from 'zod';
import { InvalidInput } from '../../../shared/domain/errors.ts';
import { Reference } from '../../../shared/domain/fields.ts';
import { differences } from '../../../shared/domain/seizure/differences.ts';
import { SeizureReport } from '../../../shared/domain/seizure/report.ts';
import { amendedSeizure, ownerOf } from '../../../shared/domain/seizure/report-case.ts';
import { SeizureView, viewOf } from '../../../shared/domain/seizure/seizure-view.ts';
import { created, ok } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { idFrom } from '../../../shared/storage/keys.ts';
import { knownCodes } from '../../../shared/storage/reference/known-codes.ts';
import { enterCase } from '../reporting/enter-case.ts';

export const putByNationalReference = route({
  name: 'put-by-national-reference',
  method: 'PUT',
  path: '/v1/national-references/{nationalReference}/seizure',
  action: 'seizure.report',
  summary: 'Report or amend a case by your own number',
  description:
    'For national systems: the first call reports the case, later ones amend it, and the same content again changes ' +
    'nothing. The number belongs to your office: other offices may use the same one.',
  params: z.object({ nationalReference: Reference }),
  body: SeizureReport,
  gives: { 200: SeizureView, 201: SeizureView },
})(
  ({ seizures, reference, clock }: Uses<'seizures' | 'reference' | 'clock'>) =>
    async ({ actor, params, body, language }) => {
      const owner = ownerOf(actor);
      const { nationalReference } = params;
      if (body.nationalReference !== undefined && body.nationalReference !== nationalReference)
        throw new InvalidInput([
          {
            pointer: '/nationalReference',
            code: 'differs',
            detail: 'It differs from the number in the address.',
          },
        ]);
      const report = { ...body, nationalReference };
      const id = idFrom('seizure', owner.office, nationalReference);
      const at = clock.now();
      const known = await knownCodes(reference, [report]);
      const { seizure, isNew } = await enterCase(seizures, { id, actor, owner, report, at, known });
      if (isNew) return created(viewOf(seizure, language), `/v1/seizures/${id}`);

      const after = amendedSeizure(seizure, report, { by: actor.id, office: actor.office, at, known });
      if (differences(seizure.report, after.report).length === 0) return ok(viewOf(seizure, language));
      await seizures.supersede(seizure, after);
      return ok(viewOf(after, language));
    },
);
