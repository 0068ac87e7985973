import type { ApiRequest } from './request.ts';

/** The value that an expression such as `$request.header.Authorization` selects; undefined if it is missing. */
export const selectIdentity = (expression: string, request: ApiRequest): string | undefined => {
  const [, from = '', name = ''] = /^\$request\.(header|querystring)\.(.+)$/.exec(expression) ?? [];
  if (from === 'header') return request.headers[name.toLowerCase()] || undefined;
  if (from === 'querystring') return new URLSearchParams(request.rawQuery).get(name) || undefined;
  throw new Error(`The identity source ${expression} is not served on one machine.`);
};
