import { randomUUID } from 'node:crypto';
import type { AppClient } from 'cognito-local/lib/services/appClient.js';
import { attributesToRecord } from 'cognito-local/lib/services/userPoolService.js';
import { type JWTPayload, jwtVerify, SignJWT } from 'jose';
import type { Account } from '../storage/user-pools.ts';
import type { SigningKey } from './signing-key.ts';
import { validityOf } from './validity.ts';

/** One sign-in of a person, for which tokens are issued, at first and again at each refresh. */
export interface SignedIn {
  readonly account: Account;
  readonly groups: readonly string[];
  readonly client: AppClient;
  readonly scope: string;
  /** Epoch seconds. */
  readonly authTime: number;
  readonly originJti: string;
  readonly nonce?: string | undefined;
}

export interface TokenIssuer {
  /** Seconds until the access token expires, with the tokens, as the token endpoint answers. */
  forPerson(signedIn: SignedIn): Promise<{ access_token: string; id_token?: string; expires_in: number }>;
  forSystem(client: AppClient, scope: string): Promise<{ access_token: string; expires_in: number }>;
  /** Claims of an access token of that pool, or `undefined` when it is not ours, expired or of another kind. */
  verifyAccess(poolId: string, token: string): Promise<JWTPayload | undefined>;
}

/**
 * Tokens with the claims of Cognito's (developer guide, "Understanding user pool JSON web tokens"). All are
 * made here and none by cognito-local, which knows neither scopes nor `origin_jti` nor client credentials.
 */
export const issueTokens = (
  key: SigningKey,
  issuer: (poolId: string) => string,
  now: () => number,
): TokenIssuer => {
  const sign = (poolId: string, claims: JWTPayload, lasts: number): Promise<string> => {
    const iat = Math.floor(now() / 1000);
    return new SignJWT({ ...claims, iss: issuer(poolId), jti: randomUUID(), iat, exp: iat + lasts })
      .setProtectedHeader({ alg: 'RS256', kid: key.kid })
      .sign(key.privateKey);
  };

  return {
    async forPerson({ account, groups, client, scope, authTime, originJti, nonce }) {
      const attributes = attributesToRecord(account.Attributes);
      const lasts = validityOf(client);
      const shared: JWTPayload = {
        sub: attributes.sub ?? account.Username,
        ...(groups.length > 0 && { 'cognito:groups': groups }),
        origin_jti: originJti,
        auth_time: authTime,
        event_id: randomUUID(),
      };
      const access_token = await sign(
        client.UserPoolId,
        {
          ...shared,
          token_use: 'access',
          client_id: client.ClientId,
          scope,
          username: account.Username,
          version: 2,
        },
        lasts.access,
      );
      if (!scope.split(' ').includes('openid')) return { access_token, expires_in: lasts.access };
      const { sub: _sub, email_verified, ...profile } = attributes;
      const id_token = await sign(
        client.UserPoolId,
        {
          ...profile,
          ...(email_verified !== undefined && { email_verified: email_verified === 'true' }),
          ...shared,
          token_use: 'id',
          aud: client.ClientId,
          'cognito:username': account.Username,
          ...(nonce !== undefined && { nonce }),
        },
        lasts.id,
      );
      return { access_token, id_token, expires_in: lasts.access };
    },

    async forSystem(client, scope) {
      const lasts = validityOf(client).access;
      const claims = {
        sub: client.ClientId,
        token_use: 'access',
        client_id: client.ClientId,
        scope,
        auth_time: Math.floor(now() / 1000),
        version: 2,
      };
      return { access_token: await sign(client.UserPoolId, claims, lasts), expires_in: lasts };
    },

    async verifyAccess(poolId, token) {
      try {
        const { payload } = await jwtVerify(token, key.publicKey, {
          algorithms: ['RS256'],
          issuer: issuer(poolId),
          currentDate: new Date(now()),
        });
        return payload.token_use === 'access' ? payload : undefined;
      } catch {
        return undefined;
      }
    },
  };
};
