import * as z from 'zod';
import { may } from '../../../shared/domain/access.ts';
import type { Actor } from '../../../shared/domain/actor.ts';
import { Month, monthOf, monthsAfter } from '../../../shared/domain/scorecards/months.ts';
import { MEASURES, MeasureName, type Score } from '../../../shared/domain/scorecards/score.ts';
import { Among, Standing, standingOf } from '../../../shared/domain/scorecards/standing.ts';
import { ok } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';

const Query = z.strictObject({
  month: Month.optional().describe('By the first report of the cases; the month before this one if left out'),
  measure: MeasureName.optional().describe('One measure; all that concern the caller if left out'),
  among: Among.default('network').describe(
    'All offices of the kind, or the national contact points of the region; to the Secretariat a region is all',
  ),
});

const StandingView = z
  .object({
    month: Month,
    among: Among,
    asOf: z.string().optional().describe('When it was counted; absent where it has not been yet'),
    items: z.array(Standing),
  })
  .meta({ id: 'StandingList' });

/** A national contact point stands among its like, and so does a regional office; the Secretariat looks at both. */
const measuresFor = ({ role }: Actor, asked: MeasureName | undefined): MeasureName[] =>
  MeasureName.options
    .filter((measure) => !asked || measure === asked)
    .filter((measure) => role !== 'NCP' || MEASURES[measure].of === 'NCP');

const isPeer =
  ({ rilo }: Actor, among: Among) =>
  (score: Score): boolean =>
    among === 'network' || rilo === undefined || score.role === 'RILO' || score.rilo === rilo;

export const readStanding = route({
  name: 'read-standing',
  method: 'GET',
  path: '/v1/scorecards/standing',
  action: 'standing.read',
  summary: 'Where your office stands among its peers, without their names',
  description:
    'A position is given among at least five offices with at least five cases each. It is counted every night for the ' +
    'current month and the two before it, from cases that are open to the region or the network. Offices are named ' +
    'where their scorecards may be read anyway: those that a regional office serves, to the Secretariat all.',
  query: Query,
  gives: { 200: StandingView },
})(
  ({ scorecards, clock }: Uses<'scorecards' | 'clock'>) =>
    async ({ actor, query: { month: asked, measure, among } }) => {
      const month = asked ?? monthsAfter(monthOf(clock.now()), -1);
      const scores = await scorecards.scores(month);
      const peers = scores.filter(isPeer(actor, among));
      const asOf = scores.map((score) => score.asOf).sort()[0];
      const isReadable = ({ office, rilo }: Score) => may(actor, 'scorecard.read', { office, rilo });
      return ok({
        month,
        among,
        ...(asOf && { asOf }),
        items: measuresFor(actor, measure).map((one) =>
          standingOf(peers, { measure: one, office: actor.office, isReadable }),
        ),
      });
    },
);
