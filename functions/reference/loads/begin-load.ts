import { LoadRequest } from '../../../shared/domain/reference/list-load.ts';
import { created } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { ListParams } from '../entry-view.ts';
import { LoadView, viewOf } from './load-view.ts';

export const beginLoad = route({
  name: 'begin-load',
  method: 'POST',
  path: '/v1/reference/lists/{list}/loads',
  action: 'reference.change',
  summary: 'Begin to load a whole list',
  description:
    'Then send its entries in numbered parts of 2,000 entries or 1 MB at most, each as often as it takes, and publish ' +
    'the load. Nobody sees anything of it before. What is not published within a week is forgotten.',
  params: ListParams,
  body: LoadRequest,
  gives: { 201: LoadView },
})(({ listLoads, clock }: Uses<'listLoads' | 'clock'>) => async ({ params: { list }, body, requestId }) => {
  const startedAt = clock.now().toISOString();
  const load = await listLoads.begin({ id: requestId, list, ...body, status: 'open', startedAt });
  return created(viewOf(load, []), `/v1/reference/loads/${load.id}`);
});
