import {
  AdminCreateUserCommand,
  AdminSetUserPasswordCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import * as z from 'zod';
import {
  CONSOLE,
  type IdentityServer,
  POOL,
  REDIRECT,
  startIdentityServer,
} from '../support/identity-server.ts';
import {
  askForTokens,
  authorizeUrl,
  Browser,
  newVerifier,
  signIn,
  signInForCode,
} from '../support/sign-in.ts';

const PASSWORD = 'Rice-and-cocaine-2026';
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** The clock stands still but for what a test lets pass. */
const BEGIN = Date.now();
let passed = 0;
let server: IdentityServer;
const later = (milliseconds: number): void => {
  passed += milliseconds;
};
const at = () => ({ baseUrl: server.baseUrl, clientId: CONSOLE, redirectUri: REDIRECT });
const accountReady = async (Username: string): Promise<void> => {
  await server.cognito.send(
    new AdminCreateUserCommand({ UserPoolId: POOL, Username, MessageAction: 'SUPPRESS' }),
  );
  await server.cognito.send(
    new AdminSetUserPasswordCommand({ UserPoolId: POOL, Username, Password: PASSWORD, Permanent: true }),
  );
};
const refresh = (refresh_token: string) =>
  askForTokens(server.baseUrl, { grant_type: 'refresh_token', client_id: CONSOLE, refresh_token });
const renewed = async (token: string): Promise<string> =>
  z.object({ refresh_token: z.string() }).parse(await (await refresh(token)).json()).refresh_token;

beforeAll(async () => {
  server = await startIdentityServer({ mfa: 'OFF', now: () => BEGIN + passed });
});
afterAll(() => server.stop());

test('each refresh replaces the token; the one before counts for half a minute more', async () => {
  await accountReady('rotating@douane.example');
  const first = (await signIn({ ...at(), email: 'rotating@douane.example', password: PASSWORD }))
    .refresh_token;
  const second = await renewed(first);
  expect(second).not.toBe(first);
  later(20 * SECOND);
  // The answer was lost on the way: the client asks again with what it has.
  const third = await renewed(first);
  later(11 * SECOND);
  expect((await refresh(first)).status).toBe(400);
  expect((await refresh(third)).status).toBe(200);
  await server.restart();
  expect((await refresh(second)).status).toBe(200);
});

test('a session ends after its time, however often it was renewed', async () => {
  await accountReady('evening@douane.example');
  let token = (await signIn({ ...at(), email: 'evening@douane.example', password: PASSWORD })).refresh_token;
  for (let hour = 1; hour < 12; hour += 1) {
    later(HOUR);
    token = await renewed(token);
  }
  later(HOUR);
  expect((await refresh(token)).status).toBe(400);
});

test('a code lasts five minutes', async () => {
  await accountReady('slow@douane.example');
  const { code, verifier } = await signInForCode({
    ...at(),
    email: 'slow@douane.example',
    password: PASSWORD,
  });
  later(5 * MINUTE);
  const answer = await askForTokens(server.baseUrl, {
    grant_type: 'authorization_code',
    code,
    client_id: CONSOLE,
    redirect_uri: REDIRECT,
    code_verifier: verifier,
  });
  expect([answer.status, await answer.json()]).toEqual([
    400,
    expect.objectContaining({ error: 'invalid_grant' }),
  ]);
});

test('an invitation lasts a week', async () => {
  const Username = 'late@douane.example';
  await server.cognito.send(
    new AdminCreateUserCommand({
      UserPoolId: POOL,
      Username,
      TemporaryPassword: `${PASSWORD}T`,
      MessageAction: 'SUPPRESS',
    }),
  );
  later(7 * DAY);
  await expect(
    signIn({ ...at(), email: Username, password: `${PASSWORD}T`, newPassword: PASSWORD }),
  ).rejects.toThrow('is wrong');
});

test('wrong passwords lock an account and a name that nobody has in the same way', async () => {
  await accountReady('guessed@douane.example');
  const answers = async (email: string): Promise<string[]> => {
    const said: string[] = [];
    for (let tries = 0; tries < 6; tries += 1) {
      await signIn({ ...at(), email, password: 'Guess-number-1234' }).catch((error: Error) =>
        said.push(error.message),
      );
    }
    return said;
  };
  const known = await answers('Guessed@douane.example');
  expect(known.slice(0, 5).every((text) => text.includes('is wrong'))).toBe(true);
  expect(known[5]).toContain('too many wrong tries');
  expect(await answers('nobody@douane.example')).toEqual(known);

  await expect(signIn({ ...at(), email: 'guessed@douane.example', password: PASSWORD })).rejects.toThrow(
    'too many',
  );
  later(2 * SECOND);
  expect(
    (await signIn({ ...at(), email: 'guessed@douane.example', password: PASSWORD })).refresh_token,
  ).not.toBe('');
});

test('a page left open for a quarter of an hour says so in the language of its reader', async () => {
  const browser = new Browser('ar,en;q=0.5');
  const begun = await browser.open(authorizeUrl(at(), newVerifier()));
  const link = new URL(begun.headers.get('location') ?? '', server.baseUrl).toString();
  const page = await browser.open(link);
  expect(await page.text()).toContain('<html lang="ar" dir="rtl">');
  expect(page.headers.get('content-security-policy')).toContain(
    `form-action 'self' ${new URL(REDIRECT).origin};`,
  );
  later(15 * MINUTE);
  const ended = await browser.open(link);
  expect(ended.status).toBe(400);
  expect(await ended.text()).toContain('انتهت محاولة الدخول');
});
