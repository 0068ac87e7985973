import type { AppClient } from 'cognito-local/lib/services/appClient.js';
import { validityOf } from '../tokens/validity.ts';
import { verifierMatches } from './authorization-codes.ts';
import { assertFlow } from './client-authentication.ts';
import type { GrantServices, TokenAnswer } from './grant-services.ts';
import { OAuthError } from './oauth-error.ts';
import { required } from './parameters.ts';

const refuse = (): never => {
  // One answer for every fault: which one it was helps only somebody else's client.
  throw new OAuthError('invalid_grant', 'The code is not valid for this client, redirect URI and verifier.');
};

/** RFC 6749, 4.1.3 with RFC 7636. */
export const redeemCode = async (
  { pools, tokens, sessions, codes, now }: GrantServices,
  client: AppClient,
  parameters: URLSearchParams,
): Promise<TokenAnswer> => {
  assertFlow(client, 'code');
  const redirectUri = required(parameters, 'redirect_uri');
  const verifier = required(parameters, 'code_verifier');
  const redeemed = codes.redeem(required(parameters, 'code')) ?? refuse();
  const { first, authorization } = redeemed;
  if (!first) {
    // Somebody else has the code: what it gave is taken back (RFC 6749, 4.1.2).
    await sessions.end((session) => session.originJti === authorization.originJti);
    return refuse();
  }
  const bound =
    authorization.clientId === client.ClientId &&
    authorization.redirectUri === redirectUri &&
    verifierMatches(verifier, authorization.codeChallenge);
  if (!bound) return refuse();

  const { poolId, username, scope, originJti, nonce, at } = authorization;
  const account = (await pools.account(poolId, username)) ?? refuse();
  if (!account.Enabled || (account.SignedOutAt ?? 0) >= at) return refuse();

  const groups = await (await pools.pool(poolId)).listUserGroupMembership(pools.context, account);
  const authTime = Math.floor(at / 1000);
  const issued = await tokens.forPerson({ account, groups, client, scope, authTime, originJti, nonce });
  const ends = now() + validityOf(client).refresh * 1000;
  const refresh_token = await sessions.open({
    poolId,
    username,
    clientId: client.ClientId,
    scope,
    authTime,
    originJti,
    ends,
    expires: ends,
  });
  return { ...issued, refresh_token, token_type: 'Bearer' };
};
