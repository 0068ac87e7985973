import type { RouteSpec } from '../http/route.ts';

/** Problem documents (RFC 9457) as the API describes them. */
export const PROBLEM_SCHEMAS = {
  Problem: {
    type: 'object',
    description: 'What went wrong (RFC 9457). `code` is stable; the texts may be reworded.',
    required: ['type', 'title', 'status', 'code', 'detail', 'instance'],
    properties: {
      type: { type: 'string', examples: ['urn:cen:problem:invalid-input'] },
      title: { type: 'string' },
      status: { type: 'integer' },
      code: { type: 'string', examples: ['invalid-input'] },
      detail: { type: 'string', description: 'What it means here, and the way out' },
      instance: {
        type: 'string',
        description: 'Name this number to support',
        examples: ['urn:cen:request:…'],
      },
      errors: { type: 'array', items: { $ref: '#/components/schemas/FieldProblem' } },
      state: { type: 'string', description: 'With `wrong-state`: the state it is in' },
      currentVersion: { type: 'integer', description: 'With `changed-meanwhile`: the version to start from' },
    },
  },
  FieldProblem: {
    type: 'object',
    required: ['pointer', 'code', 'detail'],
    properties: {
      pointer: {
        type: 'string',
        description: 'JSON pointer (RFC 6901) into the body; below /query, /path or /headers for the others',
        examples: ['/lines/0/quantity/unit'],
      },
      code: { type: 'string' },
      detail: { type: 'string' },
    },
  },
} as const;

interface ProblemResponse {
  readonly name: string;
  readonly description: string;
  readonly when: (route: RouteSpec) => boolean;
}

const changes = ({ method }: RouteSpec) => method !== 'GET';
const signedIn = ({ action }: RouteSpec) => action !== 'public';
const always = () => true;

/** Which problem a route can answer with, by status. */
const RESPONSES: Readonly<Record<number, ProblemResponse>> = {
  400: {
    name: 'InvalidInput',
    description: 'Some fields are not right: `errors` names each with a JSON pointer.',
    when: (route) => Boolean(route.params || route.query || route.body || route.ifMatch || changes(route)),
  },
  401: {
    name: 'NotSignedIn',
    description: 'No access token, or one that is not valid any more.',
    when: signedIn,
  },
  403: {
    name: 'NotAllowed',
    description: "The caller's role, duties or scopes do not include this.",
    when: signedIn,
  },
  404: {
    name: 'NotFound',
    description: 'It does not exist, or the caller may not see it: both look the same.',
    // Lists know no path parameters, but may be asked for an office, and every caller has one.
    when: signedIn,
  },
  409: {
    name: 'Conflict',
    description:
      'It is already there (`already-exists`), not possible in its state (`wrong-state`), or the first request with this Idempotency-Key is still running (`still-running`, with Retry-After).',
    when: (route) => changes(route) || route.underWay === true,
  },
  412: {
    name: 'ChangedMeanwhile',
    description: 'Somebody changed it first: read it again and repeat the change.',
    when: ({ ifMatch }) => ifMatch === true,
  },
  413: { name: 'TooLarge', description: 'The body is too large.', when: ({ body }) => body !== undefined },
  415: { name: 'NotJson', description: 'The body is not JSON.', when: ({ body }) => body !== undefined },
  422: {
    name: 'IdempotencyKeyReused',
    description: 'This Idempotency-Key was used with another request.',
    when: ({ method }) => method === 'POST',
  },
  428: {
    name: 'VersionMissing',
    description: 'Changes need the version they start from: send If-Match.',
    when: ({ ifMatch }) => ifMatch === true,
  },
  429: {
    name: 'TooManyRequests',
    description: 'Too many requests at once: wait, then try again.',
    when: always,
  },
  500: { name: 'Internal', description: 'Our mistake: `instance` leads support to it.', when: always },
  503: {
    name: 'Unavailable',
    description: 'A part does not answer; nothing was changed. Try again.',
    when: always,
  },
};

// API Gateway answers these itself before any function is asked, with its own short body.
const BY_GATEWAY = [401, 413, 429, 503];
const gatewayMessage = { type: 'object', properties: { message: { type: 'string' } } };

export const problemResponses = (route: RouteSpec): Record<string, object> =>
  Object.fromEntries(
    Object.entries(RESPONSES)
      .filter(([status, { when }]) => when(route) && route.gives[Number(status)] === undefined)
      .map(([status, { name }]) => [status, { $ref: `#/components/responses/${name}` }]),
  );

export const PROBLEM_RESPONSES: Readonly<Record<string, object>> = Object.fromEntries(
  Object.entries(RESPONSES).map(([status, { name, description }]) => [
    name,
    {
      description,
      headers: {
        'X-Correlation-Id': { $ref: '#/components/headers/CorrelationId' },
        ...(['409', '429', '503'].includes(status) && {
          'Retry-After': { description: 'Seconds to wait', schema: { type: 'integer' } },
        }),
      },
      content: {
        'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
        ...(BY_GATEWAY.includes(Number(status)) && { 'application/json': { schema: gatewayMessage } }),
      },
    },
  ]),
);
