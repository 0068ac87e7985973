import type { Context } from 'aws-lambda';
import * as z from 'zod';
import { systemClock } from '../../shared/clock.ts';
import { env } from '../../shared/env.ts';
import { log, withTrace } from '../../shared/log.ts';
import { dynamoTable } from '../../shared/storage/dynamo-table.ts';
import { profiles } from '../../shared/storage/intelligence/profiles.ts';
import { outcomes } from '../../shared/storage/screening/outcomes.ts';
import { reviewProfile } from './review/review-profile.ts';

const services = {
  clock: systemClock,
  profiles: profiles(dynamoTable(env('TABLE_INTELLIGENCE'))),
  outcomes: outcomes(dynamoTable(env('TABLE_SCREENING'))),
};
const review = reviewProfile(services);

const Task = z.object({ step: z.literal('review') });

/** The task of the state machine (infra/workflows/review.ts): looks at every profile in force. It can be repeated. */
export const handler = (event: unknown, context: Context): Promise<object> =>
  withTrace(context.awsRequestId, async () => {
    Task.parse(event);
    const results = { reviewed: 0, weighed: 0, announced: 0, retired: 0 };
    for (const profile of await services.profiles.allInForce()) {
      const result = await review(profile);
      results.reviewed += 1;
      if (result) results[result] += 1;
    }
    log.info('screening.review', results);
    return results;
  });
