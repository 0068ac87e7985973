import type { Context } from 'aws-lambda';
import type { Actor } from '../../shared/domain/actor.ts';
import type { HttpEvent } from '../../shared/http/exchange.ts';
import type { Capability } from '../../shared/http/route.ts';

/** The answer of a route as a caller sees it. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of many shapes.
  readonly body: any;
}

type Handler = (
  event: HttpEvent,
  context: Context,
) => Promise<{
  statusCode?: number | undefined;
  headers?: object | undefined;
  body?: string | undefined;
  isBase64Encoded?: boolean | undefined;
}>;

/** Matches a path against the table as API Gateway does: literal parts win over parameters. */
const match = (capability: Pick<Capability, 'routes'>, method: string, path: string) => {
  const parts = path.split('/');
  const candidates = capability.routes.flatMap((route) => {
    const wanted = route.path.split('/');
    if (route.method !== method || wanted.length !== parts.length) return [];
    const params: Record<string, string> = {};
    const fits = wanted.every((part, i) => {
      const given = parts[i] ?? '';
      if (!part.startsWith('{')) return part === given;
      params[part.slice(1, -1)] = decodeURIComponent(given);
      return true;
    });
    return fits
      ? [{ key: `${method} ${route.path}`, params, literal: wanted.filter((p) => !p.startsWith('{')).length }]
      : [];
  });
  return candidates.sort((a, b) => b.literal - a.literal)[0];
};

/** Calls a capability's Lambda with the event that API Gateway makes: `api.as(france).post('/v1/seizures', report)`. */
export const apiOf = (capability: Pick<Capability, 'routes'>, handler: Handler) => {
  const send = async (
    actor: Actor | undefined,
    method: string,
    url: string,
    { body, headers = {} }: { body?: unknown; headers?: Record<string, string> } = {},
  ): Promise<Answer> => {
    const [path = '', query = ''] = url.split('?');
    const found = match(capability, method, path);
    const event = {
      version: '2.0',
      routeKey: found?.key ?? `${method} ${path}`,
      rawPath: path,
      rawQueryString: query,
      headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(query && { queryStringParameters: Object.fromEntries(new URLSearchParams(query)) }),
      ...(found && { pathParameters: found.params }),
      requestContext: {
        requestId: '',
        http: { method, path },
        ...(actor && { authorizer: { lambda: { actor: JSON.stringify(actor) } } }),
      },
      body: typeof body === 'string' ? body : body === undefined ? undefined : JSON.stringify(body),
      isBase64Encoded: false,
    };
    const {
      statusCode = 200,
      headers: given = {},
      body: text,
      isBase64Encoded,
    } = await handler(event as unknown as HttpEvent, {} as Context);
    return {
      status: statusCode,
      headers: given as Record<string, string>,
      body: isBase64Encoded ? Buffer.from(text ?? '', 'base64') : text ? JSON.parse(text) : undefined,
    };
  };

  const as = (actor: Actor | undefined) => ({
    get: (url: string, headers?: Record<string, string>) =>
      send(actor, 'GET', url, { ...(headers && { headers }) }),
    post: (url: string, body?: unknown, headers?: Record<string, string>) =>
      send(actor, 'POST', url, { body: body ?? {}, ...(headers && { headers }) }),
    put: (url: string, body: unknown, headers?: Record<string, string>) =>
      send(actor, 'PUT', url, { body, ...(headers && { headers }) }),
    delete: (url: string, headers?: Record<string, string>) =>
      send(actor, 'DELETE', url, { ...(headers && { headers }) }),
  });
  return { as, nobody: as(undefined) };
};
