import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { currentTrace, log } from '../log.ts';
import type { Exchange } from './exchange.ts';

/** One line for each request: who, what, how long, what it cost. No bodies, no queries, no tokens. */
export const logAccess = (exchange: Exchange, { statusCode }: APIGatewayProxyStructuredResultV2): void => {
  const { calls = 0, readUnits = 0, writeUnits = 0 } = currentTrace() ?? {};
  log.info('request.done', {
    route: exchange.route?.name,
    status: statusCode,
    actor: exchange.actor?.id,
    office: exchange.actor?.office,
    milliseconds: Date.now() - exchange.startedAt,
    calls,
    readUnits,
    writeUnits,
  });
};
