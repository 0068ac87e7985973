import { ok } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { findLoad, LoadParams, LoadView, viewOf } from './load-view.ts';

export const readLoad = route({
  name: 'read-load',
  method: 'GET',
  path: '/v1/reference/loads/{loadId}',
  action: 'reference.change',
  summary: 'A load, with the parts that have arrived and what it became',
  params: LoadParams,
  gives: { 200: LoadView },
})(({ listLoads }: Uses<'listLoads'>) => async ({ params: { loadId } }) => {
  const load = await findLoad(listLoads, loadId);
  return ok(viewOf(load, await listLoads.parts(loadId)));
});
