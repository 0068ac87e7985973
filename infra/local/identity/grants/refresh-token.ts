import type { Client } from '../storage/user-pools.ts';
import type { GrantServices, TokenAnswer } from './grant-services.ts';
import { OAuthError } from './oauth-error.ts';
import { optional, required } from './parameters.ts';

const refuse = (): never => {
  throw new OAuthError('invalid_grant', 'The refresh token is not valid.');
};

/** RFC 6749, 6: new tokens from what the account is now, and a new refresh token where the client rotates it. */
export const refresh = async (
  { pools, tokens, sessions }: GrantServices,
  client: Client,
  parameters: URLSearchParams,
): Promise<TokenAnswer> => {
  const token = required(parameters, 'refresh_token');
  const session = (await sessions.find(token)) ?? refuse();
  if (session.clientId !== client.ClientId) return refuse();
  const asked = optional(parameters, 'scope')?.split(' ') ?? [];
  const granted = session.scope.split(' ');
  if (asked.some((scope) => !granted.includes(scope))) {
    throw new OAuthError('invalid_scope', 'A refresh gives no scope that the sign-in did not.');
  }
  const account = (await pools.account(session.poolId, session.username)) ?? refuse();
  if (!account.Enabled) return refuse();
  const groups = await (await pools.pool(session.poolId)).listUserGroupMembership(pools.context, account);
  const { authTime, originJti } = session;
  const scope = asked.length > 0 ? asked.join(' ') : session.scope;
  const issued = await tokens.forPerson({ account, groups, client, scope, authTime, originJti });
  const rotation = client.RefreshTokenRotation;
  if (rotation?.Feature !== 'ENABLED') return { ...issued, token_type: 'Bearer' };
  const refresh_token = await sessions.rotate(token, session, rotation.RetryGracePeriodSeconds * 1000);
  return { ...issued, refresh_token, token_type: 'Bearer' };
};
