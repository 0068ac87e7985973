import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminDisableUserCommand,
  AdminEnableUserCommand,
  AdminGetUserCommand,
  AdminSetUserPasswordCommand,
  AdminUserGlobalSignOutCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createRemoteJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify, SignJWT } from 'jose';
import {
  CONSOLE,
  type IdentityServer,
  LOGGED_OUT,
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
let server: IdentityServer;
const of = (email: string) => ({ UserPoolId: POOL, Username: email });
const at = () => ({ baseUrl: server.baseUrl, clientId: CONSOLE, redirectUri: REDIRECT });

const accountReady = async (email: string): Promise<void> => {
  await server.cognito.send(new AdminCreateUserCommand({ ...of(email), MessageAction: 'SUPPRESS' }));
  await server.cognito.send(
    new AdminSetUserPasswordCommand({ ...of(email), Password: PASSWORD, Permanent: true }),
  );
};
const redeem = (code: string, verifier: string, changes: Record<string, string> = {}) =>
  askForTokens(server.baseUrl, {
    grant_type: 'authorization_code',
    code,
    client_id: CONSOLE,
    redirect_uri: REDIRECT,
    code_verifier: verifier,
    ...changes,
  });
const refresh = (refresh_token: string) =>
  askForTokens(server.baseUrl, { grant_type: 'refresh_token', client_id: CONSOLE, refresh_token });

beforeAll(async () => {
  server = await startIdentityServer({ mfa: 'ON' });
});
afterAll(() => server.stop());

test('an invited officer signs in with the mailed password, a new one and an authenticator', async () => {
  const email = 'officer@douane.example';
  await server.cognito.send(
    new AdminCreateUserCommand({
      ...of('Officer@Douane.example'),
      DesiredDeliveryMediums: ['EMAIL'],
      UserAttributes: [{ Name: 'email_verified', Value: 'true' }],
    }),
  );
  await server.cognito.send(new AdminAddUserToGroupCommand({ ...of(email), GroupName: 'NCP' }));
  const [invitation] = await server.mailsTo(email);
  expect(invitation?.text).toContain(`You are ${email}.`);
  const password = /Password: (\S+)/.exec(invitation?.text ?? '')?.[1] ?? '';

  const tokens = await signIn({ ...at(), email, password, newPassword: PASSWORD, scope: 'openid email' });

  const jwks = createRemoteJWKSet(new URL(`${server.baseUrl}/${POOL}/.well-known/jwks.json`));
  const { payload } = await jwtVerify(tokens.access_token, jwks, { issuer: `${server.baseUrl}/${POOL}` });
  const user = await server.cognito.send(new AdminGetUserCommand(of(email)));
  expect(user).toMatchObject({ UserStatus: 'CONFIRMED', UserMFASettingList: ['SOFTWARE_TOKEN_MFA'] });
  expect(payload).toMatchObject({
    sub: user.Username,
    username: user.Username,
    client_id: CONSOLE,
    token_use: 'access',
    scope: 'openid email',
    'cognito:groups': ['NCP'],
    version: 2,
  });
  expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(15 * 60);
  expect(tokens.expires_in).toBe(15 * 60);
  expect(decodeJwt(tokens.id_token ?? '')).toMatchObject({
    aud: CONSOLE,
    email,
    email_verified: true,
    token_use: 'id',
  });
  expect(payload.origin_jti).toBe(decodeJwt(tokens.id_token ?? '').origin_jti);

  const info = await fetch(`${server.baseUrl}/oauth2/userInfo`, {
    headers: { authorization: `Bearer ${tokens.access_token}` },
  });
  expect(await info.json()).toMatchObject({ email, username: user.Username });

  const again = await signIn({ ...at(), email, password: PASSWORD, totpSecret: tokens.totpSecret ?? '' });
  expect(decodeJwt(again.access_token).sub).toBe(payload.sub);
  await expect(signIn({ ...at(), email, password })).rejects.toThrow('is wrong');
});

test('a code is for its verifier, its redirect URI and one use', async () => {
  const email = 'codes@douane.example';
  await accountReady(email);
  const first = await signInForCode({ ...at(), email, password: PASSWORD, state: 'a&b=ü' });
  expect(first.state).toBe('a&b=ü');
  const wrong = await redeem(first.code, newVerifier());
  expect([wrong.status, await wrong.json()]).toEqual([
    400,
    expect.objectContaining({ error: 'invalid_grant' }),
  ]);
  // The failed try used it up.
  expect((await redeem(first.code, first.verifier)).status).toBe(400);

  const totpSecret = first.totpSecret ?? '';
  const second = await signInForCode({ ...at(), email, password: PASSWORD, totpSecret });
  expect(
    (await redeem(second.code, second.verifier, { redirect_uri: 'http://127.0.0.1:9/other' })).status,
  ).toBe(400);

  const third = await signInForCode({ ...at(), email, password: PASSWORD, totpSecret });
  const tokens = (await (await redeem(third.code, third.verifier)).json()) as { refresh_token: string };
  expect((await refresh(tokens.refresh_token)).status).toBe(200);
  expect((await redeem(third.code, third.verifier)).status).toBe(400);
  // Somebody used the code twice: what it gave is taken back.
  expect((await refresh(tokens.refresh_token)).status).toBe(400);
}, 90_000);

test('an authorization request that is not in order is refused, and never sent to a stranger', async () => {
  const browser = new Browser();
  const foreign = await browser.open(authorizeUrl({ ...at(), redirectUri: `${REDIRECT}/x` }, newVerifier()));
  expect([foreign.status, foreign.headers.get('location')]).toEqual([400, null]);

  const plain = new URL(authorizeUrl({ ...at(), state: 's1' }, newVerifier()));
  plain.searchParams.delete('code_challenge');
  const noPkce = new URL((await browser.open(plain.toString())).headers.get('location') ?? '');
  expect(noPkce.origin + noPkce.pathname).toBe(REDIRECT);
  expect(Object.fromEntries(noPkce.searchParams)).toMatchObject({ error: 'invalid_request', state: 's1' });

  const scope = await browser.open(authorizeUrl({ ...at(), scope: 'cen/seizures.write' }, newVerifier()));
  expect(scope.headers.get('location')).toContain('error=invalid_scope');
});

test('a sign-in belongs to the browser that began it', async () => {
  const mine = new Browser();
  const begun = await mine.open(authorizeUrl(at(), newVerifier()));
  const link = new URL(begun.headers.get('location') ?? '', server.baseUrl).toString();
  expect((await mine.open(link)).status).toBe(200);
  expect((await new Browser().open(link)).status).toBe(400);
});

test('a refresh token gives new tokens until it is revoked', async () => {
  const email = 'refresh@douane.example';
  await accountReady(email);
  const tokens = await signIn({ ...at(), email, password: PASSWORD });
  await server.cognito.send(new AdminAddUserToGroupCommand({ ...of(email), GroupName: 'verifier' }));
  const renewed = (await (await refresh(tokens.refresh_token)).json()) as { access_token: string };
  expect(decodeJwt(renewed.access_token)).toMatchObject({
    'cognito:groups': ['verifier'],
    scope: 'openid email profile',
  });
  expect(decodeJwt(renewed.access_token).auth_time).toBe(decodeJwt(tokens.access_token).auth_time);

  const body = new URLSearchParams({ token: tokens.refresh_token, client_id: CONSOLE });
  expect((await fetch(`${server.baseUrl}/oauth2/revoke`, { method: 'POST', body })).status).toBe(200);
  const refused = await refresh(tokens.refresh_token);
  expect([refused.status, await refused.json()]).toEqual([
    400,
    expect.objectContaining({ error: 'invalid_grant' }),
  ]);
  const info = await fetch(`${server.baseUrl}/oauth2/userInfo`, {
    headers: { authorization: `Bearer ${tokens.access_token}` },
  });
  expect(info.status).toBe(401);
});

test('signing out everywhere ends the sessions; a disabled account neither signs in nor refreshes', async () => {
  const email = 'leaver@douane.example';
  await accountReady(email);
  const first = await signIn({ ...at(), email, password: PASSWORD });
  await server.cognito.send(new AdminUserGlobalSignOutCommand(of(email)));
  expect((await refresh(first.refresh_token)).status).toBe(400);

  const totpSecret = first.totpSecret ?? '';
  const second = await signIn({ ...at(), email, password: PASSWORD, totpSecret });
  const waiting = await signInForCode({ ...at(), email, password: PASSWORD, totpSecret });
  await server.cognito.send(new AdminDisableUserCommand(of(email)));
  expect((await refresh(second.refresh_token)).status).toBe(400);
  expect((await redeem(waiting.code, waiting.verifier)).status).toBe(400);
  await expect(signIn({ ...at(), email, password: PASSWORD, totpSecret })).rejects.toThrow('is wrong');

  await server.cognito.send(new AdminEnableUserCommand(of(email)));
  expect((await refresh(second.refresh_token)).status).toBe(400);
}, 90_000);

test('signing out leads only to a registered address', async () => {
  const logout = (uri: string) =>
    fetch(`${server.baseUrl}/logout?${new URLSearchParams({ client_id: CONSOLE, logout_uri: uri })}`, {
      redirect: 'manual',
    });
  const out = await logout(LOGGED_OUT);
  expect([out.status, out.headers.get('location')]).toEqual([302, LOGGED_OUT]);
  const foreign = await logout('https://elsewhere.example/');
  expect([foreign.status, foreign.headers.get('location')]).toEqual([400, null]);
});

test('a token signed with the key that cognito-local publishes is not ours', async () => {
  const published = createRequire(import.meta.url)('cognito-local/lib/keys/cognitoLocal.private.json') as {
    jwk: { kid: string };
  };
  const { importJWK } = await import('jose');
  const jwks = createRemoteJWKSet(new URL(`${server.baseUrl}/${POOL}/.well-known/jwks.json`));
  const email = 'genuine@douane.example';
  await accountReady(email);
  const genuine = await signIn({ ...at(), email, password: PASSWORD });
  const { kid } = decodeProtectedHeader(genuine.access_token);
  for (const claimed of [published.jwk.kid, kid ?? '']) {
    const forged = await new SignJWT({ ...decodeJwt(genuine.access_token) })
      .setProtectedHeader({ alg: 'RS256', kid: claimed })
      .sign(await importJWK(published.jwk, 'RS256'));
    await expect(jwtVerify(forged, jwks)).rejects.toThrow();
    const info = await fetch(`${server.baseUrl}/oauth2/userInfo`, {
      headers: { authorization: `Bearer ${forged}` },
    });
    expect(info.status).toBe(401);
  }
  await expect(jwtVerify(genuine.access_token, jwks)).resolves.toBeDefined();
});

test('a restart keeps accounts, authenticators, sessions and the signing key', async () => {
  const email = 'keeper@douane.example';
  await accountReady(email);
  const before = await signIn({ ...at(), email, password: PASSWORD });
  const keys = await (await fetch(`${server.baseUrl}/${POOL}/.well-known/jwks.json`)).json();
  await server.restart();
  expect(await (await fetch(`${server.baseUrl}/${POOL}/.well-known/jwks.json`)).json()).toEqual(keys);
  expect((await refresh(before.refresh_token)).status).toBe(200);
  const after = await signIn({ ...at(), email, password: PASSWORD, totpSecret: before.totpSecret ?? '' });
  expect(decodeJwt(after.access_token).sub).toBe(decodeJwt(before.access_token).sub);
});

test('nothing on disk opens an account, and the files are their owner’s', async () => {
  const email = 'secret@douane.example';
  await accountReady(email);
  const { refresh_token } = await signIn({ ...at(), email, password: PASSWORD });
  const files = ['pools/eu-west-1_customs01.json', 'pools/clients.json', 'sessions.json', 'signing-key.pem'];
  for (const file of files.map((name) => join(server.homeDir, 'identity', name))) {
    expect(statSync(file).mode & 0o077).toBe(0);
    expect(readFileSync(file, 'utf8')).not.toContain(PASSWORD);
    expect(readFileSync(file, 'utf8')).not.toContain(refresh_token);
  }
});
