import * as z from 'zod';
import { changeOf } from '../../../shared/domain/change.ts';
import { ChangedMeanwhile, NotFound } from '../../../shared/domain/errors.ts';
import { Differences } from '../../../shared/domain/reference/list-version.ts';
import { isUnchanged, succeed } from '../../../shared/domain/reference/succeed.ts';
import { ok } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { ListParams } from '../entry-view.ts';
import { ListView, viewOf } from './list-view.ts';

export const restoreList = route({
  name: 'restore-list',
  method: 'POST',
  path: '/v1/reference/lists/{list}/versions/{version}/publication',
  action: 'reference.change',
  summary: 'Publish an earlier version of a list again: undoes what came after',
  description:
    'It becomes the next version. Codes that came after it are kept as deprecated, since records may have them.',
  params: ListParams.extend({ version: z.coerce.number().int().min(1).max(999_999) }),
  ifMatch: true,
  gives: { 200: ListView.extend({ differences: Differences }).meta({ id: 'RestoredReferenceList' }) },
})(
  ({ referenceLists, clock }: Uses<'referenceLists' | 'clock'>) =>
    async ({ actor, params: { list, version }, ifMatch }) => {
      const [before, wanted] = await Promise.all([
        referenceLists.current(list),
        referenceLists.version(list, version),
      ]);
      if (!before || !wanted) throw new NotFound('version');
      if (before.version !== ifMatch) throw new ChangedMeanwhile(before.version);
      const at = clock.now();
      const day = at.toISOString().slice(0, 10);
      const { entries, differences } = succeed(
        await referenceLists.entriesOf(before),
        await referenceLists.entriesOf(wanted),
        day,
      );
      if (isUnchanged(differences)) return ok({ ...viewOf(before), differences });
      const next = before.version + 1;
      const published = await referenceLists.publish(
        {
          list,
          version: next,
          source: wanted.source,
          licence: wanted.licence,
          change: changeOf({
            event: 'list.restored',
            record: `list-${list}`,
            version: next,
            by: actor,
            at,
            reason: `Version ${version}`,
          }),
        },
        entries,
      );
      return ok({ ...viewOf(published), differences });
    },
);
