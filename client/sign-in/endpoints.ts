import * as z from 'zod';

const SignIn = z.object({ issuer: z.url(), clients: z.object({ cli: z.string() }) });

const Discovery = z.object({
  authorization_endpoint: z.url(),
  token_endpoint: z.url(),
  revocation_endpoint: z.url().optional(),
});

export interface SignInEndpoints {
  readonly authorization: string;
  readonly token: string;
  readonly revocation: string | undefined;
  /** The client id of this command line. */
  readonly cli: string;
}

class NotANetwork extends Error {}

const LOOPBACK = /^(127\.\d+\.\d+\.\d+|localhost|\[::1\])$/;

/** Passwords and tokens go over TLS, or stay on this machine. */
export const assertPrivate = (url: string): void => {
  const { protocol, hostname } = URL.parse(url) ?? { protocol: '', hostname: '' };
  if (protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname))) return;
  throw new NotANetwork(`${url} is not an https address.`);
};

const read = async <S extends z.ZodType>(url: string, schema: S): Promise<z.output<S>> => {
  assertPrivate(url);
  const answer = await fetch(url, { headers: { accept: 'application/json' } });
  const parsed = schema.safeParse(await answer.json().catch(() => undefined));
  if (!parsed.success) throw new NotANetwork(`${url} does not answer like the network.`);
  return parsed.data;
};

/** Where to sign in: the network names its issuer, and the issuer its endpoints (OpenID Connect Discovery 1.0). */
export const signInEndpoints = async (url: string): Promise<SignInEndpoints> => {
  const signIn = await read(`${url}/v1/sign-in`, SignIn);
  const found = await read(`${signIn.issuer}/.well-known/openid-configuration`, Discovery);
  const endpoints = {
    authorization: found.authorization_endpoint,
    token: found.token_endpoint,
    revocation: found.revocation_endpoint,
    cli: signIn.clients.cli,
  };
  for (const endpoint of [endpoints.authorization, endpoints.token]) assertPrivate(endpoint);
  return endpoints;
};
