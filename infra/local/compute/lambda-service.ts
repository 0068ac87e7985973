import type { Assembly, AwsAnswer, AwsService, Functions } from '../ports.ts';
import { AwsFault, faultAnswer, jsonAnswer } from './aws-json.ts';

interface Dependencies {
  readonly assembly: Assembly;
  readonly functions: Functions;
}

/** Lambda's limit on a synchronous request, bytes. */
const REQUEST_LIMIT = 6_291_456;

/** `POST /2015-03-31/functions/<name or ARN>/invocations`: Invoke, the one action that functions call. */
export const lambdaService =
  ({ assembly, functions }: Dependencies): AwsService =>
  async ({ method, url, headers, body }): Promise<AwsAnswer> => {
    const [, given = ''] = /^\/2015-03-31\/functions\/([^/?]+)\/invocations/.exec(url) ?? [];
    if (method !== 'POST' || given === '')
      return faultAnswer(
        new AwsFault('UnknownOperationException', 'Only Invoke is served on one machine.', 404),
      );
    const name = decodeURIComponent(given).replace(/(:function:[^:]+):.*$/, '$1');
    const resource = assembly.byRef(name);
    if (resource?.type !== 'AWS::Lambda::Function')
      return faultAnswer(new AwsFault('ResourceNotFoundException', `Function not found: ${name}`, 404));
    if (body.length > REQUEST_LIMIT)
      return faultAnswer(new AwsFault('RequestTooLargeException', 'The payload is larger than 6 MB.', 413));
    const event = eventOf(body);
    if (event === undefined)
      return faultAnswer(new AwsFault('InvalidRequestContentException', 'The payload is not JSON.'));
    const kind = headers['x-amz-invocation-type'] ?? 'RequestResponse';
    if (kind === 'DryRun') return jsonAnswer('', 204);
    if (kind === 'Event')
      return faultAnswer(
        new AwsFault('InvalidParameterValueException', 'Asynchronous calls go through the event bus here.'),
      );
    const invocation = await functions.invoke(resource.ref, event.value);
    const answer = jsonAnswer(
      invocation.ok
        ? invocation.payload
        : { errorType: invocation.errorType, errorMessage: invocation.errorMessage, trace: [] },
    );
    const failure = invocation.ok ? {} : { 'x-amz-function-error': 'Unhandled' };
    return { ...answer, headers: { ...answer.headers, 'x-amz-executed-version': '$LATEST', ...failure } };
  };

const eventOf = (body: Buffer): { readonly value: unknown } | undefined => {
  try {
    return { value: JSON.parse(body.toString('utf8') || '{}') as unknown };
  } catch {
    return undefined;
  }
};
