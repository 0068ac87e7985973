import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminDeleteUserCommand,
  AdminGetUserCommand,
  AdminListGroupsForUserCommand,
  AdminRemoveUserFromGroupCommand,
  AdminResetUserPasswordCommand,
  AdminSetUserMFAPreferenceCommand,
  AdminSetUserPasswordCommand,
  CreateUserPoolClientCommand,
  DeleteUserPoolClientCommand,
  DescribeUserPoolClientCommand,
  ListGroupsCommand,
  ListUserPoolClientsCommand,
  ListUsersCommand,
  ListUsersInGroupCommand,
  UpdateUserPoolClientCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { decodeJwt } from 'jose';
import {
  CONSOLE,
  type IdentityServer,
  POOL,
  REDIRECT,
  SCOPES,
  startIdentityServer,
} from '../support/identity-server.ts';
import { askForTokens, clientCredentials, signIn } from '../support/sign-in.ts';

const PASSWORD = 'Rice-and-cocaine-2026';
let server: IdentityServer;
const of = (email: string) => ({ UserPoolId: POOL, Username: email });
const create = (email: string) =>
  server.cognito.send(new AdminCreateUserCommand({ ...of(email), MessageAction: 'SUPPRESS' }));
const signInAt = (email: string, password: string, newPassword?: string) =>
  signIn({
    baseUrl: server.baseUrl,
    clientId: CONSOLE,
    redirectUri: REDIRECT,
    email,
    password,
    ...(newPassword && { newPassword }),
  });

beforeAll(async () => {
  server = await startIdentityServer({ mfa: 'OFF' });
});
afterAll(() => server.stop());

test('an account is made once, in any case of its address, and found by address or sub', async () => {
  const made = await create('Nadia@Douane.example');
  const sub = made.User?.Attributes?.find(({ Name }) => Name === 'sub')?.Value;
  expect(made.User).toMatchObject({ Username: sub, Enabled: true, UserStatus: 'FORCE_CHANGE_PASSWORD' });
  expect(made.User?.UserCreateDate).toBeInstanceOf(Date);
  expect(Math.abs((made.User?.UserCreateDate?.getTime() ?? 0) - Date.now())).toBeLessThan(60_000);
  await expect(create('nadia@douane.EXAMPLE')).rejects.toMatchObject({ name: 'UsernameExistsException' });
  expect((await server.cognito.send(new AdminGetUserCommand(of(sub ?? '')))).Username).toBe(sub);
  expect(await server.mailsTo('nadia@douane.example')).toEqual([]);
  for (const nobody of ['nobody@douane.example', '__proto__', 'constructor']) {
    await expect(server.cognito.send(new AdminGetUserCommand(of(nobody)))).rejects.toMatchObject({
      name: 'UserNotFoundException',
    });
  }
});

test('groups are given, listed and taken back, many at once as well', async () => {
  const emails = Array.from({ length: 8 }, (_, index) => `many${index}@douane.example`);
  await Promise.all(emails.map(create));
  await Promise.all(
    emails.map((email) =>
      server.cognito.send(new AdminAddUserToGroupCommand({ ...of(email), GroupName: 'RILO' })),
    ),
  );
  const members = await server.cognito.send(
    new ListUsersInGroupCommand({ UserPoolId: POOL, GroupName: 'RILO' }),
  );
  expect(members.Users).toHaveLength(8);
  const email = emails[0] ?? '';
  await server.cognito.send(new AdminAddUserToGroupCommand({ ...of(email), GroupName: 'verifier' }));
  await server.cognito.send(new AdminRemoveUserFromGroupCommand({ ...of(email), GroupName: 'RILO' }));
  const groups = await server.cognito.send(new AdminListGroupsForUserCommand(of(email)));
  expect(groups.Groups?.map(({ GroupName }) => GroupName)).toEqual(['verifier']);
  const all = await server.cognito.send(new ListGroupsCommand({ UserPoolId: POOL }));
  expect(all.Groups?.map(({ GroupName }) => GroupName).sort()).toEqual(['NCP', 'RILO', 'verifier']);
  await expect(
    server.cognito.send(new AdminAddUserToGroupCommand({ ...of(email), GroupName: 'Nobles' })),
  ).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
});

