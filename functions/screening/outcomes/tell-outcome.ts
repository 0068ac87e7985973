import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod';
import { changeOf } from '../../../shared/domain/change.ts';
import { NotFound } from '../../../shared/domain/errors.ts';
import { Reference } from '../../../shared/domain/fields.ts';
import { GivenOutcome, type Outcome } from '../../../shared/domain/outcomes/outcome.ts';
import { ok } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';

const Params = z.object({ consignment: Reference.describe('Your reference of the consignment') });

const OutcomeView = z
  .object({
    reference: z.string(),
    version: z.number().int(),
    outcome: GivenOutcome,
    toldAt: z.string(),
  })
  .meta({ id: 'ScreeningOutcome' });

const viewOf = ({ reference, version, given, change }: Outcome) => ({
  reference,
  version,
  outcome: given,
  toldAt: change.at,
});

export const tellOutcome = route({
  name: 'tell-outcome',
  method: 'PUT',
  path: '/v1/screenings/{consignment}/outcome',
  action: 'outcome.write',
  summary: 'Say what became of a consignment that was screened, or correct it',
  description:
    'Tell of random inspections as well: they are what profiles are measured by. The same outcome told again changes nothing; another one takes its place, in the counts too.',
  params: Params,
  body: GivenOutcome,
  gives: { 200: OutcomeView },
})(
  ({ outcomes, clock }: Uses<'outcomes' | 'clock'>) =>
    async ({ actor, params: { consignment: reference }, body }) => {
      const before = await outcomes.read(actor.office, reference);
      if (before && isDeepStrictEqual(before.given, body)) {
        await outcomes.noteDays(before);
        return ok(viewOf(before));
      }
      const version = (before?.version ?? 0) + 1;
      const after: Outcome = {
        office: actor.office,
        ...(actor.country && { country: actor.country }),
        reference,
        version,
        given: body,
        change: changeOf({
          event: before ? 'outcome.corrected' : 'outcome.told',
          record: `outcome.${actor.office}.${reference}`,
          version,
          by: actor,
          at: clock.now(),
        }),
      };
      await outcomes.save(before, after);
      await outcomes.noteDays(after);
      return ok(viewOf(after));
    },
);

export const readOutcome = route({
  name: 'read-outcome',
  method: 'GET',
  path: '/v1/screenings/{consignment}/outcome',
  action: 'outcome.read',
  summary: 'What your office said became of a consignment',
  params: Params,
  gives: { 200: OutcomeView },
})(({ outcomes }: Uses<'outcomes'>) => async ({ actor, params: { consignment: reference } }) => {
  const found = await outcomes.read(actor.office, reference);
  if (!found) throw new NotFound('outcome');
  return ok(viewOf(found));
});
