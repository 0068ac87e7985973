import * as z from 'zod';
import { InvalidInput, NotFound } from '../../../shared/domain/errors.ts';
import { Day, Instant } from '../../../shared/domain/fields.ts';
import { SeizureView, viewOf } from '../../../shared/domain/seizure/seizure-view.ts';
import { asOf } from '../../../shared/domain/verification/as-of.ts';
import { ok } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { CaseParams } from '../verification-view.ts';
import { findCase } from './find-case.ts';

/** The last moment that is meant; of a day that is not over, now. */
const momentOf = (day: string, now: Date): Date => {
  const isInstant = day.includes('T');
  const begins = new Date(day);
  if (begins > now)
    throw new InvalidInput([
      { pointer: '/path/day', code: 'in-future', detail: 'This is still to come: nothing is known of it.' },
    ]);
  const ends = isInstant ? begins.getTime() : begins.getTime() + 86_400_000 - 1;
  return new Date(Math.min(ends, now.getTime()));
};

export const readAsOf = route({
  name: 'read-as-of',
  method: 'GET',
  path: '/v1/seizures/{seizureId}/as-of/{day}',
  action: 'seizure.read',
  summary: 'A case as it was known at the end of a day',
  description:
    'The version, its status and what the regional office had found of it, by UTC. A moment, such as ' +
    '2026-05-31T08:30:00Z, is taken in place of a day. Who may read the case is decided by its sharing as it is now.',
  params: CaseParams.extend({
    day: z
      .union([Day, Instant], 'A day such as 2026-05-31, or a moment such as 2026-05-31T08:30:00Z.')
      .describe('Day, or moment, in UTC'),
  }),
  gives: { 200: SeizureView.extend({ asOf: Instant }).meta({ id: 'SeizureAsOf' }) },
})(
  (services: Uses<'seizures' | 'verifications' | 'clock'>) =>
    async ({ actor, params: { seizureId, day }, language }) => {
      const { seizures, verifications, clock } = services;
      const { id } = await findCase(services, actor, seizureId);
      const moment = momentOf(day, clock.now());
      const entries = await verifications.entries(id);
      const seizure = asOf(await seizures.readVersions(id), entries, moment);
      if (!seizure) throw new NotFound('case at that time');
      return ok({ ...viewOf(seizure, language), asOf: moment.toISOString() });
    },
);
