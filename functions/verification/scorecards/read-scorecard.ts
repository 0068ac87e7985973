import * as z from 'zod';
import { may } from '../../../shared/domain/access.ts';
import type { Actor } from '../../../shared/domain/actor.ts';
import type { Office } from '../../../shared/domain/directory/office.ts';
import { InvalidInput, NotFound } from '../../../shared/domain/errors.ts';
import { readableBy } from '../../../shared/domain/scorecards/fact.ts';
import { Mirror, mirrorOf, namedTogether } from '../../../shared/domain/scorecards/mirror.ts';
import { Month, monthOf, monthsAfter, monthsBetween } from '../../../shared/domain/scorecards/months.ts';
import { Reporting } from '../../../shared/domain/scorecards/reporting.ts';
import { Verifying } from '../../../shared/domain/scorecards/verifying.ts';
import { OfficeId } from '../../../shared/domain/sharing.ts';
import { ok } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { countReporting, countVerifying } from './count-figures.ts';

const Query = z.strictObject({
  from: Month.optional().describe('First month; the fifth before the last if left out'),
  to: Month.optional().describe('Last month; the current one if left out'),
});

const Scorecard = z
  .object({
    office: OfficeId,
    name: z.string(),
    role: z.enum(['NCP', 'RILO']),
    from: Month,
    to: Month,
    asOf: z.string(),
    counted: z
      .enum(['all', 'readable'])
      .describe('All cases of the office, or those that the caller might read as well'),
    reporting: Reporting.optional().describe('Of a national contact point'),
    mirror: Mirror.optional().describe('Of a national contact point'),
    verifying: Verifying.optional().describe('Of a regional office'),
    backlog: z
      .object({ waiting: z.number().int(), clean: z.number().int(), returned: z.number().int() })
      .optional()
      .describe('Of a regional office, now'),
  })
  .meta({ id: 'Scorecard' });

type Needs = Uses<'scorecards' | 'duplicates' | 'workloads' | 'directory' | 'clock'>;

interface Asked {
  readonly office: Office;
  readonly months: readonly string[];
  readonly actor: Actor;
}

/** More would be counted for longer than anybody waits. */
const MOST_MONTHS = 24;

/** @throws InvalidInput */
const periodOf = (query: z.output<typeof Query>, now: Date): string[] => {
  const to = query.to ?? monthOf(now);
  const months = monthsBetween(query.from ?? monthsAfter(to, -5), to);
  if (months.length > 0 && months.length <= MOST_MONTHS) return months;
  throw new InvalidInput([
    {
      pointer: '/query/from',
      code: 'bad-period',
      detail: `From one month to the same or a later one, ${MOST_MONTHS} months at most.`,
    },
  ]);
};

const ofNationalOffice = async (services: Needs, { office, months, actor }: Asked) => {
  const [reporting, scores] = await Promise.all([
    countReporting(services, { office: office.id, months, wanted: readableBy(actor) }),
    services.scorecards.scoresOf(office.id, months),
  ]);
  const asOf = scores.map((score) => score.asOf).sort()[0];
  const named = namedTogether(scores.flatMap((score) => score.named ?? []));
  return { reporting, mirror: mirrorOf(named, { reported: reporting.cases, asOf }) };
};

/** More than the network has. */
const ALL_OFFICES = 500;

const ofRegionalOffice = async (services: Needs, { office: { id }, months, actor }: Asked) => {
  const served = await services.directory.listOffices({ role: 'NCP', rilo: id }, { limit: ALL_OFFICES });
  const [verifying, backlog] = await Promise.all([
    countVerifying(services, {
      rilo: id,
      offices: served.items.map((office) => office.id),
      months,
      wanted: readableBy(actor),
    }),
    services.workloads.load(id),
  ]);
  return { verifying, backlog };
};

export const readScorecard = route({
  name: 'read-scorecard',
  method: 'GET',
  path: '/v1/offices/{officeId}/scorecard',
  action: 'scorecard.read',
  summary: 'How an office reports, or verifies: lag, completeness, findings, returns, time, sample',
  description:
    'For the office itself, the regional office that serves it, and the Secretariat. Counted are cases by the month of ' +
    'their first report, as they are now; reports that were linked as the same case count once.',
  params: z.strictObject({ officeId: OfficeId }),
  query: Query,
  gives: { 200: Scorecard },
})((services: Needs) => async ({ actor, params: { officeId }, query }) => {
  const now = services.clock.now();
  const months = periodOf(query, now);
  const office = await services.directory.readOffice(officeId);
  const role = office?.role;
  if (
    !office ||
    (role !== 'NCP' && role !== 'RILO') ||
    !may(actor, 'scorecard.read', { office: office.id, country: office.country, rilo: office.rilo })
  )
    throw new NotFound('scorecard');
  const asked = { office, months, actor };
  const figures =
    role === 'NCP' ? await ofNationalOffice(services, asked) : await ofRegionalOffice(services, asked);
  return ok({
    office: office.id,
    name: office.name,
    role,
    from: months[0],
    to: months.at(-1),
    asOf: now.toISOString(),
    counted: actor.office === office.id && role === 'NCP' ? 'all' : 'readable',
    ...figures,
  });
});
