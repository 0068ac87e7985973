import { createHash, timingSafeEqual } from 'node:crypto';
import type { Client, UserPools } from '../storage/user-pools.ts';
import { OAuthError } from './oauth-error.ts';
import { optional } from './parameters.ts';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Both halves of HTTP Basic are form-encoded (RFC 6749, 2.3.1). */
const fromBasic = (authorization: string): { id: string; secret: string } => {
  const [, encoded = ''] = /^Basic ([A-Za-z0-9+/=]+)$/i.exec(authorization) ?? [];
  const [id = '', ...secret] = Buffer.from(encoded, 'base64').toString('utf8').split(':');
  const decode = (part: string): string => new URLSearchParams(`part=${part}`).get('part') ?? '';
  return { id: decode(id), secret: decode(secret.join(':')) };
};

/** The client that calls the token endpoint: with its secret when it has one, by its id alone when not. */
export const authenticateClient = async (
  pools: UserPools,
  parameters: URLSearchParams,
  authorization: string | undefined,
): Promise<Client> => {
  const named = optional(parameters, 'client_id');
  const basic = authorization === undefined ? undefined : fromBasic(authorization);
  if (basic && named !== undefined && named !== basic.id) {
    throw new OAuthError('invalid_client', 'The body names another client than the header.');
  }
  const id = basic?.id ?? named;
  if (id === undefined) throw new OAuthError('invalid_client', 'No client authentication.');
  const client = await pools.cognito.getAppClient(pools.context, id);
  const secret = basic?.secret ?? optional(parameters, 'client_secret');
  if (!client) throw new OAuthError('invalid_client', 'The client or its secret is wrong.');
  // Digests, because their lengths are equal whatever was sent.
  if (!timingSafeEqual(digest(secret ?? ''), digest(client.ClientSecret ?? ''))) {
    throw new OAuthError('invalid_client', 'The client or its secret is wrong.');
  }
  return client;
};

export const assertFlow = (client: Client, flow: 'code' | 'client_credentials'): void => {
  if (client.AllowedOAuthFlowsUserPoolClient === true && client.AllowedOAuthFlows?.includes(flow)) return;
  throw new OAuthError('unauthorized_client', `The client may not use the ${flow} flow.`);
};

/** The scopes asked for, or all of the client's when none is (Cognito's rule). */
export const grantedScope = (client: Client, asked: string | undefined): string => {
  const allowed = client.AllowedOAuthScopes ?? [];
  if (asked === undefined) return allowed.join(' ');
  const scopes = [...new Set(asked.split(' ').filter((scope) => scope !== ''))];
  const foreign = scopes.find((scope) => !allowed.includes(scope));
  if (foreign !== undefined) throw new OAuthError('invalid_scope', `The client may not ask for ${foreign}.`);
  return scopes.join(' ');
};
