import type * as z from 'zod';
import type { Action } from '../domain/access.ts';
import type { Actor } from '../domain/actor.ts';
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
}

export interface Call<Params, Query, Body> {
  readonly actor: Actor;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  /** Version from `If-Match`, where the route asks for one. */
  readonly ifMatch: number | undefined;
  /** The same for every try of one POST: made from caller and Idempotency-Key, or random without one. */
  readonly requestId: string;
}

export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Route<Needs extends keyof Services = keyof Services> extends RouteSpec {
  readonly handle: (
    services: Pick<Services, Needs>,
  ) => (call: Call<never, never, never>) => Promise<Reply>;
}

export interface Capability {
  /** Folder under functions/ and name of the Lambda. */
  readonly name: string;
  /** One sentence for OpenAPI's tag and the docs. */
  readonly about: string;
  readonly routes: readonly Route[];
}

type Out<T> = T extends z.ZodType ? z.output<T> : undefined;

/**
 * Declares one route and its use case.
 * @example export const readSeizure = route({ name: 'read-seizure', method: 'GET', … })(
 *   ({ seizures }: Uses<'seizures'>) => async ({ actor, params }) => ok(await seizures.read(params.seizureId)))
 */
export const route =
  <const Spec extends RouteSpec>(spec: Spec) =>
  <Needs extends keyof Services>(
    handle: (
      services: Pick<Services, Needs>,
    ) => (call: Call<Out<Spec['params']>, Out<Spec['query']>, Out<Spec['body']>>) => Promise<Reply>,
  ): Route =>
    ({ ...spec, handle }) as unknown as Route;

export const capability = (name: string, about: string, routes: readonly Route[]): Capability => ({
  name,
  about,
  routes,
});
