import { ACCESS, type Grant } from '../domain/access.ts';
import { mediaTypeOf } from '../http/file-body.ts';
import type { RouteSpec } from '../http/route.ts';
import { EXAMPLES } from './examples.ts';
import type { JsonSchema, Schemas } from './json-schemas.ts';
import { problemResponses } from './problems.ts';
import { codeSamples } from './samples/code-samples.ts';

export const grantsFor = ({ action }: RouteSpec): readonly Grant[] =>
  action === 'public' ? [] : ACCESS[action];

/** One route as an OpenAPI operation. */
export const operation = (route: RouteSpec, tag: string, schemas: Schemas): object => {
  const samples = codeSamples(route, numbersOf(route, schemas));
  return {
    operationId: route.name,
    summary: route.summary,
    ...(route.description && { description: route.description }),
    tags: [tag],
    security: security(route),
    'x-access': grantsFor(route),
    parameters: [
      ...pathParameters(route, schemas),
      ...(route.query ? queryParameters(schemas.fields(route.query)) : []),
      ...(route.ifMatch ? [{ $ref: '#/components/parameters/IfMatch' }] : []),
      ...(route.method === 'POST' ? [{ $ref: '#/components/parameters/IdempotencyKey' }] : []),
    ],
    ...(route.body && { requestBody: requestBody(schemas.sent(route.body), route) }),
    responses: { ...answers(route, schemas), ...problemResponses(route) },
    ...(samples.length > 0 && { 'x-codeSamples': samples }),
  };
};

/** Parameters that are numbers for a language with types. */
const numbersOf = ({ params, query }: RouteSpec, schemas: Schemas): ReadonlySet<string> => {
  const declared = [params, query].flatMap((schema) => (schema ? propertiesOf(schemas.fields(schema)) : []));
  return new Set(
    declared.flatMap(([name, { type }]) => (type === 'integer' || type === 'number' ? name : [])),
  );
};

/** People sign in and are asked for their role and duties; client systems need one of the scopes as well. */
const security = (route: RouteSpec): object[] => {
  if (route.action === 'public') return [];
  const scopes = new Set(grantsFor(route).flatMap(({ scope }) => scope ?? []));
  return [{ people: [] }, ...[...scopes].map((scope) => ({ systems: [scope] }))];
};

const resolved = (schema: JsonSchema, { components }: Schemas): JsonSchema => {
  const name = schema.$ref?.split('/').at(-1);
  return name ? (components[name] as JsonSchema) : schema;
};

type Property = [name: string, schema: JsonSchema];
const propertiesOf = (schema: JsonSchema): Property[] =>
  Object.entries(schema.properties ?? {}) as Property[];

const pathParameters = ({ path, params }: RouteSpec, schemas: Schemas): object[] => {
  const declared = new Map(params ? propertiesOf(schemas.fields(params)) : []);
  return [...path.matchAll(/\{(\w+)\+?\}/g)].map(([, name = '']) =>
    parameter('path', [name, declared.get(name) ?? { type: 'string' }], true),
  );
};

const queryParameters = (query: JsonSchema): object[] =>
  propertiesOf(query).map((property) =>
    parameter('query', property, query.required?.includes(property[0]) ?? false),
  );

const parameter = (
  where: 'path' | 'query',
  [name, { description, ...schema }]: Property,
  required: boolean,
) => ({
  name,
  in: where,
  ...(description && { description }),
  required,
  schema,
});

const requestBody = (schema: JsonSchema, { lines }: RouteSpec): object => {
  const name =
    schema.$ref
      ?.split('/')
      .at(-1)
      ?.replace(/^Given/, '') ?? '';
  const examples = EXAMPLES[name];
  return {
    required: true,
    content: {
      'application/json': { schema, ...(examples && { examples }) },
      ...(lines && {
        'application/x-ndjson': {
          schema: { type: 'string', description: 'A line of JSON for each, of the same schema' },
        },
      }),
    },
  };
};

const MEANINGS: Readonly<Record<number, string>> = {
  200: 'Done',
  201: 'Made',
  202: 'Begun: it goes on after the answer',
  204: 'Done, nothing to show',
  207: 'Each line answered by itself',
  304: 'What you have is what there is',
  503: 'Not everything is up',
};

const answers = (route: RouteSpec, schemas: Schemas): Record<string, object> =>
  Object.fromEntries(
    Object.entries(route.gives).map(([status, schema]) => {
      const file = mediaTypeOf(schema);
      const json = schema && !file && schemas.given(schema);
      const versioned = json && resolved(json, schemas).properties?.version !== undefined;
      return [
        status,
        {
          description: MEANINGS[Number(status)] ?? route.summary,
          headers: {
            'X-Correlation-Id': { $ref: '#/components/headers/CorrelationId' },
            ...(versioned && { ETag: { $ref: '#/components/headers/ETag' } }),
            ...((status === '201' || status === '202') && {
              Location: { $ref: '#/components/headers/Location' },
            }),
          },
          ...(json && { content: { 'application/json': { schema: json } } }),
          ...(file && { content: { [file]: { schema: { type: 'string', format: 'binary' } } } }),
        },
      ];
    }),
  );
