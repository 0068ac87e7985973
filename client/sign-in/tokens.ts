import * as z from 'zod';

/** Tokens with the time at which the access token ends, in epoch milliseconds. */
export interface Tokens {
  readonly accessToken: string;
  readonly refreshToken?: string | undefined;
  readonly expiresAt: number;
}

export interface Secret {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** The issuer said no: signing in again is the way out. */
export class SignInEnded extends Error {}

const Answer = z.object({
  access_token: z.string(),
  refresh_token: z.string().optional(),
  expires_in: z.number(),
});
const Refusal = z.object({ error: z.string(), error_description: z.string().optional() });

const ask = async (endpoint: string, form: Record<string, string>, secret?: Secret): Promise<Tokens> => {
  const answer = await fetch(endpoint, {
    method: 'POST',
    body: new URLSearchParams(form),
    ...(secret && { headers: { authorization: basic(secret) } }),
  });
  const body: unknown = await answer.json().catch(() => ({}));
  if (!answer.ok) {
    const refusal = Refusal.safeParse(body);
    if (answer.status >= 500 || !refusal.success)
      throw new Error(`The sign-in service does not answer as it should (status ${answer.status}).`);
    throw new SignInEnded(refusal.data.error_description ?? refusal.data.error);
  }
  const { access_token, refresh_token, expires_in } = Answer.parse(body);
  return {
    accessToken: access_token,
    ...(refresh_token && { refreshToken: refresh_token }),
    expiresAt: Date.now() + expires_in * 1000,
  };
};

// RFC 6749, 2.3.1: both are form-encoded first.
const basic = ({ clientId, clientSecret }: Secret): string =>
  `Basic ${Buffer.from(`${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`).toString('base64')}`;

export const tokensForSystem = (endpoint: string, secret: Secret): Promise<Tokens> =>
  ask(endpoint, { grant_type: 'client_credentials' }, secret);

export const tokensForCode = (
  endpoint: string,
  {
    code,
    verifier,
    clientId,
    redirectUri,
  }: { code: string; verifier: string; clientId: string; redirectUri: string },
): Promise<Tokens> =>
  ask(endpoint, {
    grant_type: 'authorization_code',
    code,
    code_verifier: verifier,
    client_id: clientId,
    redirect_uri: redirectUri,
  });

/** Where the issuer does not replace the refresh token, the old one goes on. */
export const refreshed = async (
  endpoint: string,
  clientId: string,
  refreshToken: string,
): Promise<Tokens> => ({
  refreshToken,
  ...(await ask(endpoint, { grant_type: 'refresh_token', client_id: clientId, refresh_token: refreshToken })),
});

export const revoke = async (endpoint: string, clientId: string, token: string): Promise<void> => {
  const answer = await fetch(endpoint, {
    method: 'POST',
    body: new URLSearchParams({ client_id: clientId, token }),
  });
  if (!answer.ok) throw new Error(`The sign-in could not be revoked (status ${answer.status}).`);
};
