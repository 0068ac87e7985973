import { DomainError } from '../domain/errors.ts';
import { log } from '../log.ts';

/** The only file that knows which meaning is which HTTP status. */
const STATUS: Readonly<Record<string, readonly [number, string]>> = {
  'invalid-input': [400, 'Some fields are not right'],
  'not-signed-in': [401, 'Sign in first'],
  'not-allowed': [403, 'You may not do this'],
  'not-found': [404, 'Not found'],
  'already-exists': [409, 'It is already there'],
  'wrong-state': [409, 'Not possible in this state'],
  'still-running': [409, 'The first request is still running'],
  'changed-meanwhile': [412, 'It was changed meanwhile'],
  'too-large': [413, 'Too large'],
  'not-json': [415, 'Send JSON'],
  'idempotency-key-reused': [422, 'The Idempotency-Key was used before'],
  'version-missing': [428, 'Say which version you are changing'],
  unavailable: [503, 'Try again shortly'],
};

export interface Problem {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

// What AWS calls its passing troubles: throttling, time-outs, a lost connection.
const PASSING =
  /Throttl|TooManyRequests|ProvisionedThroughput|RequestLimit|TransactionConflict|TransactionInProgress|ServiceUnavailable|InternalServerError|TimeoutError|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|NetworkingError/;

const isPassing = (error: unknown): boolean =>
  error instanceof Error &&
  (PASSING.test(error.name) ||
    PASSING.test(String((error as { code?: unknown }).code ?? '')) ||
    PASSING.test(JSON.stringify((error as { CancellationReasons?: unknown }).CancellationReasons ?? '')));

/** RFC 9457. Unexpected errors say nothing of themselves: the correlation id leads to the log. */
export const problemOf = (error: unknown, correlationId: string): Problem => {
  if (error instanceof DomainError) {
    const [status, title] = STATUS[error.code] ?? [400, 'Not possible'];
    return document({
      status,
      title,
      code: error.code,
      detail: error.message,
      correlationId,
      extra: error.extra,
    });
  }
  log.error('request.failed', error);
  const passing = isPassing(error);
  return document({
    status: passing ? 503 : 500,
    title: passing ? 'Try again shortly' : 'Something went wrong on our side',
    code: passing ? 'unavailable' : 'internal',
    detail: passing
      ? 'A part of the system does not answer at the moment. Try the same request again shortly.'
      : `This should not have happened. Tell support the number ${correlationId}.`,
    correlationId,
  });
};

const document = ({
  status,
  title,
  code,
  detail,
  correlationId,
  extra = {},
}: {
  status: number;
  title: string;
  code: string;
  detail: string;
  correlationId: string;
  extra?: Readonly<Record<string, unknown>>;
}): Problem => ({
  status,
  headers: {
    'content-type': 'application/problem+json',
    ...(status === 503 || code === 'still-running' ? { 'retry-after': '2' } : {}),
    ...(status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
  },
  body: JSON.stringify({
    type: `urn:cen:problem:${code}`,
    title,
    status,
    code,
    detail,
    instance: `urn:cen:request:${correlationId}`,
    ...extra,
  }),
});
