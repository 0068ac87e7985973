import type { APIGatewayProxyEventV2WithLambdaAuthorizer } from 'aws-lambda';
import type { Actor } from '../domain/actor.ts';
import type { Call, Reply, Route } from './route.ts';

/** What our authorizer hands on: the caller as the directory knows it, as JSON. */
export type HttpEvent = APIGatewayProxyEventV2WithLambdaAuthorizer<{ actor?: string }>;

/** One request on its way through the chain: each step adds what it found out. */
export interface Exchange {
  readonly event: HttpEvent;
  readonly correlationId: string;
  readonly startedAt: number;
  route?: Route;
  actor?: Actor;
  call?: Call<unknown, unknown, unknown>;
  /** Set where an Idempotency-Key was claimed and must be settled. */
  claim?: { readonly id: string; readonly fingerprint: string };
  reply?: Reply;
}
