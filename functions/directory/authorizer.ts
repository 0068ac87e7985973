import { systemClock } from '../../shared/clock.ts';
import { env } from '../../shared/env.ts';
import { directory } from '../../shared/storage/directory/directory.ts';
import { dynamoTable } from '../../shared/storage/dynamo-table.ts';
import { authorizeCaller } from './caller/authorize-caller.ts';
import { identifyCaller } from './caller/identify-caller.ts';
import { verifyTokensOf } from './caller/verify-token.ts';

const services = { directory: directory(dynamoTable(env('TABLE_DIRECTORY'))), clock: systemClock };

/** API Gateway's REQUEST authorizer. */
export const handler = authorizeCaller(
  verifyTokensOf(env('TOKEN_ISSUER')),
  identifyCaller(services, new Set(env('PEOPLE_CLIENTS').split(','))),
);
