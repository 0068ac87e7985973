import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { createApi } from '../../../../infra/local/compute/api.ts';
import type { Functions, Invocation, Resource } from '../../../../infra/local/ports.ts';
import { functionArn, resource, smallAssembly } from '../../../support/small-assembly.ts';

type SigningKey = Parameters<SignJWT['sign']>[0];
type Answer = (event: Record<string, never>) => Promise<Invocation> | Invocation;

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

const listening = async (server: Server): Promise<string> => {
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

const ok = (payload: unknown): Invocation => ({ ok: true, payload });
const echo: Answer = (event) => ok(event);

const route = (key: string, more: object = {}): Resource =>
  resource('AWS::ApiGatewayV2::Route', key, {
    ApiId: 'api',
    RouteKey: key,
    Target: 'integrations/to-main',
    ...more,
  });

const LAMBDA_AUTHORIZER = resource('AWS::ApiGatewayV2::Authorizer', 'caller', {
  ApiId: 'api',
  AuthorizerType: 'REQUEST',
  AuthorizerPayloadFormatVersion: '2.0',
  EnableSimpleResponses: true,
  IdentitySource: ['$request.header.Authorization'],
  AuthorizerResultTtlInSeconds: 60,
  AuthorizerUri: `arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/${functionArn('authorizer')}/invocations`,
});
const GUARDED = { AuthorizationType: 'CUSTOM', AuthorizerId: 'caller' };

interface Given {
  readonly routes: readonly Resource[];
  readonly functions?: Readonly<Record<string, Answer>>;
  readonly cors?: object;
  readonly stage?: object;
  readonly authorizer?: Resource;
  readonly timeoutMs?: number;
}

const serve = async ({
  routes,
  functions = { main: echo },
  cors,
  stage,
  authorizer,
  timeoutMs,
}: Given): Promise<string> => {
  const assembly = smallAssembly([
    resource('AWS::ApiGatewayV2::Api', 'api', cors ? { CorsConfiguration: cors } : {}),
    resource('AWS::ApiGatewayV2::Stage', '$default', { ApiId: 'api', ...stage }),
    resource('AWS::ApiGatewayV2::Integration', 'to-main', {
      IntegrationUri: functionArn('main'),
      ...(timeoutMs ? { TimeoutInMillis: timeoutMs } : {}),
    }),
    resource('AWS::Lambda::Function', 'main', {}, functionArn('main')),
    resource('AWS::Lambda::Function', 'authorizer', {}, functionArn('authorizer')),
    authorizer ?? LAMBDA_AUTHORIZER,
    ...routes,
  ]);
  const port: Functions = {
    invoke: async (name, event) =>
      functions[name]?.(event as Record<string, never>) ?? {
        ok: false,
        errorType: 'None',
        errorMessage: name,
      },
    stop: async () => undefined,
  };
  const api = createApi({ assembly, functions: port });
  return listening(createServer((req, res) => void api.handle(req, res)));
};

const json = async (answer: Response): Promise<Record<string, never>> =>
  (await answer.json()) as Record<string, never>;

test('an event has the shape of payload format 2.0', async () => {
  const url = await serve({ routes: [route('GET /v1/offices/{code}')] });
  const answer = await fetch(`${url}/v1/offices/caf%C3%A9?a=1&a=2&b=%20x&c`, {
    headers: { Cookie: 'one=1; two=2', 'X-Thing': 'T', 'User-Agent': 'cen/1' },
  });
  expect(answer.status).toBe(200);
  const event = await json(answer);
  expect(event).toMatchObject({
    version: '2.0',
    routeKey: 'GET /v1/offices/{code}',
    rawPath: '/v1/offices/café',
    rawQueryString: 'a=1&a=2&b=%20x&c',
    cookies: ['one=1', 'two=2'],
    queryStringParameters: { a: '1,2', b: ' x', c: '' },
    pathParameters: { code: 'café' },
    isBase64Encoded: false,
    requestContext: {
      accountId: '000000000000',
      apiId: 'api',
      domainName: '127.0.0.1',
      http: {
        method: 'GET',
        path: '/v1/offices/café',
        protocol: 'HTTP/1.1',
        sourceIp: '127.0.0.1',
        userAgent: 'cen/1',
      },
      routeKey: 'GET /v1/offices/{code}',
      stage: '$default',
      time: expect.stringMatching(/^\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d \+0000$/),
    },
  });
  expect(event.headers).toMatchObject({ 'x-thing': 'T', 'x-forwarded-proto': 'http' });
  expect(event.headers).not.toHaveProperty('cookie');
  expect(event).not.toHaveProperty('body');
});

test('text stays text, everything else comes in base64', async () => {
  const url = await serve({ routes: [route('POST /in')] });
  const post = async (type: string, body: string) =>
    json(await fetch(`${url}/in`, { method: 'POST', body, headers: { 'content-type': type } }));
  expect(await post('application/json; charset=utf-8', '{"é":1}')).toMatchObject({
    body: '{"é":1}',
    isBase64Encoded: false,
  });
  expect(await post('application/problem+json', '{}')).toMatchObject({ isBase64Encoded: false });
  expect(await post('application/x-www-form-urlencoded', 'a=b')).toMatchObject({
    body: 'YT1i',
    isBase64Encoded: true,
  });
});

test('the more exact route wins, and what no route has is not found', async () => {
  const url = await serve({
    routes: [route('ANY /{proxy+}'), route('GET /v1/{id}'), route('GET /v1/list'), route('ANY /v1/list')],
  });
  const key = async (path: string, method = 'GET') =>
    (await json(await fetch(url + path, { method }))).routeKey;
  expect(await key('/v1/list')).toBe('GET /v1/list');
  expect(await key('/v1/list', 'PUT')).toBe('ANY /v1/list');
  expect(await key('/v1/other')).toBe('GET /v1/{id}');
  expect(await key('/v1/other/deeper')).toBe('ANY /{proxy+}');
  const narrow = await serve({ routes: [route('GET /v1/{id}')] });
  for (const path of ['/v1', '/v1/', '/v1/a/b', '/']) {
    const answer = await fetch(narrow + path);
    expect([path, answer.status, await answer.json()]).toEqual([path, 404, { message: 'Not Found' }]);
  }
  expect((await fetch(`${narrow}/v1/%E0%A4%A`)).status).toBe(400);
});

test('an answer gets its status, headers and cookies; without a status it is the body', async () => {
  const answers: unknown[] = [
    {
      statusCode: 201,
      headers: { ETag: '"1"', 'Content-Type': 'text/csv' },
      cookies: ['a=1', 'b=2'],
      body: 'YWI=',
      isBase64Encoded: true,
    },
    { hello: 'there' },
    { statusCode: 204 },
    { statusCode: 'often' },
  ];
  const url = await serve({ routes: [route('GET /x')], functions: { main: () => ok(answers.shift()) } });
  const full = await fetch(`${url}/x`);
  expect([full.status, full.headers.get('etag'), full.headers.getSetCookie(), await full.text()]).toEqual([
    201,
    '"1"',
    ['a=1', 'b=2'],
    'ab',
  ]);
  const inferred = await fetch(`${url}/x`);
  expect([inferred.headers.get('content-type'), await inferred.json()]).toEqual([
    'application/json',
    { hello: 'there' },
  ]);
  expect((await fetch(`${url}/x`)).status).toBe(204);
  const malformed = await fetch(`${url}/x`);
  expect([malformed.status, await malformed.json()]).toEqual([500, { message: 'Internal Server Error' }]);
});

test('a function that fails says nothing of why', async () => {
  const url = await serve({
    routes: [route('GET /x')],
    functions: { main: () => ({ ok: false, errorType: 'TypeError', errorMessage: 'secret detail' }) },
  });
  const answer = await fetch(`${url}/x`);
  expect([answer.status, await answer.json()]).toEqual([500, { message: 'Internal Server Error' }]);
});

test('a function that takes longer than its integration allows is unavailable', async () => {
  const url = await serve({
    routes: [route('GET /x')],
    functions: { main: () => new Promise((resolve) => setTimeout(() => resolve(ok('late')), 500)) },
    timeoutMs: 50,
  });
  const answer = await fetch(`${url}/x`);
  expect([answer.status, await answer.json()]).toEqual([503, { message: 'Service Unavailable' }]);
});

test('a body above 10 MB is refused, announced or not', async () => {
  const url = await serve({ routes: [route('POST /in')] });
  const { port } = new URL(url);
  const refusal = (head: string, chunk: Buffer, times: number) =>
    new Promise<string>((resolve) => {
      const socket = connect(Number(port), '127.0.0.1');
      let text = '';
      socket.on('data', (data) => {
        text += data;
      });
      socket.on('error', () => undefined);
      socket.on('close', () => resolve(text));
      socket.write(`POST /in HTTP/1.1\r\nHost: x\r\n${head}\r\n\r\n`);
      for (let i = 0; i < times; i += 1) socket.write(chunk);
    });
  expect(await refusal('Content-Length: 10485761', Buffer.alloc(0), 0)).toMatch(/^HTTP\/1.1 413 /);
  const megabyte = Buffer.concat([
    Buffer.from('100000\r\n'),
    Buffer.alloc(1 << 20, 'x'),
    Buffer.from('\r\n'),
  ]);
  expect(await refusal('Transfer-Encoding: chunked', megabyte, 12)).toMatch(/^HTTP\/1.1 413 /);
});

test('a Lambda authorizer is asked once per identity, however many wait for it', async () => {
  const asked: Record<string, never>[] = [];
  const url = await serve({
    routes: [route('GET /a', GUARDED), route('GET /b', GUARDED), route('GET /open')],
    functions: {
      main: echo,
      authorizer: async (event) => {
        asked.push(event);
        const [token] = event.identitySource as unknown as string[];
        if (token === 'Bearer bad') return { ok: false, errorType: 'Error', errorMessage: 'Unauthorized' };
        if (token === 'Bearer broken')
          return { ok: false, errorType: 'TypeError', errorMessage: 'x is null' };
        return ok({ isAuthorized: token !== 'Bearer stranger', context: { actor: '{"office":"NCP-FR"}' } });
      },
    },
  });
  const get = (path: string, authorization?: string) =>
    fetch(url + path, authorization ? { headers: { authorization } } : {});
  const answers = await Promise.all(['/a', '/b', '/a', '/b'].map((path) => get(path, 'Bearer good')));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  const first = await json(answers[0] as Response);
  expect(first.requestContext).toMatchObject({ authorizer: { lambda: { actor: '{"office":"NCP-FR"}' } } });
  expect(asked).toHaveLength(1);
  expect(asked[0]).toMatchObject({
    version: '2.0',
    type: 'REQUEST',
    routeKey: 'GET /a',
    identitySource: ['Bearer good'],
  });
  expect(asked[0]).not.toHaveProperty('body');

  const without = await get('/a');
  expect([without.status, await without.json()]).toEqual([401, { message: 'Unauthorized' }]);
  expect(asked).toHaveLength(1);
  for (const [token, status, message] of [
    ['Bearer bad', 401, 'Unauthorized'],
    ['Bearer stranger', 403, 'Forbidden'],
    ['Bearer broken', 500, 'Internal Server Error'],
  ] as const) {
    const answer = await get('/a', token);
    expect([answer.status, await answer.json()]).toEqual([status, { message }]);
  }
  await get('/a', 'Bearer stranger');
  await get('/a', 'Bearer broken');
  // A verdict is kept, a fault is not.
  expect(asked.map(({ identitySource }) => String(identitySource))).toEqual([
    'Bearer good',
    'Bearer bad',
    'Bearer stranger',
    'Bearer broken',
    'Bearer broken',
  ]);
  expect((await get('/open')).status).toBe(200);
});

test('a route whose authorizer is not there stays shut', async () => {
  const url = await serve({
    routes: [route('GET /a', { AuthorizationType: 'CUSTOM', AuthorizerId: 'gone' })],
  });
  expect((await fetch(`${url}/a`)).status).toBe(500);
});

test('a JWT authorizer checks signature, issuer, audience, times and scopes', async () => {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid: 'k', alg: 'RS256' };
  const issuer = await listening(createServer((_, res) => res.end(JSON.stringify({ keys: [jwk] }))));
  const url = await serve({
    routes: [
      route('GET /a', { AuthorizationType: 'JWT', AuthorizerId: 'tokens' }),
      route('GET /s', {
        AuthorizationType: 'JWT',
        AuthorizerId: 'tokens',
        AuthorizationScopes: ['cen/read', 'cen/all'],
      }),
    ],
    authorizer: resource('AWS::ApiGatewayV2::Authorizer', 'tokens', {
      ApiId: 'api',
      AuthorizerType: 'JWT',
      IdentitySource: ['$request.header.Authorization'],
      JwtConfiguration: { Issuer: issuer, Audience: ['console'] },
    }),
  });
  const sign = (
    claims: object,
    { iss = issuer, exp = '5m', alg = 'RS256', key = privateKey as SigningKey } = {},
  ) =>
    new SignJWT({ client_id: 'console', ...claims })
      .setProtectedHeader({ alg, kid: 'k' })
      .setIssuer(iss)
      .setExpirationTime(exp)
      .sign(key);
  const get = async (path: string, token: string) =>
    fetch(url + path, { headers: { authorization: `Bearer ${token}` } });
  const good = await get('/a', await sign({ scope: 'cen/read', 'cognito:groups': ['NCP', 'analyst'] }));
  expect((await json(good)).requestContext).toMatchObject({
    authorizer: {
      jwt: { claims: { client_id: 'console', 'cognito:groups': '[NCP analyst]' }, scopes: null },
    },
  });
  const foreign = await generateKeyPair('RS256');
  const refused = [
    await sign({}, { iss: 'http://127.0.0.1:1' }),
    await sign({}, { exp: '-1m' }),
    await sign({ nbf: Math.floor(Date.now() / 1000) + 600 }),
    await sign({ client_id: 'another' }),
    await sign({ aud: 'another' }),
    await sign({}, { key: foreign.privateKey }),
    await sign({}, { alg: 'HS256', key: new TextEncoder().encode(JSON.stringify(jwk)) }),
    'not.a.token',
  ];
  for (const token of refused) expect((await get('/a', token)).status).toBe(401);
  expect((await get('/s', await sign({ scope: 'cen/read' }))).status).toBe(200);
  expect((await get('/s', await sign({ scope: 'cen/write' }))).status).toBe(403);
});