test('users are listed page by page, each once', async () => {
  await Promise.all(Array.from({ length: 5 }, (_, index) => create(`listed${index}@douane.example`)));
  const seen: string[] = [];
  let token: string | undefined;
  do {
    const page = await server.cognito.send(
      new ListUsersCommand({
        UserPoolId: POOL,
        Limit: 2,
        Filter: 'email ^= "listed"',
        ...(token && { PaginationToken: token }),
      }),
    );
    expect(page.Users?.length).toBeLessThanOrEqual(2);
    seen.push(...(page.Users ?? []).flatMap(({ Username }) => Username ?? []));
    token = page.PaginationToken;
  } while (token);
  expect(new Set(seen).size).toBe(5);
  expect(seen).toHaveLength(5);
});

test('passwords follow the policy; an invitation can be sent again', async () => {
  const email = 'invited@douane.example';
  await server.cognito.send(new AdminCreateUserCommand(of(email)));
  await server.cognito.send(new AdminCreateUserCommand({ ...of(email), MessageAction: 'RESEND' }));
  const [second, first] = (await server.mailsTo(email)).map(
    ({ text }) => /Password: (\S+)/.exec(text ?? '')?.[1] ?? '',
  );
  expect(second).not.toBe(first);
  await expect(signInAt(email, first ?? '', PASSWORD)).rejects.toThrow('is wrong');
  await expect(signInAt(email, second ?? '', 'short')).rejects.toThrow('does not follow the rules');
  expect((await signInAt(email, second ?? '', PASSWORD)).access_token).not.toBe('');
  await expect(
    server.cognito.send(
      new AdminSetUserPasswordCommand({ ...of(email), Password: 'all-lower-case-1', Permanent: true }),
    ),
  ).rejects.toMatchObject({ name: 'InvalidPasswordException' });
  await expect(
    server.cognito.send(new AdminCreateUserCommand({ ...of(email), MessageAction: 'RESEND' })),
  ).rejects.toMatchObject({ name: 'UnsupportedUserStateException' });
});

test('a password set by an administrator opens the account; a reset closes it until the mailed one is used', async () => {
  const email = 'forgetful@douane.example';
  await create(email);
  await server.cognito.send(
    new AdminSetUserPasswordCommand({ ...of(email), Password: PASSWORD, Permanent: true }),
  );
  const { refresh_token } = await signInAt(email, PASSWORD);
  await server.cognito.send(new AdminResetUserPasswordCommand(of(email)));
  expect((await server.cognito.send(new AdminGetUserCommand(of(email)))).UserStatus).toBe('RESET_REQUIRED');
  const refused = await askForTokens(server.baseUrl, {
    grant_type: 'refresh_token',
    client_id: CONSOLE,
    refresh_token,
  });
  expect(refused.status).toBe(400);
  await expect(signInAt(email, PASSWORD)).rejects.toThrow('is wrong');
  const [mail] = await server.mailsTo(email);
  const mailed = mail?.text?.split('\n').at(-1) ?? '';
  await expect(signInAt(email, mailed, PASSWORD)).rejects.toThrow('used this password before');
  await expect(signInAt(email, mailed, mailed)).rejects.toThrow('used this password before');
  expect((await signInAt(email, mailed, `${PASSWORD}!`)).access_token).not.toBe('');
  expect((await server.cognito.send(new AdminGetUserCommand(of(email)))).UserStatus).toBe('CONFIRMED');
});

test('an authenticator counts only when it was set up; a deleted account is gone', async () => {
  const email = 'gone@douane.example';
  await create(email);
  const prefer = (Enabled: boolean) =>
    server.cognito.send(
      new AdminSetUserMFAPreferenceCommand({
        ...of(email),
        SoftwareTokenMfaSettings: { Enabled, PreferredMfa: Enabled },
      }),
    );
  await expect(prefer(true)).rejects.toMatchObject({ name: 'InvalidParameterException' });
  await prefer(false);
  await server.cognito.send(new AdminDeleteUserCommand(of(email)));
  await expect(server.cognito.send(new AdminGetUserCommand(of(email)))).rejects.toMatchObject({
    name: 'UserNotFoundException',
  });
  await create(email);
});

const system = async (scopes: string[]) => {
  const { UserPoolClient: client } = await server.cognito.send(
    new CreateUserPoolClientCommand({
      UserPoolId: POOL,
      ClientName: 'SIGMA',
      GenerateSecret: true,
      AllowedOAuthFlowsUserPoolClient: true,
      AllowedOAuthFlows: ['client_credentials'],
      AllowedOAuthScopes: scopes,
    }),
  );
  return { id: client?.ClientId ?? '', secret: client?.ClientSecret ?? '' };
};

