import type { Grant, Relation } from '../domain/access.ts';
import type { Capability, RouteSpec } from '../http/route.ts';
import { grantsFor } from './operation.ts';

const RELATIONS: Readonly<Record<Relation, string>> = {
  any: 'all',
  'own-office': 'their own office’s',
  'own-country': 'their own country’s',
  served: 'those of the countries that it serves',
  overseen: 'those of the countries that it serves, where they are shared with it',
  entered: 'what it entered on behalf of its owner',
  shared: 'what is shared with them',
};

/** Who may, in words. Lines of the access table that differ only in the role read as one. */
export const accessLines = (grants: readonly Grant[]): string[] => {
  const lines = new Map<string, string[]>();
  for (const { role, to, duty, scope } of grants) {
    const line = [
      RELATIONS[to],
      duty && `with the duty ${duty}`,
      scope ? `client systems with ${scope}` : 'people only',
    ]
      .filter(Boolean)
      .join('; ');
    lines.set(line, [...(lines.get(line) ?? []), role]);
  }
  return [...lines].map(([line, roles]) => `${roles.join(', ')}: ${line}`);
};

const rowOf = (route: RouteSpec, file: string): string => {
  const who =
    route.action === 'public' ? 'everyone, without signing in' : accessLines(grantsFor(route)).join('<br>');
  return `| \`${route.method} ${route.path}\` | ${route.summary} | ${who} | [${route.name}](${file}) |`;
};

/** functions/README.md: every route, who may, and the file it is in, given from functions/ by capability and route. */
export const routeOverview = (
  capabilities: readonly Capability[],
  fileOf: (capability: string, route: string) => string,
): string =>
  [
    '# Functions',
    '',
    'One folder for each capability, one Lambda for each folder: `routes.ts` is its table, each use case a file of its own. Written by `npm run openapi` from the route tables and the access table (`shared/domain/access.ts`): change those instead.',
    ...capabilities.flatMap(({ name, about, routes }) => [
      '',
      `## ${name}`,
      '',
      about,
      '',
      '| Route | What it does | Who may, on what | Use case |',
      '| --- | --- | --- | --- |',
      ...routes.map((route) => rowOf(route, fileOf(name, route.name))),
    ]),
    '',
  ].join('\n');
