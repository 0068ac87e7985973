import type { Assembly, Resource } from '../../ports.ts';

export interface ApiRoute {
  readonly key: string;
  readonly resource: Resource;
  readonly method: string;
  readonly segments: readonly string[];
}

export interface RouteMatch {
  readonly route: ApiRoute;
  readonly pathParameters: Readonly<Record<string, string>> | undefined;
}

const DEFAULT = '$default';

const variable = (segment: string): string | undefined => /^\{([^}]+)\}$/.exec(segment)?.[1];
const isGreedy = (segment: string): boolean => segment.endsWith('+}');

/** Literal segments beat parameters, parameters beat `{proxy+}`, a method beats ANY, `$default` comes last. */
const rank = ({ key, method, segments }: ApiRoute): string =>
  key === DEFAULT
    ? '~'
    : [
        ...segments.map((segment) => (isGreedy(segment) ? '2' : variable(segment) ? '1' : '0')),
        method === 'ANY' ? '1' : '0',
      ].join('');

export const routesOf = (assembly: Assembly, apiId: string): ApiRoute[] =>
  assembly
    .ofType('AWS::ApiGatewayV2::Route')
    .filter(({ properties }) => properties.ApiId === apiId)
    .map((resource): ApiRoute => {
      const key = String(resource.properties.RouteKey);
      const [method = '', path = ''] = key.split(' ');
      return { key, resource, method, segments: path.split('/').slice(1) };
    })
    .sort((a, b) => (rank(a) < rank(b) ? -1 : 1));

const parametersOf = (
  { segments }: ApiRoute,
  given: readonly string[],
): Record<string, string> | undefined => {
  const greedy = segments.some(isGreedy);
  if (greedy ? given.length < segments.length : given.length !== segments.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [at, segment] of segments.entries()) {
    const name = variable(segment);
    const value = isGreedy(segment) ? given.slice(at).join('/') : (given[at] ?? '');
    if (name === undefined ? segment !== value : value === '') return undefined;
    if (name !== undefined) parameters[name.replace(/\+$/, '')] = value;
  }
  return parameters;
};

export const matchRoute = (
  routes: readonly ApiRoute[],
  method: string,
  path: string,
): RouteMatch | undefined => {
  const given = path.split('/').slice(1);
  for (const route of routes) {
    if (route.key === DEFAULT) return { route, pathParameters: undefined };
    if (route.method !== method && route.method !== 'ANY') continue;
    const parameters = parametersOf(route, given);
    if (parameters)
      return { route, pathParameters: Object.keys(parameters).length > 0 ? parameters : undefined };
  }
  return undefined;
};
