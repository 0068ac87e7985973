import type { MiddlewareObj } from '@middy/core';
import { DomainError, InvalidInput, TooLarge, VersionMissing } from '../domain/errors.ts';
import { idFrom, randomId } from '../storage/keys.ts';
import type { Exchange, HttpEvent } from './exchange.ts';
import { languageOf } from './language-of.ts';
import type { Route } from './route.ts';
import { parse } from './validate.ts';

/** What is right nests ten levels and has some thousand values; what goes far beyond is made to keep us busy. */
const MOST_DEPTH = 32;
const MOST_VALUES = 50_000;

const isExcessive = (value: unknown): boolean => {
  let level = [value];
  for (let depth = 0, seen = 0; level.length > 0; depth += 1) {
    seen += level.length;
    if (depth > MOST_DEPTH || seen > MOST_VALUES) return true;
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []));
  }
  return false;
};

/** A case with a hundred lines fits ten times; files go through uploads. */
const MOST_BYTES = 1_000_000;

/** Lines go with a batch of thousands: what fits into one invocation of a function. */
const MOST_LINE_BYTES = 5_000_000;

/** A body that came as lines of JSON, unread: a line that is not right spoils no other. */
export class Lines {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

const isLines = (event: HttpEvent): boolean =>
  /^application\/x-ndjson\b/i.test(event.headers['content-type'] ?? '');

const linesOf = (event: HttpEvent): Lines => {
  const raw = rawOf(event);
  if (Buffer.byteLength(raw) > MOST_LINE_BYTES)
    throw new TooLarge(`The body may have ${MOST_LINE_BYTES} bytes at most: send it in parts.`);
  return new Lines(raw);
};

const rawOf = (event: HttpEvent): string =>
  event.isBase64Encoded ? Buffer.from(event.body ?? '', 'base64').toString('utf8') : (event.body ?? '');

class NotJson extends DomainError {
  readonly code = 'not-json';
}

const refuseJson = (code: string, detail: string): never => {
  throw new InvalidInput([{ pointer: '', code, detail }]);
};

const parsed = (raw: string): unknown => {
  try {
    return JSON.parse(raw);
  } catch {
    return refuseJson('not-json', 'The body is not well-formed JSON.');
  }
};

const bodyOf = (event: HttpEvent): unknown => {
  const type = event.headers['content-type'] ?? '';
  const raw = rawOf(event);
  if (Buffer.byteLength(raw) > MOST_BYTES)
    throw new TooLarge(`The body may have ${MOST_BYTES} bytes at most.`);
  if (raw !== '' && !/^application\/([\w.+-]+\+)?json\b/i.test(type))
    throw new NotJson('Send the body as JSON, with Content-Type: application/json.');
  const given = raw === '' ? undefined : parsed(raw);
  if (isExcessive(given))
    refuseJson('excessive', `The body may nest ${MOST_DEPTH} levels and have ${MOST_VALUES} values at most.`);
  return given;
};

const ifMatchOf = (event: HttpEvent): number => {
  const given = event.headers['if-match'];
  if (given === undefined) throw new VersionMissing();
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(given.trim())?.[1];
  if (version === undefined)
    throw new InvalidInput([
      {
        pointer: '/headers/if-match',
        code: 'bad-version',
        detail: 'If-Match is the ETag of what you read, such as "3".',
      },
    ]);
  return Number(version);
};

const idempotencyKeyOf = (event: HttpEvent): string | undefined => {
  const key = event.headers['idempotency-key'];
  if (key !== undefined && !/^[\x21-\x7e]{1,128}$/.test(key))
    throw new InvalidInput([
      {
        pointer: '/headers/idempotency-key',
        code: 'bad-key',
        detail: '1 to 128 visible ASCII characters, such as a UUID.',
      },
    ]);
  return key;
};

const readBody = ({ body, lines }: Route, event: HttpEvent): unknown => {
  if (!body) return undefined;
  return lines && isLines(event) ? linesOf(event) : parse(body, bodyOf(event));
};

/** Reads and checks everything that the caller sent: after this step use cases see parsed values only. */
export const readInput = (): MiddlewareObj<Exchange> => ({
  before: ({ event: exchange }) => {
    const { event, route, actor } = exchange;
    if (!route) return;
    const key = route.method === 'POST' ? idempotencyKeyOf(event) : undefined;
    exchange.call = {
      actor: actor as never,
      params: route.params ? parse(route.params, event.pathParameters ?? {}, '/path') : undefined,
      query: route.query ? parse(route.query, event.queryStringParameters ?? {}, '/query') : undefined,
      body: readBody(route, event),
      ifMatch: route.ifMatch ? ifMatchOf(event) : undefined,
      ifNoneMatch: event.headers['if-none-match'],
      language: languageOf(event.headers['accept-language']),
      requestId: key && actor ? idFrom('request', actor.office, actor.id, route.name, key) : randomId(),
    };
    if (key && actor && !route.asks) {
      const fingerprint = idFrom(
        'fingerprint',
        event.rawPath,
        event.body ?? '',
        event.headers['if-match'] ?? '',
      );
      exchange.claim = { id: exchange.call.requestId, fingerprint };
    }
  },
});
