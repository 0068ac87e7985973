import type { MiddlewareObj } from '@middy/core';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { AlreadyExists } from '../domain/errors.ts';
import type { Requests } from '../storage/requests.ts';
import type { Exchange } from './exchange.ts';

/**
 * One effect for one Idempotency-Key: a repeated request gets the first answer. Use cases make ids from the same key
 * (`requestId`), so that even a try that died between effect and answer meets its own effect.
 */
export const onceOnly = (requests: Requests): MiddlewareObj<Exchange, APIGatewayProxyStructuredResultV2> => ({
  before: async ({ event: exchange }) => {
    const { claim, route } = exchange;
    if (!claim) return undefined;
    // Until it is claimed it is another request's, which no failure of ours may release.
    delete exchange.claim;
    const answer = await requests.claim(claim.id, claim.fingerprint);
    if (!answer) {
      exchange.claim = claim;
      return undefined;
    }
    if (route?.secret)
      throw new AlreadyExists(
        'This was done by your first request, whose answer showed a secret once. Rotate it if you lost it.',
      );
    return {
      statusCode: answer.status,
      headers: {
        ...answer.headers,
        'idempotency-replayed': 'true',
        'x-correlation-id': exchange.correlationId,
      },
      ...(answer.body !== undefined && { body: answer.body }),
    };
  },
  after: async ({ event: exchange, response }) => {
    const { claim, route } = exchange;
    if (!claim || !response) return;
    const { statusCode = 200, headers = {}, body } = response;
    await requests.finish(claim.id, claim.fingerprint, {
      status: statusCode,
      headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
      ...(body !== undefined && !route?.secret && { body }),
    });
  },
  onError: async ({ event: exchange }) => {
    if (exchange.claim) await requests.release(exchange.claim.id);
  },
});