test('a customs system gets tokens with its own scopes and no others', async () => {
  const { id, secret } = await system(['cen/seizures.read']);
  const credentials = { baseUrl: server.baseUrl, clientId: id, clientSecret: secret };
  const claims = decodeJwt(await clientCredentials(credentials));
  expect(claims).toMatchObject({
    sub: id,
    client_id: id,
    token_use: 'access',
    scope: 'cen/seizures.read',
    version: 2,
    iss: `${server.baseUrl}/${POOL}`,
  });
  expect(claims).not.toHaveProperty('username');
  await expect(clientCredentials({ ...credentials, scope: 'cen/seizures.write' })).rejects.toThrow(
    'invalid_scope',
  );
  await expect(clientCredentials({ ...credentials, clientSecret: `${secret}x` })).rejects.toThrow(
    'invalid_client',
  );

  const body = { grant_type: 'client_credentials', client_id: id };
  expect((await askForTokens(server.baseUrl, { ...body, client_secret: secret })).status).toBe(200);
  expect((await askForTokens(server.baseUrl, body)).status).toBe(400);
  const basic = await askForTokens(
    server.baseUrl,
    { grant_type: 'client_credentials' },
    { authorization: `Basic ${btoa(`${id}:no`)}` },
  );
  expect([basic.status, basic.headers.get('www-authenticate')]).toEqual([401, 'Basic realm="oauth2"']);
  const person = await askForTokens(server.baseUrl, { grant_type: 'client_credentials', client_id: CONSOLE });
  expect(await person.json()).toMatchObject({ error: 'unauthorized_client' });
  const password = await askForTokens(server.baseUrl, { grant_type: 'password', client_id: CONSOLE });
  expect(await password.json()).toMatchObject({ error: 'unsupported_grant_type' });
});

test('a client keeps its secret over an update, loses what the update leaves out, and ends when deleted', async () => {
  const { id, secret } = await system(SCOPES);
  const on = { UserPoolId: POOL, ClientId: id };
  const described = await server.cognito.send(new DescribeUserPoolClientCommand(on));
  expect(described.UserPoolClient).toMatchObject({
    ClientSecret: secret,
    AllowedOAuthScopes: SCOPES,
    ClientName: 'SIGMA',
  });
  const { UserPoolClients } = await server.cognito.send(new ListUserPoolClientsCommand({ UserPoolId: POOL }));
  expect(UserPoolClients?.map(({ ClientId }) => ClientId)).toContain(id);

  await server.cognito.send(new UpdateUserPoolClientCommand({ ...on, ClientName: 'SIGMA 2' }));
  const updated = (await server.cognito.send(new DescribeUserPoolClientCommand(on))).UserPoolClient;
  expect(updated).toMatchObject({ ClientSecret: secret, ClientName: 'SIGMA 2', AllowedOAuthScopes: [] });
  const credentials = { baseUrl: server.baseUrl, clientId: id, clientSecret: secret };
  await expect(clientCredentials(credentials)).rejects.toThrow('unauthorized_client');

  await server.cognito.send(new DeleteUserPoolClientCommand(on));
  await expect(server.cognito.send(new DescribeUserPoolClientCommand(on))).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
  });
  await expect(clientCredentials(credentials)).rejects.toThrow('invalid_client');
});

test('a client is refused that Cognito would refuse', async () => {
  await expect(system(['cen/everything'])).rejects.toMatchObject({ name: 'ScopeDoesNotExistException' });
  const open = new CreateUserPoolClientCommand({
    UserPoolId: POOL,
    ClientName: 'open',
    AllowedOAuthFlowsUserPoolClient: true,
    AllowedOAuthFlows: ['client_credentials'],
    AllowedOAuthScopes: SCOPES,
  });
  await expect(server.cognito.send(open)).rejects.toMatchObject({ name: 'InvalidOAuthFlowException' });
  const elsewhere = new AdminCreateUserCommand({
    UserPoolId: 'eu-west-1_elsewhere',
    Username: 'a@b.example',
  });
  await expect(server.cognito.send(elsewhere)).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
});

test('what is not offered is refused by name', async () => {
  const call = await fetch(server.baseUrl, {
    method: 'POST',
    headers: {
      authorization: 'AWS4-HMAC-SHA256 test',
      'x-amz-target': 'AWSCognitoIdentityProviderService.SignUp',
    },
    body: '{}',
  });
  expect([call.status, await call.json()]).toEqual([
    400,
    expect.objectContaining({ __type: 'UnknownOperationException' }),
  ]);
});
