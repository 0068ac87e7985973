import { cen, type Network } from '../sdk.ts';
import { assertPrivate, signInEndpoints } from './endpoints.ts';
import { type KeptSignIn, keepSignIn, keptSignIn, lastUrl } from './kept-sign-in.ts';
import { refreshed, SignInEnded, type Tokens, tokensForSystem } from './tokens.ts';

type Environment = Readonly<Record<string, string | undefined>>;
type TokenSource = () => Promise<string>;

export class NotSignedIn extends Error {
  constructor(reason = 'You are not signed in.') {
    super(`${reason} Sign in with: cen login`);
  }
}

/** A token is renewed this long before it ends: a call and the clocks of two machines fit in. */
const MARGIN_MILLISECONDS = 60_000;

/** The address to use: the one named, the environment's, or the last signed in to. */
export const networkUrl = async (env: Environment, given: string | undefined): Promise<string> => {
  const url = given ?? env.CEN_URL ?? (await lastUrl(env));
  if (!url) throw new NotSignedIn();
  assertPrivate(url);
  return url.replace(/\/+$/, '');
};

/** The API for whoever is signed in: by the environment's token, its client secret, or an earlier `cen login`. */
export const openNetwork = async (env: Environment, given: string | undefined): Promise<Network> => {
  const baseUrl = await networkUrl(env, given);
  return cen({ baseUrl, token: await tokenSource(env, baseUrl) });
};

const tokenSource = async (env: Environment, url: string): Promise<TokenSource> => {
  const { CEN_TOKEN, CEN_CLIENT_ID: clientId, CEN_CLIENT_SECRET: clientSecret } = env;
  if (CEN_TOKEN) return async () => CEN_TOKEN;
  if (clientId && clientSecret) {
    const { token } = await signInEndpoints(url);
    return renewing(undefined, () => tokensForSystem(token, { clientId, clientSecret }));
  }
  const kept = await keptSignIn(env, url);
  if (!kept) throw new NotSignedIn();
  return renewing(kept, async (tokens) => {
    const renewed = await renew(kept, tokens.refreshToken);
    await keepSignIn(env, { ...kept, ...renewed });
    return renewed;
  });
};

const renew = ({ tokenEndpoint, clientId, clientSecret }: KeptSignIn, refreshToken: string | undefined) => {
  if (clientSecret) return tokensForSystem(tokenEndpoint, { clientId, clientSecret });
  if (!refreshToken) throw new NotSignedIn('Your sign-in has ended.');
  return refreshed(tokenEndpoint, clientId, refreshToken);
};

/** Gives the token while it lasts; calls that meet its end wait for one renewal together. */
const renewing = (first: Tokens | undefined, next: (before: Tokens) => Promise<Tokens>): TokenSource => {
  let current: Tokens = first ?? { accessToken: '', expiresAt: 0 };
  let renewal: Promise<Tokens> | undefined;
  return async () => {
    if (Date.now() > current.expiresAt - MARGIN_MILLISECONDS) {
      renewal ??= next(current).finally(() => {
        renewal = undefined;
      });
      current = await renewal.catch((error: unknown) => {
        throw error instanceof SignInEnded ? new NotSignedIn('Your sign-in has ended.') : error;
      });
    }
    return current.accessToken;
  };
};
