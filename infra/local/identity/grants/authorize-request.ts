import type { AppClient } from 'cognito-local/lib/services/appClient.js';
import type { UserPools } from '../storage/user-pools.ts';
import { assertFlow, grantedScope } from './client-authentication.ts';
import { OAuthError } from './oauth-error.ts';
import { optional, required } from './parameters.ts';

/** A request to `/oauth2/authorize` that was found in order. */
export interface AuthorizeRequest {
  readonly client: AppClient;
  readonly redirectUri: string;
  readonly state: string | undefined;
  readonly scope: string;
  readonly codeChallenge: string;
  readonly nonce: string | undefined;
}

/** Where the browser goes back to: known first, because every later fault is reported there. */
export const readReturnAddress = async (
  pools: UserPools,
  parameters: URLSearchParams,
): Promise<Pick<AuthorizeRequest, 'client' | 'redirectUri' | 'state'>> => {
  const client = await pools.cognito.getAppClient(pools.context, required(parameters, 'client_id'));
  const redirectUri = required(parameters, 'redirect_uri');
  // Compared as strings: a prefix or a pattern would send codes to somebody else (RFC 9700, 2.1).
  if (!client?.CallbackURLs?.includes(redirectUri)) {
    throw new OAuthError(
      'invalid_request',
      'The client is not known, or this redirect_uri is not registered for it.',
    );
  }
  return { client, redirectUri, state: optional(parameters, 'state') };
};

/** The rest of the request. PKCE with S256 is asked of every client (RFC 9700, 2.1.1). */
export const readAuthorizeRequest = (
  client: AppClient,
  parameters: URLSearchParams,
): Pick<AuthorizeRequest, 'scope' | 'codeChallenge' | 'nonce'> => {
  if (required(parameters, 'response_type') !== 'code') {
    throw new OAuthError('unsupported_response_type', 'response_type is code.');
  }
  assertFlow(client, 'code');
  const codeChallenge = required(parameters, 'code_challenge');
  if (required(parameters, 'code_challenge_method') !== 'S256' || !/^[\w-]{43}$/.test(codeChallenge)) {
    throw new OAuthError('invalid_request', 'code_challenge is the S256 of the verifier, in base64url.');
  }
  return {
    codeChallenge,
    scope: grantedScope(client, optional(parameters, 'scope')),
    nonce: optional(parameters, 'nonce'),
  };
};

/** The redirect URI with the answer in its query; what it had there stays. */
export const answerTo = (
  redirectUri: string,
  answer: Readonly<Record<string, string | undefined>>,
): string => {
  const url = new URL(redirectUri);
  for (const [name, value] of Object.entries(answer)) {
    if (value !== undefined) url.searchParams.set(name, value);
  }
  return url.toString();
};
