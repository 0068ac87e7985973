import type { IncomingMessage, ServerResponse } from 'node:http';
import type { JWK } from 'jose';
import { openidConfiguration } from './grants/discovery.ts';
import type { GrantServices } from './grants/grant-services.ts';
import { OAuthError } from './grants/oauth-error.ts';
import { readForm, required } from './grants/parameters.ts';
import { grantTokens, revokeToken } from './grants/token-endpoint.ts';
import { userInfo } from './grants/user-info.ts';
import { type ManagedLogin, SIGN_IN_PATH } from './sign-in/managed-login.ts';

export interface OAuthServices {
  readonly grants: GrantServices;
  readonly login: ManagedLogin;
  readonly jwk: JWK;
  readonly issuer: (poolId: string) => string;
}

const sendJson = (
  res: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void => {
  res.writeHead(status, {
    'content-type': 'application/json',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    ...headers,
  });
  res.end(JSON.stringify(body));
};

const sendError = (req: IncomingMessage, res: ServerResponse, { code, message }: OAuthError): void => {
  // RFC 6749, 5.2: 401 with a challenge when the client tried the Authorization header.
  const challenged = code === 'invalid_client' && req.headers.authorization !== undefined;
  sendJson(
    res,
    challenged ? 401 : 400,
    { error: code, error_description: message },
    challenged ? { 'www-authenticate': 'Basic realm="oauth2"' } : {},
  );
};

/** `GET /logout?client_id&logout_uri`: leads only where the client is registered to. */
const logOut = async ({ grants, login }: OAuthServices, res: ServerResponse, parameters: URLSearchParams) => {
  const { pools } = grants;
  const client = await pools.cognito.getAppClient(pools.context, required(parameters, 'client_id'));
  const logoutUri = required(parameters, 'logout_uri');
  if (!client?.LogoutURLs?.includes(logoutUri)) {
    throw new OAuthError(
      'invalid_request',
      'The client is not known, or this logout_uri is not registered for it.',
    );
  }
  login.forget(res);
  res.writeHead(302, { location: logoutUri, 'cache-control': 'no-store' });
  res.end();
};

type Endpoint = (req: IncomingMessage, res: ServerResponse, parameters: URLSearchParams) => Promise<void>;

/** The OAuth endpoints of the user pools' domain. Resolves to false when the path is none of them. */
export const oauth = (
  services: OAuthServices,
): ((req: IncomingMessage, res: ServerResponse) => Promise<boolean>) => {
  const { grants, login, jwk, issuer } = services;

  const endpoints: ReadonlyMap<string, Endpoint> = new Map<string, Endpoint>([
    ['GET /oauth2/authorize', login.authorize],
    [`GET ${SIGN_IN_PATH}`, login.page],
    [`POST ${SIGN_IN_PATH}`, login.page],
    ['GET /logout', (_req, res, parameters) => logOut(services, res, parameters)],
    [
      'POST /oauth2/token',
      async (req, res) =>
        sendJson(res, 200, await grantTokens(grants, await readForm(req), req.headers.authorization)),
    ],
    [
      'POST /oauth2/revoke',
      async (req, res) => {
        await revokeToken(grants, await readForm(req), req.headers.authorization);
        sendJson(res, 200, {});
      },
    ],
    [
      'GET /oauth2/userInfo',
      async (req, res) => {
        const claims = await userInfo(grants, req.headers.authorization);
        if (claims) return sendJson(res, 200, claims);
        const challenge = { 'www-authenticate': 'Bearer error="invalid_token"' };
        sendJson(
          res,
          401,
          { error: 'invalid_token', error_description: 'Access token is expired, disabled, or deleted.' },
          challenge,
        );
      },
    ],
  ]);

  const wellKnown = async (path: string): Promise<unknown> => {
    const [, poolId, document] =
      /^\/([\w-]+)\/\.well-known\/(jwks\.json|openid-configuration)$/.exec(path) ?? [];
    const pools = await grants.pools.cognito.listUserPools(grants.pools.context);
    if (poolId === undefined || !pools.some((pool) => pool.Id === poolId)) return undefined;
    return document === 'jwks.json' ? { keys: [jwk] } : openidConfiguration(issuer(poolId));
  };

  return async (req, res) => {
    // Not the URL class, which throws at paths such as `//`: those are for others to answer.
    const [pathname = '', query] = (req.url ?? '').split('?', 2);
    const searchParams = new URLSearchParams(query);
    const endpoint = endpoints.get(`${req.method} ${pathname}`);
    if (!endpoint) {
      const document = req.method === 'GET' ? await wellKnown(pathname) : undefined;
      if (document !== undefined) sendJson(res, 200, document, { 'cache-control': 'public, max-age=300' });
      else if (pathname.startsWith('/oauth2/')) sendJson(res, 404, { error: 'not_found' });
      else return false;
      return true;
    }
    try {
      await endpoint(req, res, searchParams);
    } catch (error) {
      if (!(error instanceof OAuthError)) throw error;
      sendError(req, res, error);
    }
    return true;
  };
};
