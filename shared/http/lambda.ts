import middy from '@middy/core';
import type { APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { withTrace } from '../log.ts';
import type { Services } from '../services.ts';
import { randomId } from '../storage/keys.ts';
import { logAccess } from './access-log.ts';
import { admitCaller } from './admit-caller.ts';
import { doAgain } from './do-again.ts';
import type { Exchange, HttpEvent } from './exchange.ts';
import { filterOutput } from './filter-output.ts';
import { findRoute } from './find-route.ts';
import { onceOnly } from './once-only.ts';
import { readInput } from './read-input.ts';
import { reportProblems } from './report-problems.ts';
import type { Capability } from './route.ts';

/** The Lambda of a capability: the same chain for every route, read once. */
export const lambda = <Needs extends keyof Services>(
  capability: Capability<Needs>,
  services: Pick<Services, Needs | 'requests'>,
) => {
  const chain = middy<Exchange, APIGatewayProxyStructuredResultV2>()
    .use(reportProblems())
    .use(findRoute(capability as unknown as Capability))
    .use(admitCaller())
    .use(readInput())
    .use(onceOnly(services.requests))
    .use(filterOutput())
    .handler(async ({ route, call }: Exchange) => {
      if (!route || !call) throw new Error('The chain ended without a route.');
      const handle = route.handle(services as unknown as Services);
      const reply = await doAgain(route, () => handle(call as never));
      return reply as unknown as APIGatewayProxyStructuredResultV2;
    });

  return (event: HttpEvent, context: Context): Promise<APIGatewayProxyStructuredResultV2> => {
    const correlationId = event.requestContext.requestId || randomId();
    return withTrace(correlationId, async () => {
      const exchange: Exchange = { event, correlationId, startedAt: Date.now() };
      const response = await chain(exchange, context);
      logAccess(exchange, response);
      return response;
    });
  };
};
