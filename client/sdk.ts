import { randomUUID } from 'node:crypto';
import createClient, { type Client } from 'openapi-fetch';
import type { components, operations, paths } from './api.ts';
import { problemIn } from './problem-error.ts';
import { retrying } from './retrying-fetch.ts';

export interface NetworkOptions {
  /** Of a region, without `/v1`: `https://europe.cen.example.org` */
  readonly baseUrl: string;
  /** A valid access token, asked for before each call. */
  readonly token: () => Promise<string>;
  readonly fetch?: (request: Request) => Promise<Response>;
}

export type Network = Client<paths>;

/**
 * The API with its types: `network.GET('/v1/seizures/{seizureId}', { params: { path: { seizureId } } })`.
 * What passes (503, 429, a lost connection) is tried again; each POST gets an Idempotency-Key, so that trying again
 * has one effect. @throws ProblemError when the answer is not a success
 */
export const cen = ({ baseUrl, token, fetch = globalThis.fetch }: NetworkOptions): Network => {
  const network = createClient<paths>({ baseUrl, fetch: retrying(fetch) });
  network.use({
    async onRequest({ request }) {
      request.headers.set('authorization', `Bearer ${await token()}`);
      if (request.method === 'POST' && !request.headers.has('idempotency-key'))
        request.headers.set('idempotency-key', randomUUID());
      return request;
    },
    async onResponse({ response }) {
      if (!response.ok) throw await problemIn(response);
    },
  });
  return network;
};

/** What a call gave: failures were thrown before. */
export const dataOf = async <T>(answer: Promise<{ data?: T }>): Promise<T> => {
  const { data } = await answer;
  if (data === undefined) throw new Error('The answer has no body.');
  return data;
};

type SeizureSummary = components['schemas']['SeizureSummary'];
export type SeizureQuery = Omit<NonNullable<operations['find-seizures']['parameters']['query']>, 'cursor'>;

/** Every case of a list, page after page. */
export async function* eachSeizure(
  network: Network,
  query: SeizureQuery = {},
): AsyncGenerator<SeizureSummary> {
  let cursor: string | undefined;
  do {
    const page = await dataOf(
      network.GET('/v1/seizures', { params: { query: { ...query, ...(cursor && { cursor }) } } }),
    );
    yield* page.items;
    cursor = page.next;
  } while (cursor);
}
