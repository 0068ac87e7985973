import * as z from 'zod';
// biome-ignore lint/style/noRestrictedImports: a document, and no code of the client.
import document from '../../client/openapi.json' with { type: 'json' };
import { ok } from '../../shared/http/respond.ts';
import { route } from '../../shared/http/route.ts';
import type { Uses } from '../../shared/services.ts';

export const readOpenapi = route({
  name: 'read-openapi',
  method: 'GET',
  path: '/v1/openapi.json',
  action: 'public',
  summary: 'This description of the API, as OpenAPI 3.1',
  gives: { 200: z.looseObject({ openapi: z.string() }) },
})((_: Uses<never>) => async () => {
  const { headers, ...answer } = ok(document);
  // It changes with a deployment only.
  return { ...answer, headers: { ...headers, 'cache-control': 'public, max-age=300' } };
});
