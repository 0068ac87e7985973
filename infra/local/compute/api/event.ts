import type { ApiRequest } from './request.ts';
import type { RouteMatch } from './routes.ts';

/** What all events of one API share. */
export interface ApiIdentity {
  readonly apiId: string;
  readonly account: string;
  readonly region: string;
}

interface Arrived {
  readonly api: ApiIdentity;
  readonly request: ApiRequest;
  readonly match: RouteMatch;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const two = (value: number): string => String(value).padStart(2, '0');

/** `12/Mar/2020:19:03:58 +0000` */
const commonLogTime = (at: Date): string =>
  `${two(at.getUTCDate())}/${MONTHS[at.getUTCMonth()]}/${at.getUTCFullYear()}:` +
  `${two(at.getUTCHours())}:${two(at.getUTCMinutes())}:${two(at.getUTCSeconds())} +0000`;

const queryOf = (rawQuery: string): Record<string, string> | undefined => {
  const joined: Record<string, string> = Object.create(null);
  for (const [name, value] of new URLSearchParams(rawQuery))
    joined[name] = name in joined ? `${joined[name]},${value}` : value;
  return Object.keys(joined).length > 0 ? joined : undefined;
};

/** Everything that is not known to be text goes in base64, form posts included. */
const isText = ({ headers }: ApiRequest): boolean =>
  headers['content-encoding'] === undefined &&
  /^(text\/.*|application\/(.*\+)?(json|xml)|application\/javascript)\s*(;|$)/i.test(
    headers['content-type'] ?? 'text/plain',
  );

const common = ({ api, request, match }: Arrived) => {
  const host = request.headers.host ?? '';
  return {
    version: '2.0',
    routeKey: match.route.key,
    rawPath: request.path,
    rawQueryString: request.rawQuery,
    cookies: request.cookies.length > 0 ? request.cookies : undefined,
    headers: request.headers,
    queryStringParameters: queryOf(request.rawQuery),
    requestContext: {
      accountId: api.account,
      apiId: api.apiId,
      domainName: host.replace(/:\d+$/, ''),
      domainPrefix: host.split(/[.:]/)[0],
      http: {
        method: request.method,
        path: request.path,
        protocol: request.protocol,
        sourceIp: request.sourceIp,
        userAgent: request.headers['user-agent'] ?? '',
      },
      requestId: request.id,
      routeKey: match.route.key,
      stage: '$default',
      time: commonLogTime(request.receivedAt),
      timeEpoch: request.receivedAt.getTime(),
    },
    pathParameters: match.pathParameters,
  };
};

/** Payload format 2.0 of a Lambda proxy integration. */
export const integrationEvent = (arrived: Arrived, authorizer: unknown): unknown => {
  const event = common(arrived);
  const text = isText(arrived.request);
  const { body } = arrived.request;
  return {
    ...event,
    requestContext: { ...event.requestContext, ...(authorizer === undefined ? {} : { authorizer }) },
    ...(body.length > 0 ? { body: body.toString(text ? 'utf8' : 'base64') } : {}),
    isBase64Encoded: body.length > 0 && !text,
  };
};

/** Payload format 2.0 of a REQUEST authorizer; the body is not shown to it. */
export const authorizerEvent = (arrived: Arrived, identitySource: readonly string[]): unknown => {
  const { api, request } = arrived;
  return {
    ...common(arrived),
    type: 'REQUEST',
    routeArn: `arn:aws:execute-api:${api.region}:${api.account}:${api.apiId}/$default/${request.method}${request.path}`,
    identitySource,
  };
};
