import type { Client } from '../storage/user-pools.ts';
import { redeemCode } from './authorization-code.ts';
import { authenticateClient } from './client-authentication.ts';
import { grantToSystem } from './client-credentials.ts';
import type { GrantServices, TokenAnswer } from './grant-services.ts';
import { OAuthError } from './oauth-error.ts';
import { optional, required } from './parameters.ts';
import { refresh } from './refresh-token.ts';

type Grant = (services: GrantServices, client: Client, parameters: URLSearchParams) => Promise<TokenAnswer>;

/** In turn with the changes of accounts: no session opens while its account is being disabled. */
const inTurn =
  (grant: Grant): Grant =>
  (services, client, parameters) =>
    services.pools.exclusively(() => grant(services, client, parameters));

const GRANTS: ReadonlyMap<string, Grant> = new Map<string, Grant>([
  ['authorization_code', inTurn(redeemCode)],
  ['refresh_token', inTurn(refresh)],
  ['client_credentials', grantToSystem],
]);

/** `POST /oauth2/token` */
export const grantTokens = async (
  services: GrantServices,
  parameters: URLSearchParams,
  authorization: string | undefined,
): Promise<TokenAnswer> => {
  const type = required(parameters, 'grant_type');
  const grant = GRANTS.get(type);
  if (!grant) throw new OAuthError('unsupported_grant_type', `There is no grant ${type}.`);
  const client = await authenticateClient(services.pools, parameters, authorization);
  return grant(services, client, parameters);
};

/** `POST /oauth2/revoke` (RFC 7009): an unknown token is as good as revoked. */
export const revokeToken = async (
  { pools, sessions }: GrantServices,
  parameters: URLSearchParams,
  authorization: string | undefined,
): Promise<void> => {
  const client = await authenticateClient(pools, parameters, authorization);
  const token = required(parameters, 'token');
  if (optional(parameters, 'token_type_hint') === 'access_token' || token.split('.').length === 3) {
    throw new OAuthError('unsupported_token_type', 'Only refresh tokens can be revoked.');
  }
  const revoked = await sessions.find(token);
  if (revoked?.clientId !== client.ClientId) return;
  await sessions.end((session) => session.originJti === revoked.originJti);
};
