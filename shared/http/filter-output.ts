import type { MiddlewareObj } from '@middy/core';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Exchange } from './exchange.ts';
import { mediaTypeOf } from './file-body.ts';
import type { Reply } from './route.ts';

/** API Gateway turns base64 back into bytes. */
const bodyOf = (body: unknown) =>
  body instanceof Uint8Array
    ? { body: Buffer.from(body).toString('base64'), isBase64Encoded: true }
    : { body: JSON.stringify(body) };

/** What leaves is what the route declares: a field that its schema does not name cannot leak. */
export const filterOutput = (): MiddlewareObj<Exchange, APIGatewayProxyStructuredResultV2> => ({
  after: (request) => {
    const { route, correlationId } = request.event;
    const { status, body, headers } = request.response as unknown as Reply;
    const schema = route?.gives[status];
    if (!route || schema === undefined) throw new Error(`${route?.name} does not declare status ${status}.`);
    const mediaType = mediaTypeOf(schema);
    request.response = {
      statusCode: status,
      headers: {
        ...(schema !== null && { 'content-type': mediaType ?? 'application/json' }),
        'cache-control': 'no-store',
        'x-correlation-id': correlationId,
        ...headers,
      },
      ...(schema !== null && bodyOf(schema.parse(body))),
    };
  },
});
