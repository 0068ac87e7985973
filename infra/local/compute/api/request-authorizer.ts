import type { Functions, Invocation, Resource } from '../../ports.ts';
import { type Refusal, UNAUTHORIZED } from './authorizer.ts';
import { selectIdentity } from './identity-source.ts';
import type { ApiRequest } from './request.ts';

/** Enough for all callers of one machine; the oldest answers go first. */
const CACHE_LIMIT = 10_000;

interface Dependencies {
  readonly resource: Resource;
  readonly functionName: string;
  readonly functions: Functions;
}

interface Cached {
  readonly until: number;
  readonly answer: Promise<Invocation>;
}

const refused = (status: number, message: string): Refusal => ({ allowed: false, status, message });

/**
 * A Lambda authorizer with payload 2.0 and simple responses. Its answers are kept for the template's TTL by the
 * values of the identity sources, so one call serves all requests of a token, those waiting for it included.
 */
export const requestAuthorizer = ({ resource, functionName, functions }: Dependencies) => {
  const { properties } = resource;
  if (properties.AuthorizerPayloadFormatVersion !== '2.0' || properties.EnableSimpleResponses !== true)
    throw new Error(
      `${resource.logicalId}: only payload 2.0 with simple responses is served on one machine.`,
    );
  const sources: string[] = properties.IdentitySource ?? [];
  const ttl = Number(properties.AuthorizerResultTtlInSeconds ?? 300) * 1000;
  const cache = new Map<string, Cached>();

  const ask = (identity: readonly string[], event: () => unknown): Promise<Invocation> => {
    const key = JSON.stringify(identity);
    const known = cache.get(key);
    if (known && known.until > Date.now()) return known.answer;
    const answer = functions.invoke(functionName, event());
    if (ttl > 0) {
      cache.delete(key);
      cache.set(key, { until: Date.now() + ttl, answer });
      const [oldest] = cache.keys();
      if (cache.size > CACHE_LIMIT && oldest !== undefined) cache.delete(oldest);
      // Only verdicts are kept: a fault of the function must not outlive it.
      void answer.then(({ ok }) => {
        if (!ok && cache.get(key)?.answer === answer) cache.delete(key);
      });
    }
    return answer;
  };

  return async (request: ApiRequest, event: (identity: readonly string[]) => unknown) => {
    const identity = sources.map((source) => selectIdentity(source, request));
    if (!identity.every((value) => value !== undefined)) return UNAUTHORIZED;
    const answer = await ask(identity, () => event(identity));
    if (!answer.ok)
      return answer.errorMessage === 'Unauthorized' ? UNAUTHORIZED : refused(500, 'Internal Server Error');
    const verdict = answer.payload as { isAuthorized?: unknown; context?: unknown } | null;
    if (typeof verdict?.isAuthorized !== 'boolean') return refused(500, 'Internal Server Error');
    if (!verdict.isAuthorized) return refused(403, 'Forbidden');
    return { allowed: true as const, authorizer: { lambda: verdict.context ?? null } };
  };
};
