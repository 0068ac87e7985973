import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import type { SignInEndpoints } from './endpoints.ts';
import { SignInEnded, type Tokens, tokensForCode } from './tokens.ts';

const PORT = 8976;
const REDIRECT_URI = `http://127.0.0.1:${PORT}/callback`;
const MINUTES = 10;

/** Signs a person in: the browser proves who it is, and comes back here with a code (RFC 8252, RFC 7636). */
export const signInWithBrowser = async (
  { authorization, token, cli }: SignInEndpoints,
  show: (url: string) => void,
): Promise<Tokens> => {
  const verifier = randomBytes(32).toString('base64url');
  const state = randomBytes(16).toString('base64url');
  const url = new URL(authorization);
  url.search = new URLSearchParams({
    response_type: 'code',
    client_id: cli,
    redirect_uri: REDIRECT_URI,
    scope: 'openid',
    state,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  }).toString();
  const code = await codeFor(state, () => {
    show(url.toString());
    openBrowser(url.toString());
  });
  return tokensForCode(token, { code, verifier, clientId: cli, redirectUri: REDIRECT_URI });
};

/** Listens for the moment of signing in, and takes the first answer to our own question. */
const codeFor = (state: string, ready: () => void): Promise<string> =>
  new Promise((resolve, reject) => {
    const server = createServer((request, response) => {
      const { pathname, searchParams } = new URL(request.url ?? '/', REDIRECT_URI);
      if (pathname !== '/callback' || searchParams.get('state') !== state)
        return page(response, 404, 'This is not the answer to your sign-in.');
      const code = searchParams.get('code');
      const refusal = searchParams.get('error_description') ?? searchParams.get('error') ?? 'No code came.';
      page(response, code ? 200 : 400, code ? 'You are signed in. You can close this window.' : refusal);
      finish(() => (code ? resolve(code) : reject(new SignInEnded(refusal))));
    });
    const timer = setTimeout(
      () => finish(() => reject(new SignInEnded(`Nobody signed in within ${MINUTES} minutes.`))),
      MINUTES * 60_000,
    );
    const finish = (settle: () => void) => {
      clearTimeout(timer);
      server.close();
      server.closeIdleConnections();
      settle();
    };
    server.on('error', () => {
      clearTimeout(timer);
      reject(new Error(`Port ${PORT} of this machine is taken: is another "cen login" still waiting?`));
    });
    server.listen(PORT, '127.0.0.1', ready);
  });

const page = (response: ServerResponse, status: number, sentence: string): void => {
  const text = sentence.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'",
    'cache-control': 'no-store',
    connection: 'close',
  });
  response.end(`<!doctype html><html lang="en"><title>cen</title><p>${text}</p></html>`);
};

const OPENERS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['explorer'],
};

/** A machine without a browser is no fault: the address was printed. */
const openBrowser = (url: string): void => {
  const [command, ...args] = process.env.BROWSER
    ? [process.env.BROWSER]
    : (OPENERS[process.platform] ?? ['xdg-open']);
  spawn(command, [...args, url], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
};
