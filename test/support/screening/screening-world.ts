import { intelligence } from '../../../functions/intelligence/routes.ts';
import { reviewProfile } from '../../../functions/screening/review/review-profile.ts';
import { screening } from '../../../functions/screening/routes.ts';
import type { ProfileContent } from '../../../shared/domain/profiles/profile.ts';
import { cursors } from '../../../shared/http/cursor.ts';
import { lambda } from '../../../shared/http/lambda.ts';
import { indicators } from '../../../shared/storage/intelligence/indicators.ts';
import { profiles } from '../../../shared/storage/intelligence/profiles.ts';
import { memoryTable } from '../../../shared/storage/memory-table.ts';
import { requests } from '../../../shared/storage/requests.ts';
import { outcomes } from '../../../shared/storage/screening/outcomes.ts';
import { rulesets } from '../../../shared/storage/screening/rulesets.ts';
import { screenings } from '../../../shared/storage/screening/screenings.ts';
import { france, senegal, spain, systemOf } from '../actors.ts';
import { apiOf } from '../api.ts';
import { analyst, publisher, rice } from '../intelligence-world.ts';

/** Client systems of three administrations. */
export const [french, spanish, senegalese] = [france, spain, senegal].map((office) =>
  systemOf(office, 'cen/screenings.write'),
) as [ReturnType<typeof systemOf>, ReturnType<typeof systemOf>, ReturnType<typeof systemOf>];

/** Profiles, screening and outcomes on tables in memory. */
export const screeningWorld = (now = '2026-06-15T12:00:00.000Z') => {
  const [known, told] = [memoryTable(), memoryTable()];
  const time = { now };
  const clock = { now: () => new Date(time.now) };
  const kept = profiles(known);
  const services = {
    clock,
    cursors: cursors('a secret of the test'),
    indicators: indicators(known),
    profiles: kept,
    miningWorkflow: { start: async () => undefined },
    rulesets: rulesets(kept, clock.now),
    screenings: screenings(told),
    outcomes: outcomes(told),
  };
  const routes = { routes: [...intelligence.routes, ...screening.routes] };
  const handler = lambda(
    { name: 'screening', about: '', ...routes } as never,
    {
      ...services,
      requests: requests(told, Date.now),
    } as never,
  );
  const api = apiOf(routes, handler as never);

  const step = async (id: string, actor: typeof analyst, what: string, body: object = {}) => {
    const version = (await kept.read(id))?.version;
    const answer = await api
      .as(actor)
      .post(`/v1/profiles/${id}/${what}`, body, { 'if-match': `"${version}"` });
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  };
  return {
    api,
    services,
    time,
    step,
    review: reviewProfile(services),
    publish: async (content: ProfileContent = rice): Promise<string> => {
      const { body } = await api.as(analyst).post('/v1/profiles', { content });
      await step(body.id, analyst, 'submission');
      await step(body.id, publisher, 'publication');
      return body.id;
    },
    lines: (actor: typeof analyst, ...lines: readonly unknown[]) =>
      api
        .as(actor)
        .post(
          '/v1/screenings',
          lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
          { 'content-type': 'application/x-ndjson' },
        ),
  };
};

/** A consignment of rice from Brazil to France. */
export const riceConsignment = (more: object = {}) => ({
  reference: 'IM-2026-1',
  goods: [{ hs: '10063021', description: 'Arroz blanco en sacos de 50 kg' }],
  departure: { country: 'BR', unLocode: 'BRSSZ' },
  destination: { country: 'FR' },
  place: 'FRLEH',
  modes: ['maritime'],
  day: '2026-06-15',
  ...more,
});
