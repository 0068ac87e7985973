import type { ServerResponse } from 'node:http';

export interface ApiResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies: readonly string[];
  readonly body: Buffer;
}

export const message = (status: number, text: string): ApiResponse => ({
  status,
  headers: { 'content-type': 'application/json' },
  cookies: [],
  body: Buffer.from(JSON.stringify({ message: text })),
});

interface Given {
  readonly statusCode: unknown;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly cookies?: readonly string[];
  readonly body?: unknown;
  readonly isBase64Encoded?: boolean;
}

const headersOf = (given: Readonly<Record<string, unknown>> = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [name.toLowerCase(), String(value)]));

/** What API Gateway makes of a function's answer in format 2.0; without a status code the answer is the body. */
export const responseOf = (payload: unknown): ApiResponse => {
  if (typeof payload !== 'object' || payload === null || !('statusCode' in payload))
    return {
      status: 200,
      headers: { 'content-type': 'application/json' },
      cookies: [],
      body: Buffer.from(typeof payload === 'string' ? payload : JSON.stringify(payload)),
    };
  const { statusCode, headers, cookies = [], body, isBase64Encoded } = payload as Given;
  const status = Number(statusCode);
  const wellFormed =
    Number.isInteger(status) && status >= 200 && status <= 599 && (body == null || typeof body === 'string');
  if (!wellFormed) return message(500, 'Internal Server Error');
  return {
    status,
    headers: { 'content-type': 'text/plain;charset=UTF-8', ...headersOf(headers) },
    cookies,
    body: Buffer.from((body as string | null | undefined) ?? '', isBase64Encoded ? 'base64' : 'utf8'),
  };
};

export const write = (res: ServerResponse, response: ApiResponse, isHead: boolean): void => {
  const bodyless = response.status === 204 || response.status === 304;
  const omitted = ['content-length', 'transfer-encoding', ...(bodyless ? ['content-type'] : [])];
  const headers = Object.fromEntries(
    Object.entries(response.headers).filter(([name]) => !omitted.includes(name)),
  );
  res.writeHead(response.status, {
    ...headers,
    ...(response.cookies.length > 0 ? { 'set-cookie': [...response.cookies] } : {}),
    ...(bodyless ? {} : { 'content-length': response.body.length }),
  });
  res.end(isHead || bodyless ? undefined : response.body);
};
