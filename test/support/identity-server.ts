import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import * as z from 'zod';
import { createIdentity, type Identity } from '../../infra/local/identity/identity.ts';
import { createMailbox, type Mailbox } from '../../infra/local/mail/mailbox.ts';
import type { Assembly, AwsCall, Resource } from '../../infra/local/ports.ts';

export const POOL = 'eu-west-1_customs01';
export const CONSOLE = 'console0client0of0people01';
export const REDIRECT = 'http://127.0.0.1:9/callback';
export const LOGGED_OUT = 'http://127.0.0.1:9/';
export const SCOPES = ['cen/seizures.read', 'cen/seizures.write'];

const resource = (type: string, ref: string, properties: object): Resource => ({
  stack: 'Identity',
  logicalId: ref,
  type: `AWS::Cognito::${type}`,
  properties,
  ref,
  arn: `arn:aws:cognito-idp:eu-west-1:000000000000:userpool/${ref}`,
});

const resources = (mfa: 'ON' | 'OFF'): Resource[] => [
  resource('UserPool', POOL, {
    UserPoolName: 'people',
    MfaConfiguration: mfa,
    UsernameAttributes: ['email'],
    Policies: {
      PasswordPolicy: {
        MinimumLength: 12,
        RequireLowercase: true,
        RequireUppercase: true,
        RequireNumbers: true,
        RequireSymbols: true,
        PasswordHistorySize: 5,
      },
    },
    AdminCreateUserConfig: {
      AllowAdminCreateUserOnly: true,
      InviteMessageTemplate: {
        EmailSubject: 'Welcome',
        EmailMessage: '<p>You are {username}.</p><p>Password: {####}</p>',
      },
    },
  }),
  ...['NCP', 'RILO', 'verifier'].map((GroupName) =>
    resource('UserPoolGroup', GroupName, { UserPoolId: POOL, GroupName }),
  ),
  resource('UserPoolResourceServer', 'cen', {
    UserPoolId: POOL,
    Identifier: 'cen',
    Scopes: SCOPES.map((scope) => ({ ScopeName: scope.split('/')[1] })),
  }),
  resource('UserPoolClient', CONSOLE, {
    UserPoolId: POOL,
    ClientName: 'console',
    AllowedOAuthFlowsUserPoolClient: true,
    AllowedOAuthFlows: ['code'],
    AllowedOAuthScopes: ['openid', 'email', 'profile'],
    CallbackURLs: [REDIRECT],
    LogoutURLs: [LOGGED_OUT],
    AccessTokenValidity: 15,
    RefreshTokenValidity: 12,
    TokenValidityUnits: { AccessToken: 'minutes', RefreshToken: 'hours' },
    RefreshTokenRotation: { Feature: 'ENABLED', RetryGracePeriodSeconds: 30 },
  }),
];

const assembly = (mfa: 'ON' | 'OFF'): Assembly => {
  const all = resources(mfa);
  return {
    dir: '/nowhere',
    region: 'eu-west-1',
    account: '000000000000',
    ofType: (type) => all.filter((one) => one.type === type),
    byRef: (name) => all.find((one) => one.ref === name || one.arn === name),
  };
};

const awsCall = async (req: IncomingMessage): Promise<AwsCall> => {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk);
  const headers = Object.fromEntries(
    Object.entries(req.headers).map(([name, value]) => [name, String(value)]),
  );
  return {
    service: req.url === '/' ? 'cognito-idp' : 'ses',
    action: headers['x-amz-target']?.split('.')[1] ?? '',
    method: req.method ?? 'GET',
    url: req.url ?? '/',
    headers,
    body: Buffer.concat(chunks),
    caller: { principal: 'test', accessKeyId: 'test', secretAccessKey: 'test', sessionToken: '' },
  };
};

const Mails = z.array(
  z.object({ id: z.string(), to: z.array(z.string()), subject: z.string(), text: z.string().optional() }),
);

export interface IdentityServer {
  readonly baseUrl: string;
  readonly cognito: CognitoIdentityProviderClient;
  readonly ses: SESv2Client;
  readonly homeDir: string;
  mailsTo(address: string): Promise<z.output<typeof Mails>>;
  /** As if the process had ended and begun again on the same directory and port. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** User pool and mail box behind one port, without the gateway: signatures are its part. */
export const startIdentityServer = async ({
  mfa,
  now,
}: {
  mfa: 'ON' | 'OFF';
  now?: () => number;
}): Promise<IdentityServer> => {
  const homeDir = await mkdtemp(join(tmpdir(), 'identity-'));
  let mailbox: Mailbox;
  let identity: Identity;
  const serve = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    if (req.headers.authorization?.startsWith('AWS4-HMAC-SHA256')) {
      const call = await awsCall(req);
      const answer = await (call.service === 'ses' ? mailbox.service(call) : identity.service(call));
      res.writeHead(answer.status, answer.headers).end(answer.body);
    } else if (!(await mailbox.handle(req, res)) && !(await identity.handle(req, res))) {
      res.writeHead(404).end();
    }
  };
  const server = createServer((req, res) => {
    serve(req, res).catch((error: unknown) => res.writeHead(500).end(String(error)));
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const baseUrl = `http://127.0.0.1:${address.port}`;

  const open = async (): Promise<void> => {
    const home = { dir: homeDir, secret: (name: string) => name };
    mailbox = await createMailbox({ home });
    const issuer = (poolId: string) => `${baseUrl}/${poolId}`;
    identity = await createIdentity({
      home,
      assembly: assembly(mfa),
      issuer,
      mail: mailbox,
      ...(now && { now }),
    });
  };
  await open();
  const sdk = {
    endpoint: baseUrl,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    maxAttempts: 1,
  };

  return {
    baseUrl,
    homeDir,
    cognito: new CognitoIdentityProviderClient(sdk),
    ses: new SESv2Client(sdk),
    async mailsTo(to) {
      const answer = await fetch(`${baseUrl}/mail?to=${encodeURIComponent(to)}`, {
        headers: { accept: 'application/json' },
      });
      return Mails.parse(await answer.json());
    },
    restart: open,
    async stop() {
      await identity.stop();
      await mailbox.stop();
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
      await rm(homeDir, { recursive: true, force: true });
    },
  };
};
