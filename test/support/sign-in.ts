import { createHash, randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { generateSync } from 'otplib';
import * as z from 'zod';

const TokenAnswer = z.object({
  access_token: z.string(),
  id_token: z.string().optional(),
  refresh_token: z.string(),
  token_type: z.literal('Bearer'),
  expires_in: z.number(),
});
export type Tokens = z.output<typeof TokenAnswer>;

/** A browser that keeps cookies and stops at redirects that leave the sign-in pages. */
export class Browser {
  readonly #cookies = new Map<string, string>();
  readonly #language: string;

  constructor(language = 'en') {
    this.#language = language;
  }

  async open(url: string, form?: Record<string, string>): Promise<Response> {
    const answer = await fetch(url, {
      redirect: 'manual',
      headers: {
        'accept-language': this.#language,
        cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split('=');
      this.#cookies.set(name, value);
    }
    return answer;
  }
}

export interface CodeRequest {
  readonly baseUrl: string;
  readonly clientId: string;
  readonly redirectUri: string;
  readonly scope?: string;
  readonly state?: string;
}

export const newVerifier = (): string => randomBytes(32).toString('base64url');

export const authorizeUrl = (request: CodeRequest, verifier: string): string => {
  const url = new URL('/oauth2/authorize', request.baseUrl);
  url.search = new URLSearchParams({
    response_type: 'code',
    client_id: request.clientId,
    redirect_uri: request.redirectUri,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...(request.scope !== undefined && { scope: request.scope }),
    ...(request.state !== undefined && { state: request.state }),
  }).toString();
  return url.toString();
};

const STEP_MS = 30_000;

/** Codes of an authenticator app that were not used yet; waits for the next one when all of now were. */
async function* freshCodes(secret: string): AsyncGenerator<string> {
  let step = Math.floor(Date.now() / STEP_MS) - 1;
  for (;;) {
    // The pages accept one step more than now.
    const earliest = (step - 1) * STEP_MS;
    if (Date.now() < earliest) await wait(earliest - Date.now());
    yield generateSync({ secret, epoch: (step * STEP_MS) / 1000 });
    step += 1;
  }
}

export class SignInRefused extends Error {}

const textOf = (html: string, pattern: RegExp): string | undefined => pattern.exec(html)?.[1]?.trim();

export interface SignInRequest extends CodeRequest {
  readonly email: string;
  readonly password: string;
  /** Given when the account has a temporary password. */
  readonly newPassword?: string;
  /** Given when the account has an authenticator already. */
  readonly totpSecret?: string;
}

export interface CodeAnswer {
  readonly code: string;
  readonly state: string | null;
  readonly verifier: string;
  readonly totpSecret: string | undefined;
}

/** Walks the real pages as a browser does, up to the redirect with the code. */
export const signInForCode = async (request: SignInRequest): Promise<CodeAnswer> => {
  const { baseUrl, redirectUri, email, password, newPassword } = request;
  const verifier = newVerifier();
  const browser = new Browser();
  let totpSecret = request.totpSecret;
  let codes: AsyncGenerator<string> | undefined;
  let passwordSent = false;
  let answer = await browser.open(authorizeUrl(request, verifier));

  for (;;) {
    const location = answer.headers.get('location');
    if (location?.startsWith(redirectUri)) {
      const query = new URL(location).searchParams;
      const code = query.get('code');
      if (code === null) throw new SignInRefused(query.get('error_description') ?? 'No code.');
      return { code, state: query.get('state'), verifier, totpSecret };
    }
    if (location !== null) {
      answer = await browser.open(new URL(location, baseUrl).toString());
      continue;
    }
    const html = await answer.text();
    const problem = textOf(html, /id="problem">([^<]*)</);
    const action = textOf(html, /<form method="post" action="([^"]*)"/);
    if (action === undefined) throw new SignInRefused(problem ?? html);
    let form: Record<string, string>;
    if (html.includes('name="password"')) {
      if (passwordSent) throw new SignInRefused(problem);
      passwordSent = true;
      form = { email, password };
    } else if (html.includes('name="new-password"')) {
      if (newPassword === undefined || problem !== undefined)
        throw new SignInRefused(problem ?? 'A new password is needed.');
      form = { 'new-password': newPassword, 'repeated-password': newPassword };
    } else {
      totpSecret = textOf(html, /id="secret">([^<]*)</)?.replaceAll(' ', '') ?? totpSecret;
      if (totpSecret === undefined) throw new SignInRefused('The account has an authenticator already.');
      if (problem?.includes('too many')) throw new SignInRefused(problem);
      codes ??= freshCodes(totpSecret);
      form = { code: (await codes.next()).value };
    }
    answer = await browser.open(new URL(action, baseUrl).toString(), form);
  }
};

/** `POST /oauth2/token`; the answer as it came. */
export const askForTokens = (
  baseUrl: string,
  form: Record<string, string>,
  headers: Record<string, string> = {},
) => fetch(new URL('/oauth2/token', baseUrl), { method: 'POST', body: new URLSearchParams(form), headers });

/** Signs a person in at the real pages, with PKCE, and gives the tokens and the authenticator's secret. */
export const signIn = async (
  request: SignInRequest,
): Promise<Tokens & { totpSecret: string | undefined }> => {
  const { code, verifier, totpSecret } = await signInForCode(request);
  const answer = await askForTokens(request.baseUrl, {
    grant_type: 'authorization_code',
    code,
    client_id: request.clientId,
    redirect_uri: request.redirectUri,
    code_verifier: verifier,
  });
  if (!answer.ok) throw new SignInRefused(await answer.text());
  return { ...TokenAnswer.parse(await answer.json()), totpSecret };
};

export interface SystemRequest {
  readonly baseUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scope?: string;
}

/** A customs system's access token. */
export const clientCredentials = async ({
  baseUrl,
  clientId,
  clientSecret,
  scope,
}: SystemRequest): Promise<string> => {
  const answer = await askForTokens(
    baseUrl,
    { grant_type: 'client_credentials', ...(scope !== undefined && { scope }) },
    { authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}` },
  );
  if (!answer.ok) throw new SignInRefused(await answer.text());
  return z.object({ access_token: z.string() }).parse(await answer.json()).access_token;
};
