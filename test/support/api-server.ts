import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Actor } from '../../shared/domain/actor.ts';
import type { Capability } from '../../shared/http/route.ts';
import type { apiOf } from './api.ts';

export interface Served {
  readonly capability: Pick<Capability, 'routes'>;
  readonly api: ReturnType<typeof apiOf>;
}

export interface ApiServer {
  readonly url: string;
  /** Each request that arrived: method, path and query, headers. */
  readonly requests: readonly Arrived[];
  stop(): Promise<void>;
}

interface Arrived {
  readonly line: string;
  readonly headers: IncomingMessage['headers'];
}

/** May answer instead of the API: gives true when it did. */
type Before = (req: IncomingMessage, res: ServerResponse) => boolean | Promise<boolean>;

const textOf = async (req: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
};

const send = (res: ServerResponse, status: number, body: unknown, headers: object = {}): void => {
  res.writeHead(status, { 'content-type': 'application/json', ...headers });
  res.end(body === undefined ? '' : JSON.stringify(body));
};

export interface ApiServerOptions {
  /** Whom a bearer token stands for. */
  readonly actorOf: (token: string) => Actor | undefined;
  readonly before?: Before;
}

/** Capabilities behind one port: what API Gateway does, with an authorizer of the test's own. */
export const startApiServer = async (
  served: readonly Served[],
  { actorOf, before = () => false }: ApiServerOptions,
): Promise<ApiServer> => {
  const routes = served.flatMap(({ capability, api }) =>
    capability.routes.map(({ method, path, action }) => ({
      api,
      method,
      isPublic: action === 'public',
      pattern: new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
    })),
  );
  const requests: Arrived[] = [];

  const answer = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const { method = 'GET', url = '/', headers } = req;
    requests.push({ line: `${method} ${url}`, headers });
    if (await before(req, res)) return;
    const [path = ''] = url.split('?');
    const route = routes.find((one) => one.method === method && one.pattern.test(path));
    if (!route) return send(res, 404, { message: 'Not Found' });
    const actor = actorOf(headers.authorization?.replace('Bearer ', '') ?? '');
    if (!actor && !route.isPublic) return send(res, 401, { message: 'Unauthorized' });
    const given = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
    const text = await textOf(req);
    const as = route.api.as(actor);
    const reply =
      method === 'POST'
        ? await as.post(url, text, given)
        : method === 'PUT'
          ? await as.put(url, text, given)
          : await (method === 'DELETE' ? as.delete : as.get)(url, given);
    send(res, reply.status, reply.body, reply.headers);
  };

  const server = createServer((req, res) => {
    answer(req, res).catch((error: unknown) => send(res, 500, { message: String(error) }));
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    requests,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
