import { createRemoteJWKSet, type JWTPayload, jwtVerify } from 'jose';
import type { Resource } from '../../ports.ts';
import { UNAUTHORIZED } from './authorizer.ts';
import { selectIdentity } from './identity-source.ts';
import type { ApiRequest } from './request.ts';

/** API Gateway hands claims on as text; lists in brackets, separated by blanks. */
const asText = (claim: unknown): string => (Array.isArray(claim) ? `[${claim.join(' ')}]` : String(claim));

const scopesOf = ({ scope, scp }: JWTPayload): string[] =>
  [scope, scp].flatMap((value) => (typeof value === 'string' ? value.split(' ') : [])).filter(Boolean);

/** API Gateway's own JWT authorizer: RS256 only; `aud`, or `client_id` where there is no `aud`. */
export const tokenAuthorizer = ({ properties }: Resource) => {
  const issuer = String(properties.JwtConfiguration.Issuer);
  const audience: string[] = properties.JwtConfiguration.Audience ?? [];
  const keys = createRemoteJWKSet(new URL(`${issuer}/.well-known/jwks.json`));
  const [source = '$request.header.Authorization'] = properties.IdentitySource ?? [];

  return async (request: ApiRequest, wanted: readonly string[]) => {
    const token = selectIdentity(source, request)?.replace(/^Bearer /i, '');
    if (!token) return UNAUTHORIZED;
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer,
        algorithms: ['RS256'],
        requiredClaims: ['exp'],
      });
      const meant = [payload.aud ?? payload.client_id].flat();
      if (!meant.some((value) => typeof value === 'string' && audience.includes(value))) return UNAUTHORIZED;
      const scopes = scopesOf(payload);
      if (wanted.length > 0 && !wanted.some((scope) => scopes.includes(scope)))
        return { allowed: false as const, status: 403, message: 'Forbidden' };
      const claims = Object.fromEntries(
        Object.entries(payload).map(([name, value]) => [name, asText(value)]),
      );
      return {
        allowed: true as const,
        authorizer: { jwt: { claims, scopes: wanted.length > 0 ? scopes : null } },
      };
    } catch {
      return UNAUTHORIZED;
    }
  };
};
