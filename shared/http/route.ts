import type * as z from 'zod';
import type { Action } from '../domain/access.ts';
import type { Actor } from '../domain/actor.ts';
import type { LanguageCode } from '../domain/reference/entry.ts';
import type { Services } from '../services.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** What a route says of itself: read by the router, API Gateway, OpenAPI, the access matrix and the docs. */
export interface RouteSpec {
  /** The use case's name: kebab-case, equal to its file and to the OpenAPI operationId. */
  readonly name: string;
  readonly method: Method;
  /** With the version and path parameters in braces: `/v1/seizures/{seizureId}`. */
  readonly path: string;
  /** The row of the access table (shared/domain/access.ts) that decides; 'public' needs no sign-in. */
  readonly action: Action | 'public';
  readonly summary: string;
  readonly description?: string;
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  /** Status → schema of the body. What the schema does not declare never leaves. `null`: no body. */
  readonly gives: Readonly<Record<number, z.ZodType | null>>;
  /** Changes need the version they start from: `If-Match` is required and 412/428 are possible. */
  readonly ifMatch?: boolean;
  /** What is asked for may not be ready yet, and the answer then is 409. */
  readonly underWay?: boolean;
  /** The body may come as lines of JSON (`application/x-ndjson`) as well: then it is `Lines`. */
  readonly lines?: boolean;
  /** The answer shows a secret once: it is not kept for a repeated request. */
  readonly secret?: boolean;
  /** A POST that only asks: the same key is answered anew, by what holds then, and nothing of the answer is kept. */
  readonly asks?: boolean;
}

export interface Call<Params, Query, Body> {
  readonly actor: Actor;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  /** Version from `If-Match`, where the route asks for one. */
  readonly ifMatch: number | undefined;
  /** What the caller has already, from `If-None-Match`: a route that answers with 304 compares it. */
  readonly ifNoneMatch: string | undefined;
  /** What the caller reads best, from `Accept-Language`; English where it names none of ours. */
  readonly language: LanguageCode;
  /** The same for every try of one POST: made from caller and Idempotency-Key, or random without one. */
  readonly requestId: string;
}

export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Route<Needs extends keyof Services = keyof Services> extends RouteSpec {
  /** Only for the compiler: which services the use case picks. */
  readonly needs?: Needs;
  handle(services: Pick<Services, Needs>): (call: Call<never, never, never>) => Promise<Reply>;
}

export interface Capability<Needs extends keyof Services = keyof Services> {
  /** Folder under functions/ and name of the Lambda. */
  readonly name: string;
  /** One sentence for OpenAPI's tag and the docs. */
  readonly about: string;
  readonly routes: readonly Route<Needs>[];
}

type Out<T> = T extends z.ZodType ? z.output<T> : undefined;
type NeedsOf<R> = R extends { readonly needs?: infer Needs } ? Extract<Needs, keyof Services> : never;

/**
 * Declares one route and its use case.
 * @example export const readSeizure = route({ name: 'read-seizure', method: 'GET', … })(
 *   ({ seizures }: Uses<'seizures'>) => async ({ actor, params }) => ok(await seizures.read(params.seizureId)))
 */
export const route =
  <const Spec extends RouteSpec>(spec: Spec) =>
  <Given extends Partial<Services>>(
    handle: (
      services: Given,
    ) => (call: Call<Out<Spec['params']>, Out<Spec['query']>, Out<Spec['body']>>) => Promise<Reply>,
  ): Route<Extract<keyof Given, keyof Services>> =>
    ({ ...spec, handle }) as unknown as Route<Extract<keyof Given, keyof Services>>;

export const capability = <const Routes extends readonly RouteSpec[]>(
  name: string,
  about: string,
  routes: Routes,
): Capability<NeedsOf<Routes[number]>> =>
  ({ name, about, routes }) as unknown as Capability<NeedsOf<Routes[number]>>;
