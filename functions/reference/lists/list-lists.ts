import * as z from 'zod';
import { LISTS } from '../../../shared/domain/reference/entry.ts';
import { ok } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { empty, ListView, viewOf } from './list-view.ts';

export const listLists = route({
  name: 'list-lists',
  method: 'GET',
  path: '/v1/reference/lists',
  action: 'reference.read',
  summary: 'The reference lists, where they come from and which version is current',
  gives: { 200: z.object({ items: z.array(ListView) }).meta({ id: 'ReferenceLists' }) },
})(({ referenceLists }: Uses<'referenceLists'>) => async () => {
  const loaded = new Map((await referenceLists.all()).map((version) => [version.list, version]));
  return ok({
    items: LISTS.map((list) => {
      const version = loaded.get(list);
      return version ? viewOf(version) : empty(list);
    }),
  });
});
