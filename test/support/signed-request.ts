/** Requests as the real SDK signs them, caught before they are sent. */
import type { ArrivedRequest } from '../../infra/local/storage/canonical-request.ts';
import { uriEncode } from '../../infra/local/storage/canonical-request.ts';

interface SdkRequest {
  readonly method: string;
  readonly path: string;
  readonly query?: Readonly<Record<string, string | string[] | null>>;
  readonly headers: Readonly<Record<string, string>>;
}

class Caught extends Error {
  readonly request: ArrivedRequest;
  constructor(request: ArrivedRequest) {
    super('caught');
    this.request = request;
  }
}

/** Give it to a client as its `requestHandler`. */
export const catchingHandler = {
  handle: async ({ method, path, query = {}, headers }: SdkRequest): Promise<never> => {
    const pairs = Object.entries(query).map(
      ([name, value]) => `${uriEncode(name)}=${uriEncode(String(value ?? ''))}`,
    );
    const lower = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
    );
    throw new Caught({ method, url: path + (pairs.length > 0 ? `?${pairs.join('&')}` : ''), headers: lower });
  },
};

export const caught = async (sent: Promise<unknown>): Promise<ArrivedRequest> => {
  try {
    await sent;
  } catch (error) {
    if (error instanceof Caught) return error.request;
    throw error;
  }
  throw new Error('The request was sent.');
};

/** A presigned URL as the request that a browser makes of it. */
export const asRequest = (
  method: string,
  url: string,
  headers: Record<string, string> = {},
): ArrivedRequest => {
  const { host, pathname, search } = new URL(url);
  return { method, url: pathname + search, headers: { host, ...headers } };
};
