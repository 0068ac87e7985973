import type * as z from 'zod';
import { Scope } from '../domain/actor.ts';
import { mediaTypeOf } from '../http/file-body.ts';
import type { Capability } from '../http/route.ts';
import { jsonSchemas } from './json-schemas.ts';
import { operation } from './operation.ts';
import { PROBLEM_RESPONSES, PROBLEM_SCHEMAS } from './problems.ts';

interface Options {
  readonly version: string;
  /** The names that schemas have in the code: they are their names in the API. */
  readonly names: ReadonlyMap<z.ZodType, string>;
}

/** The API as OpenAPI 3.1, from the route tables alone. The same tables give the same document. */
export const openapi = (capabilities: readonly Capability[], { version, names }: Options): object => {
  const routes = capabilities.flatMap(({ routes }) => routes);
  const present = (schema: z.ZodType | null | undefined) => schema ?? [];
  const schemas = jsonSchemas({
    fields: routes.flatMap(({ params, query }) => [params, query].flatMap(present)),
    sent: routes.flatMap(({ body }) => present(body)),
    given: routes
      .flatMap(({ gives }) => Object.values(gives).flatMap(present))
      .filter((schema) => mediaTypeOf(schema) === undefined),
    names,
  });
  const paths: Record<string, object> = {};
  for (const { name, routes } of capabilities)
    for (const route of routes)
      paths[route.path] = {
        ...paths[route.path],
        [route.method.toLowerCase()]: operation(route, name, schemas),
      };
  return {
    openapi: '3.1.1',
    info: {
      title: 'Customs Enforcement Network',
      version,
      summary: 'Customs administrations share what they seize, so that the next shipment is found.',
      description: INTRODUCTION,
      license: { name: 'Apache 2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/', description: 'The region that serves this document' }],
    tags: capabilities.map(({ name, about }) => ({ name, description: about })),
    paths: Object.fromEntries(Object.entries(paths).sort(([a], [b]) => (a < b ? -1 : 1))),
    components: {
      securitySchemes: SECURITY,
      parameters: PARAMETERS,
      headers: HEADERS,
      responses: PROBLEM_RESPONSES,
      schemas: { ...schemas.components, ...PROBLEM_SCHEMAS },
    },
  };
};

const INTRODUCTION = `JSON over HTTPS. Times are RFC 3339 in UTC, countries ISO 3166-1 alpha-2, places UN/LOCODE, goods HS 2022, currencies ISO 4217, units UN/ECE Rec 20.

Errors are problem documents (RFC 9457) with a stable \`code\` and a JSON pointer for each field. Send an \`Idempotency-Key\` with every POST and repeat it when you try again: one key has one effect. Changes carry \`If-Match\` with the \`ETag\` of what was read. Cursors of lists are opaque and belong to whoever asked. \`x-access\` says who may call an operation, and on what.`;

const SECURITY = {
  people: {
    type: 'oauth2',
    description:
      'People sign in with authorization code and PKCE. `/v1/sign-in` names the issuer, whose `/.well-known/openid-configuration` names the endpoints.',
    flows: {
      authorizationCode: {
        authorizationUrl: '/oauth2/authorize',
        tokenUrl: '/oauth2/token',
        refreshUrl: '/oauth2/token',
        scopes: { openid: 'Who you are' },
      },
    },
  },
  systems: {
    type: 'oauth2',
    description: 'A client system of an office signs in with its own id and secret.',
    flows: {
      clientCredentials: {
        tokenUrl: '/oauth2/token',
        scopes: Object.fromEntries(Scope.options.map((scope) => [scope, scope.slice('cen/'.length)])),
      },
    },
  },
};

const PARAMETERS = {
  IfMatch: {
    name: 'If-Match',
    in: 'header',
    required: true,
    description: 'The version that the change starts from: the ETag of what was read',
    schema: { type: 'string', pattern: '^(W/)?"\\d{1,9}"$' },
    example: '"3"',
  },
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    required: false,
    description: 'One effect for one key, for 48 hours: repeat the key when you repeat the request',
    schema: { type: 'string', pattern: '^[\\x21-\\x7e]{1,128}$' },
    example: '6f9a4c1e-6a51-4f0e-9f3b-0d7a8b1c2d3e',
  },
};

const HEADERS = {
  CorrelationId: { description: 'Name it to support', schema: { type: 'string' } },
  ETag: { description: 'The version, for If-Match', schema: { type: 'string' } },
  Location: { description: 'Where to read it', schema: { type: 'string' } },
};
