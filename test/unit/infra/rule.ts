import type { Synthesized } from './synthesized.ts';

/** A rule over the resources of one type, with a planted violation that proves it. */
export interface Rule {
  readonly name: string;
  readonly type: string;
  /** What is wrong with this resource, or undefined. */
  readonly wrong: (resource: Synthesized, all: readonly Synthesized[]) => unknown;
  /** Properties of resources that break the rule, each for one reason. */
  readonly canaries: readonly object[];
}

export const breaches = (rule: Rule, resources: readonly Synthesized[]): string[] =>
  resources
    .filter(({ type }) => type === rule.type)
    .filter((resource) => rule.wrong(resource, resources))
    .map(({ stack, id }) => `${stack}/${id}`);

export const planted = (type: string, props: object): Synthesized => ({
  stack: 'canary',
  region: 'eu-west-1',
  id: 'Canary',
  type,
  kept: true,
  props,
});

export const refersTo = (value: unknown, id: string): boolean =>
  JSON.stringify(value ?? null).includes(`"${id}"`);

export interface Statement {
  readonly Effect: string;
  readonly Action: string | string[];
  readonly Resource?: unknown;
  readonly Condition?: unknown;
}

export const list = <T>(value: T | T[] | undefined): T[] =>
  value === undefined ? [] : ([value].flat() as T[]);
