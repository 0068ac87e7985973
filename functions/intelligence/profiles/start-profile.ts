import * as z from 'zod';
import { may } from '../../../shared/domain/access.ts';
import { InvalidInput, NotAllowed } from '../../../shared/domain/errors.ts';
import type { Evidence } from '../../../shared/domain/profiles/evidence.ts';
import { ProfileContent } from '../../../shared/domain/profiles/profile.ts';
import { startedProfile } from '../../../shared/domain/profiles/steps.ts';
import { created } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { idFrom } from '../../../shared/storage/keys.ts';
import { IndicatorId } from '../indicators/indicator-view.ts';
import { actingOf } from './find-profile.ts';
import { ProfileView, profileViewOf } from './profile-view.ts';

/** `RILO-COLOGNE` → COLOGNE, `NCP-FR` → FR, `WCO` → WCO */
const shortOf = (office: string): string => office.split('-').slice(1).join('-') || office;

export const startProfile = route({
  name: 'start-profile',
  method: 'POST',
  path: '/v1/profiles',
  action: 'profile.write',
  summary: 'Write a profile, of an indicator or by hand',
  description:
    'What an indicator shows is frozen with the profile. It is a draft of your office until a second person publishes it.',
  body: z.strictObject({
    content: ProfileContent,
    indicator: IndicatorId.optional().describe('The indicator of your office that it is made of'),
  }),
  gives: { 201: ProfileView },
})(
  ({ profiles, indicators, clock }: Uses<'profiles' | 'indicators' | 'clock'>) =>
    async ({ actor, body, requestId }) => {
      const at = clock.now();
      const acting = actingOf(actor, at);
      if (!may(actor, 'profile.write', actor)) throw new NotAllowed('Your duties do not include this.');
      const id = idFrom('profile', requestId);
      const there = await profiles.read(id);
      const today = at.toISOString().slice(0, 10);
      if (there) return created(profileViewOf(actor, there, today), `/v1/profiles/${id}`);
      const evidence = body.indicator
        ? await evidenceOf({ indicators }, actor.office, body.indicator)
        : undefined;
      const year = today.slice(0, 4);
      const number = await profiles.takeNumber(actor.office, year);
      const profile = startedProfile(
        {
          id,
          reference: `PRF-${year}-${shortOf(actor.office)}-${String(number).padStart(4, '0')}`,
          office: actor.office,
          ...(actor.country && { country: actor.country }),
          ...(actor.rilo && { rilo: actor.rilo }),
          content: body.content,
          evidence,
        },
        acting,
      );
      await profiles.create(profile);
      if (evidence)
        await indicators.judge(actor.office, {
          id: evidence.indicator,
          as: 'profile',
          profile: id,
          by: actor.id,
          at: at.toISOString(),
          change: {
            ...profile.change,
            event: 'indicator.taken',
            id: `indicator.${evidence.indicator}.${id}`,
          },
        });
      return created(profileViewOf(actor, profile, today), `/v1/profiles/${id}`);
    },
);

/** The indicator as it was mined last. @throws InvalidInput when the office's last run did not find it */
const evidenceOf = async (
  { indicators }: Uses<'indicators'>,
  office: string,
  id: string,
): Promise<Evidence> => {
  const run = await indicators.lastRun(office);
  const found = run && (await indicators.ofRun(run)).find((indicator) => indicator.id === id);
  if (!run || !found)
    throw new InvalidInput([
      {
        pointer: '/indicator',
        code: 'unknown-indicator',
        detail: 'The last mining run of your office did not find it. Take one of GET /v1/indicators.',
      },
    ]);
  const { caseIds, ...numbers } = found;
  return { indicator: id, office, minedAt: run.at, data: run.data, numbers, cases: caseIds };
};
