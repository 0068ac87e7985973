import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { HttpAnswer } from '../world/world.ts';

// biome-ignore lint/suspicious/noExplicitAny: a description of any shape is walked by name.
export type Json = any;

export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly { name: string; in: string; required: boolean; schema: Json }[];
  readonly body: Json | undefined;
  readonly responses: Readonly<Record<string, Json>>;
}

/** The published description, as clients get it. */
export const description: Json = JSON.parse(
  readFileSync(new URL('../../../client/openapi.json', import.meta.url), 'utf8'),
);

export const resolve = (value: Json): Json =>
  value?.$ref
    ? resolve({
        ...value.$ref
          .slice(2)
          .split('/')
          .reduce((at: Json, name: string) => at[name], description),
      })
    : value;

export const operations: readonly Operation[] = Object.entries<Json>(description.paths).flatMap(
  ([path, methods]) =>
    Object.entries<Json>(methods).map(([method, operation]) => ({
      id: operation.operationId,
      method: method.toUpperCase(),
      path,
      parameters: operation.parameters.map(resolve),
      body: operation.requestBody?.content['application/json'].schema,
      responses: Object.fromEntries(
        Object.entries(operation.responses).map(([status, response]) => [status, resolve(response)]),
      ),
    })),
);

const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
ajv.addSchema(description, 'api');
const validators = new Map<string, ValidateFunction>();

// References inside lead into the description itself.
const validatorOf = (schema: Json): ValidateFunction => {
  const text = JSON.stringify(schema).replaceAll('"#/', '"api#/');
  const known = validators.get(text) ?? ajv.compile(JSON.parse(text));
  validators.set(text, known);
  return known;
};

/** What an answer has that the description does not say; undefined if all is as published. */
export const unpublished = (
  { responses }: Operation,
  { status, headers, body }: HttpAnswer,
): string | undefined => {
  const response = responses[status];
  if (!response) return `status ${status} is not published: ${JSON.stringify(body)}`;
  const type = headers.get('content-type')?.split(';')[0] ?? '';
  if (!response.content) return body === '' ? undefined : `a body with ${status}`;
  const schema = response.content[type]?.schema;
  if (!schema) return `content type "${type}" is not published for ${status}`;
  const validate = validatorOf(schema);
  return validate(body) ? undefined : ajv.errorsText(validate.errors);
};
