import type { AppClient } from 'cognito-local/lib/services/appClient.js';
import { assertFlow, grantedScope } from './client-authentication.ts';
import type { GrantServices, TokenAnswer } from './grant-services.ts';
import { OAuthError } from './oauth-error.ts';
import { optional } from './parameters.ts';

/** RFC 6749, 4.4: a customs system signs in with its secret. */
export const grantToSystem = async (
  { tokens }: GrantServices,
  client: AppClient,
  parameters: URLSearchParams,
): Promise<TokenAnswer> => {
  assertFlow(client, 'client_credentials');
  const scope = grantedScope(client, optional(parameters, 'scope'));
  if (scope === '') throw new OAuthError('invalid_scope', 'The client has no scopes.');
  return { ...(await tokens.forSystem(client, scope)), token_type: 'Bearer' };
};
