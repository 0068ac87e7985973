import { WrongState } from '../../../shared/domain/errors.ts';
import { LoadPartBody, PartNumber } from '../../../shared/domain/reference/list-load.ts';
import { noContent } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { findLoad, LoadParams } from './load-view.ts';

export const putLoadPart = route({
  name: 'put-load-part',
  method: 'PUT',
  path: '/v1/reference/loads/{loadId}/parts/{part}',
  action: 'reference.change',
  summary: 'Send one numbered part of a load; sent again it takes the place of the first',
  params: LoadParams.extend({ part: PartNumber }),
  body: LoadPartBody,
  gives: { 204: null },
})(({ listLoads }: Uses<'listLoads'>) => async ({ params: { loadId, part }, body }) => {
  const { status } = await findLoad(listLoads, loadId);
  if (status !== 'open') throw new WrongState('This load is published: begin another one.', status);
  await listLoads.putPart(loadId, part, body.entries);
  return noContent();
});
