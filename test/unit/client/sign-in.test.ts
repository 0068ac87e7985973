import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  AdminCreateUserCommand,
  AdminSetUserPasswordCommand,
  CreateUserPoolClientCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { decodeJwt } from 'jose';
import { france, systemOf } from '../../support/actors.ts';
import { type CenCommand, cenCommand } from '../../support/cen-command.ts';
import { type IdentityServer, POOL, startIdentityServer } from '../../support/identity-server.ts';
import { askForTokens, Browser } from '../../support/sign-in.ts';
import '../../support/quiet-log.ts';
import { networkServer } from './network-server.ts';

const EMAIL = 'officer@customs.example';
const PASSWORD = 'Correct-Horse-1';
const CALLBACK = 'http://127.0.0.1:8976/callback';

let identity: IdentityServer;
let server: Awaited<ReturnType<typeof networkServer>>;
let cen: CenCommand;
let cli = '';
let system = { id: '', secret: '' };

const client = async (settings: object) => {
  const command = { UserPoolId: POOL, AllowedOAuthFlowsUserPoolClient: true, ...settings };
  const { UserPoolClient: made } = await identity.cognito.send(
    new CreateUserPoolClientCommand({ ClientName: 'of the test', ...command }),
  );
  return { id: made?.ClientId ?? '', secret: made?.ClientSecret ?? '' };
};

beforeAll(async () => {
  identity = await startIdentityServer({ mfa: 'OFF' });
  const account = { UserPoolId: POOL, Username: EMAIL };
  await identity.cognito.send(new AdminCreateUserCommand({ ...account, MessageAction: 'SUPPRESS' }));
  await identity.cognito.send(
    new AdminSetUserPasswordCommand({ ...account, Password: PASSWORD, Permanent: true }),
  );
  ({ id: cli } = await client({
    AllowedOAuthFlows: ['code'],
    AllowedOAuthScopes: ['openid'],
    CallbackURLs: [CALLBACK],
  }));
  system = await client({
    GenerateSecret: true,
    AllowedOAuthFlows: ['client_credentials'],
    AllowedOAuthScopes: ['cen/seizures.read'],
  });
  process.env.TOKEN_ISSUER = `${identity.baseUrl}/${POOL}`;
  process.env.PEOPLE_CLIENTS = `console,${cli}`;
  const actors = new Map([
    [cli, france],
    [system.id, systemOf(france, 'cen/seizures.read', 'cen/directory.read')],
  ]);
  server = await networkServer({
    actorOf: (token) => (token ? actors.get(String(decodeJwt(token).client_id)) : undefined),
  });
  cen = await cenCommand();
});
afterAll(async () => {
  await server.stop();
  await identity.stop();
  await cen.remove();
});

/** What a person does with the address that was printed. */
const signInAt = async (address: string): Promise<number> => {
  const browser = new Browser();
  let answer = await browser.open(address);
  for (;;) {
    const location = answer.headers.get('location');
    if (location?.startsWith(CALLBACK)) return (await fetch(location)).status;
    if (location) {
      answer = await browser.open(new URL(location, identity.baseUrl).toString());
      continue;
    }
    const action = /<form method="post" action="([^"]*)"/.exec(await answer.text())?.[1] ?? '';
    answer = await browser.open(new URL(action, identity.baseUrl).toString(), {
      email: EMAIL,
      password: PASSWORD,
    });
  }
};

const keptFile = (): string => {
  const folder = join(cen.directory, 'config', 'cen');
  return join(folder, readdirSync(folder).find((name) => name.endsWith('.json')) ?? '');
};
const kept = () => JSON.parse(readFileSync(keptFile(), 'utf8'));

const loginInBrowser = async () => {
  let page: Promise<number> | undefined;
  const ended = await cen.runWith(
    {
      onStderr: (text) => {
        const address = /^ {2}(http\S+)$/m.exec(text)?.[1];
        if (address) page ??= signInAt(address);
      },
    },
    'login',
    '--url',
    server.url,
  );
  return { ended, page: await page };
};

test('a person signs in with the browser, stays signed in, and signs out', async () => {
  const { ended, page } = await loginInBrowser();
  expect(ended.exitCode).toBe(0);
  expect(ended.stdout).toBe(`Signed in to ${server.url} as Officer of NCP-FR (NCP, French Customs).\n`);
  expect(page).toBe(200);
  expect(statSync(keptFile()).mode & 0o777).toBe(0o600);
  expect(kept()).not.toHaveProperty('clientSecret');

  // The network is the one that was last signed in to.
  expect((await cen.run('whoami')).stdout).toContain('Officer of NCP-FR');

  const before = kept();
  writeFileSync(keptFile(), JSON.stringify({ ...before, expiresAt: Date.now() }));
  expect((await cen.run('whoami')).exitCode).toBe(0);
  expect(kept().accessToken).not.toBe(before.accessToken);
  expect(kept().expiresAt).toBeGreaterThan(Date.now());

  const { refreshToken } = kept();
  expect((await cen.run('logout')).stdout).toBe(`Signed out of ${server.url}.\n`);
  expect((await cen.run('whoami')).exitCode).toBe(3);
  const again = await askForTokens(identity.baseUrl, {
    grant_type: 'refresh_token',
    client_id: cli,
    refresh_token: refreshToken,
  });
  expect(again.status).toBe(400);
});

test('an answer that is not to this sign-in is not taken', async () => {
  let stray: Promise<Response> | undefined;
  let page: Promise<number> | undefined;
  const ended = await cen.runWith(
    {
      onStderr: (text) => {
        const address = /^ {2}(http\S+)$/m.exec(text)?.[1];
        if (!address || stray) return;
        stray = fetch(`${CALLBACK}?code=stolen&state=guessed`);
        page = stray.then(() => signInAt(address));
      },
    },
    'login',
    '--url',
    server.url,
  );
  expect((await stray)?.status).toBe(404);
  expect(await page).toBe(200);
  expect(ended.exitCode).toBe(0);
});

test('a client system works by its id and secret alone', async () => {
  const env = { CEN_URL: server.url, CEN_CLIENT_ID: system.id, CEN_CLIENT_SECRET: system.secret };
  expect(await cen.runWith({ env }, 'list')).toMatchObject({ exitCode: 0, stderr: 'No cases.\n' });
});

test('a client system that signs in gets new tokens by itself', async () => {
  const secret = ['--client-id', system.id, '--client-secret', system.secret];
  expect((await cen.run('login', '--url', server.url, ...secret)).exitCode).toBe(0);
  const before = kept();
  writeFileSync(keptFile(), JSON.stringify({ ...before, expiresAt: 0 }));
  expect((await cen.run('list')).exitCode).toBe(0);
  expect(kept().accessToken).not.toBe(before.accessToken);
});

test.each([
  ['a wrong secret', 3, (): string[] => ['--client-id', system.id, '--client-secret', 'wrong']],
  ['a secret without an id', 2, () => ['--client-secret', 'alone']],
])('%s ends with exit code %i', async (_, exitCode, flags) => {
  const ended = await cen.run('login', '--url', server.url, ...flags());
  expect(ended).toMatchObject({ exitCode, stdout: '' });
  expect(ended.stderr.trim().split('\n')).toHaveLength(1);
});
