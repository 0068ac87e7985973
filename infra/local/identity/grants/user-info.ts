import { attributesToRecord } from 'cognito-local/lib/services/userPoolService.js';
import { decodeJwt } from 'jose';
import * as z from 'zod';
import type { GrantServices } from './grant-services.ts';

const Claims = z.object({
  sub: z.string(),
  scope: z.string(),
  client_id: z.string(),
  origin_jti: z.string(),
});

const clientOf = (token: string): string | undefined => {
  try {
    return Claims.safeParse(decodeJwt(token)).data?.client_id;
  } catch {
    return undefined;
  }
};

/** `GET /oauth2/userInfo`: the person's attributes, for a token with `openid` whose sign-in still holds. */
export const userInfo = async (
  { pools, tokens, sessions }: GrantServices,
  authorization: string | undefined,
): Promise<Readonly<Record<string, string>> | undefined> => {
  const token = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1];
  const clientId = token === undefined ? undefined : clientOf(token);
  if (token === undefined || clientId === undefined) return undefined;
  const client = await pools.cognito.getAppClient(pools.context, clientId);
  if (!client) return undefined;
  const claims = Claims.safeParse(await tokens.verifyAccess(client.UserPoolId, token)).data;
  if (!claims?.scope.split(' ').includes('openid') || !(await sessions.isOpen(claims.origin_jti)))
    return undefined;
  const account = await pools.account(client.UserPoolId, claims.sub);
  if (!account?.Enabled) return undefined;
  return { ...attributesToRecord(account.Attributes), username: account.Username };
};
