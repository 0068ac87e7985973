import { systemClock } from '../../shared/clock.ts';
import { env } from '../../shared/env.ts';
import { lambda } from '../../shared/http/lambda.ts';
import { dynamoTable } from '../../shared/storage/dynamo-table.ts';
import { profiles } from '../../shared/storage/intelligence/profiles.ts';
import { requests } from '../../shared/storage/requests.ts';
import { outcomes } from '../../shared/storage/screening/outcomes.ts';
import { rulesets } from '../../shared/storage/screening/rulesets.ts';
import { screenings } from '../../shared/storage/screening/screenings.ts';
import { screening as capability } from './routes.ts';

const table = dynamoTable(env('TABLE_SCREENING'));
const published = profiles(dynamoTable(env('TABLE_INTELLIGENCE')));

export const handler = lambda(capability, {
  clock: systemClock,
  requests: requests(table, Date.now),
  profiles: published,
  rulesets: rulesets(published, systemClock.now),
  screenings: screenings(table),
  outcomes: outcomes(table),
});
