import { mediaTypeOf } from '../../http/file-body.ts';
import type { Method, RouteSpec } from '../../http/route.ts';
import type { WorkedExample } from '../worked/worked-example.ts';

/** What a sample in any language sends. Parts that only the runner knows are names of environment variables. */
export interface SampleRequest {
  readonly method: Method;
  /** As in the description: `/v1/seizures/{seizureId}`. */
  readonly template: string;
  readonly path: readonly (readonly [
    name: string,
    value: { readonly env: string } | { readonly text: string },
  ])[];
  readonly query: Readonly<Record<string, string>>;
  /** Parameters that are numbers for a language with types. */
  readonly numbers: ReadonlySet<string>;
  readonly body: unknown;
  readonly signedIn: boolean;
  readonly ifMatch: boolean;
  /** The answer is a file of this name. */
  readonly file: string | undefined;
  /** There is nothing in the answer to show. */
  readonly silent: boolean;
}

/** @example SEIZURE_ID */
export const environmentName = (parameter: string): string =>
  parameter.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

export const sampleRequest = (
  route: RouteSpec,
  example: WorkedExample,
  numbers: ReadonlySet<string>,
): SampleRequest => {
  const given = Object.values(route.gives);
  return {
    method: route.method,
    template: route.path,
    path: [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => {
      const text = example.path?.[name];
      return [name, text === undefined ? { env: environmentName(name) } : { text }];
    }),
    query: example.query ?? {},
    numbers,
    body: route.body ? (example.body ?? {}) : undefined,
    signedIn: route.action !== 'public',
    ifMatch: route.ifMatch ?? false,
    file: given.some((schema) => schema && mediaTypeOf(schema) !== undefined) ? 'answer.xlsx' : undefined,
    silent: given.every((schema) => schema === null),
  };
};
