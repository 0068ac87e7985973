import type { MiddlewareObj } from '@middy/core';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Exchange } from './exchange.ts';
import { problemOf } from './problem.ts';

/** Every error leaves as a problem document. */
export const reportProblems = (): MiddlewareObj<Exchange, APIGatewayProxyStructuredResultV2> => ({
  onError: (request) => {
    const { correlationId } = request.event;
    const { status, headers, body } = problemOf(request.error, correlationId);
    request.response = {
      statusCode: status,
      headers: { ...headers, 'x-correlation-id': correlationId, 'cache-control': 'no-store' },
      body,
    };
  },
});
