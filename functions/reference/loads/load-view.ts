import * as z from 'zod';
import { NotFound } from '../../../shared/domain/errors.ts';
import { ListLoad, type LoadPart } from '../../../shared/domain/reference/list-load.ts';
import type { Uses } from '../../../shared/services.ts';

export const LoadParams = z.object({ loadId: z.string().regex(/^[0-9a-z]{26}$/, 'The id of a load.') });

/** A load with the parts that have arrived: what is not among them is sent again. */
export const LoadView = z
  .object({
    ...ListLoad.shape,
    parts: z.array(z.object({ number: z.number().int(), entries: z.number().int() })),
  })
  .meta({ id: 'ReferenceLoad' });

export const viewOf = (load: ListLoad, parts: readonly LoadPart[]) => ({ ...load, parts });

/** @throws NotFound */
export const findLoad = async (loads: Uses<'listLoads'>['listLoads'], id: string): Promise<ListLoad> => {
  const load = await loads.read(id);
  if (!load) throw new NotFound('load');
  return load;
};