test('CORS is answered from the configuration, whatever the function says', async () => {
  const url = await serve({
    routes: [route('GET /x')],
    cors: {
      AllowOrigins: ['https://console.test'],
      AllowMethods: ['GET', 'PUT'],
      AllowHeaders: ['authorization'],
      MaxAge: 600,
    },
    functions: {
      main: () => ok({ statusCode: 200, headers: { 'access-control-allow-origin': '*' }, body: 'x' }),
    },
  });
  const preflight = (origin: string) =>
    fetch(`${url}/x`, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'PUT' } });
  const allowed = await preflight('https://console.test');
  expect(allowed.status).toBe(204);
  expect(allowed.headers.get('access-control-allow-methods')).toBe('GET,PUT');
  expect(allowed.headers.get('access-control-max-age')).toBe('600');
  expect((await preflight('https://evil.test')).headers.has('access-control-allow-origin')).toBe(false);
  const answer = await fetch(`${url}/x`, { headers: { origin: 'https://console.test' } });
  expect(answer.headers.get('access-control-allow-origin')).toBe('https://console.test');
});

test('the throttling of the stage is kept', async () => {
  const url = await serve({
    routes: [route('GET /x')],
    stage: { DefaultRouteSettings: { ThrottlingRateLimit: 1, ThrottlingBurstLimit: 3 } },
  });
  const statuses = await Promise.all(Array.from({ length: 6 }, async () => (await fetch(`${url}/x`)).status));
  expect(statuses.filter((status) => status === 200)).toHaveLength(3);
  expect(statuses.filter((status) => status === 429)).toHaveLength(3);
});
