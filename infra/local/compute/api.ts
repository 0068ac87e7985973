import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Assembly, Functions, Invocation, Resource } from '../ports.ts';
import type { Verdict } from './api/authorizer.ts';
import { corsOf } from './api/cors.ts';
import { authorizerEvent, integrationEvent } from './api/event.ts';
import { type ApiRequest, RequestRefused, readRequest } from './api/request.ts';
import { requestAuthorizer } from './api/request-authorizer.ts';
import { type ApiResponse, message, responseOf, write } from './api/response.ts';
import { matchRoute, type RouteMatch, routesOf } from './api/routes.ts';
import { throttle } from './api/throttle.ts';
import { tokenAuthorizer } from './api/token-authorizer.ts';

interface Dependencies {
  readonly assembly: Assembly;
  readonly functions: Functions;
}

export interface Api {
  /** Answers a request; false if the assembly has no HTTP API. A route that it does not have is a 404. */
  handle(req: IncomingMessage, res: ServerResponse): Promise<boolean>;
}

/** API Gateway's limit on an integration. */
const INTEGRATION_MS = 30_000;

/** The assembly's HTTP API: routes, authorizers, events and errors as API Gateway has them. */
export const createApi = ({ assembly, functions }: Dependencies): Api => {
  const [resource, another] = assembly.ofType('AWS::ApiGatewayV2::Api');
  if (another) throw new Error('One region has one HTTP API: the assembly has more.');
  if (!resource) return { handle: async () => false };
  const answer = answerOf({ assembly, functions, resource });
  const cors = corsOf(resource.properties.CorsConfiguration);
  return {
    handle: async (req, res) => {
      let request: ApiRequest | undefined;
      let response: ApiResponse;
      try {
        request = await readRequest(req);
        response = cors.preflight(request) ?? (await answer(request));
      } catch (error) {
        if (!(error instanceof RequestRefused)) throw error;
        // The rest of a body that was too long is not read: the connection cannot be used again.
        res.shouldKeepAlive = false;
        response = message(error.status, error.message);
      }
      const extra = request ? { 'apigw-requestid': request.id, ...cors.headersFor(request) } : {};
      write(res, { ...response, headers: { ...response.headers, ...extra } }, req.method === 'HEAD');
      return true;
    },
  };
};

type Setting = Dependencies & { readonly resource: Resource };

const answerOf = (setting: Setting): ((request: ApiRequest) => Promise<ApiResponse>) => {
  const { assembly, functions, resource } = setting;
  const api = { apiId: resource.ref, account: assembly.account, region: assembly.region };
  const routes = routesOf(assembly, resource.ref);
  const targets = new Map(routes.map(({ key, resource: route }) => [key, targetOf(assembly, route)]));
  const authorize = authorizersOf(setting);
  const withinLimits = throttleOf(setting);
  return async (request) => {
    const match = matchRoute(routes, request.method, request.path);
    if (!match) return message(404, 'Not Found');
    if (!withinLimits()) return message(429, 'Too Many Requests');
    const arrived = { api, request, match };
    const verdict = await authorize(request, match, (identity) => authorizerEvent(arrived, identity));
    if (!verdict.allowed) return message(verdict.status, verdict.message);
    const { name, timeoutMs } = targets.get(match.route.key) as Target;
    const event = integrationEvent(arrived, verdict.authorizer);
    const invocation = await inTime(functions.invoke(name, event), timeoutMs);
    if (invocation === undefined) return message(503, 'Service Unavailable');
    if (invocation.ok) return responseOf(invocation.payload);
    return invocation.errorType === 'Lambda.ServiceException'
      ? message(503, 'Service Unavailable')
      : message(500, 'Internal Server Error');
  };
};

const inTime = async (
  invocation: Promise<Invocation>,
  timeoutMs: number,
): Promise<Invocation | undefined> => {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), timeoutMs);
  });
  try {
    return await Promise.race([invocation, tooLate]);
  } finally {
    clearTimeout(timer);
  }
};

/** The function behind `…/functions/<arn>/invocations`, or behind a bare ARN. */
const functionNamed = (assembly: Assembly, uri: string): string => {
  const arn = /arn:aws:lambda:[^/]+/.exec(uri)?.[0] ?? uri;
  const target = assembly.byRef(arn);
  if (!target) throw new Error(`No function of the assembly is behind ${uri}.`);
  return target.ref;
};

interface Target {
  readonly name: string;
  readonly timeoutMs: number;
}

const targetOf = (assembly: Assembly, route: Resource): Target => {
  const id = String(route.properties.Target).replace(/^integrations\//, '');
  const integration = assembly.ofType('AWS::ApiGatewayV2::Integration').find(({ ref }) => ref === id);
  if (!integration) throw new Error(`${route.logicalId}: no integration ${id}.`);
  const { IntegrationUri, TimeoutInMillis = INTEGRATION_MS } = integration.properties;
  return {
    name: functionNamed(assembly, String(IntegrationUri)),
    timeoutMs: Math.min(Number(TimeoutInMillis), INTEGRATION_MS),
  };
};

const authorizersOf = ({ assembly, functions }: Setting) => {
  const lambda = new Map<string, ReturnType<typeof requestAuthorizer>>();
  const token = new Map<string, ReturnType<typeof tokenAuthorizer>>();
  for (const resource of assembly.ofType('AWS::ApiGatewayV2::Authorizer')) {
    if (resource.properties.AuthorizerType === 'JWT') token.set(resource.ref, tokenAuthorizer(resource));
    else
      lambda.set(
        resource.ref,
        requestAuthorizer({
          resource,
          functionName: functionNamed(assembly, String(resource.properties.AuthorizerUri)),
          functions,
        }),
      );
  }
  return async (
    request: ApiRequest,
    { route }: RouteMatch,
    event: (identity: readonly string[]) => unknown,
  ): Promise<Verdict> => {
    const { AuthorizationType = 'NONE', AuthorizerId, AuthorizationScopes } = route.resource.properties;
    if (AuthorizationType === 'NONE') return { allowed: true, authorizer: undefined };
    const byToken = token.get(AuthorizerId);
    if (byToken) return byToken(request, AuthorizationScopes ?? []);
    const byLambda = lambda.get(AuthorizerId);
    // A route that asks for what is not there stays shut.
    return byLambda
      ? byLambda(request, event)
      : { allowed: false, status: 500, message: 'Internal Server Error' };
  };
};

const throttleOf = ({ assembly, resource }: Setting): (() => boolean) => {
  const stage = assembly
    .ofType('AWS::ApiGatewayV2::Stage')
    .find((it) => it.properties.ApiId === resource.ref);
  const { ThrottlingRateLimit: rate, ThrottlingBurstLimit: burst } =
    stage?.properties.DefaultRouteSettings ?? {};
  return rate === undefined ? () => true : throttle({ rate, burst: burst ?? rate });
};
