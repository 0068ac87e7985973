import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** A request as API Gateway understands it before it chooses a route. */
export interface ApiRequest {
  readonly id: string;
  readonly receivedAt: Date;
  readonly method: string;
  /** Decoded, as HTTP APIs hand it on (REST APIs and function URLs do not decode). */
  readonly path: string;
  readonly rawQuery: string;
  /** Lower-cased names; several values joined by commas; cookies and hop-by-hop headers taken out. */
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies: readonly string[];
  readonly sourceIp: string;
  readonly protocol: string;
  readonly body: Buffer;
}

/** API Gateway's quota on a payload: 10 MB. */
const BODY_LIMIT = 10 * 1024 * 1024;

export class RequestRefused extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.name = 'RequestRefused';
    this.status = status;
  }
}

const HOP_BY_HOP = new Set([
  'connection',
  'keep-alive',
  'transfer-encoding',
  'upgrade',
  'te',
  'trailer',
  'expect',
]);

const decodedPath = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    throw new RequestRefused(400, 'Bad Request');
  }
};

const readBody = async (req: IncomingMessage): Promise<Buffer> => {
  const tooLarge = new RequestRefused(413, 'Request Entity Too Large');
  if (Number(req.headers['content-length'] ?? 0) > BODY_LIMIT) throw tooLarge;
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of req as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > BODY_LIMIT) throw tooLarge;
    parts.push(part);
  }
  return Buffer.concat(parts);
};

export const readRequest = async (req: IncomingMessage): Promise<ApiRequest> => {
  const [path = '/', ...query] = (req.url ?? '/').split('?');
  const sourceIp = req.socket.remoteAddress ?? '127.0.0.1';
  const headers: Record<string, string> = {};
  for (const [name, values] of Object.entries(req.headersDistinct))
    if (values && name !== 'cookie' && !HOP_BY_HOP.has(name)) headers[name] = values.join(',');
  headers['x-amzn-trace-id'] =
    `Root=1-${Math.floor(Date.now() / 1000).toString(16)}-${randomUUID().replaceAll('-', '').slice(0, 24)}`;
  headers['x-forwarded-for'] = [headers['x-forwarded-for'], sourceIp].filter(Boolean).join(', ');
  headers['x-forwarded-port'] = String(req.socket.localPort ?? '');
  headers['x-forwarded-proto'] = 'http';
  return {
    id: randomUUID(),
    receivedAt: new Date(),
    method: req.method ?? 'GET',
    path: decodedPath(path),
    rawQuery: query.join('?'),
    headers,
    cookies: (req.headers.cookie ?? '')
      .split(';')
      .map((cookie) => cookie.trim())
      .filter(Boolean),
    sourceIp,
    protocol: `HTTP/${req.httpVersion}`,
    body: await readBody(req),
  };
};
