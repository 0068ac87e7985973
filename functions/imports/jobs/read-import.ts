import { type ImportJob, isEnd } from '../../../shared/domain/imports/jobs/import-job.ts';
import { ok } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { objectKeys } from '../../../shared/storage/imports/import-objects.ts';
import { errorsFileOf } from './errors-file.ts';
import { findImport, ImportParams, ImportView, viewOf, workOf } from './import-view.ts';

const isOver = ({ status }: ImportJob): boolean =>
  isEnd(status) || status === 'undoing' || status === 'undone';

export const readImport = route({
  name: 'read-import',
  method: 'GET',
  path: '/v1/imports/{importId}',
  action: 'import.read',
  summary: 'How far an import is, what became of its rows, and those that go back as a file',
  params: ImportParams,
  gives: { 200: ImportView },
})(({ imports, importUploads }: Uses<'imports' | 'importUploads'>) => async ({ actor, params }) => {
  const job = await findImport({ imports }, { actor, id: params.importId, action: 'import.read' });
  const work = await workOf({ imports }, job);
  const { refused, heldBack } = work.progress.counts;
  const found = isOver(job) ? undefined : await imports.checkOf(job.id);
  // A dry run speaks of the mapping that it was made with.
  const check = job.status === 'checked' && found?.run === job.version - 1 ? found : undefined;
  const key =
    isOver(job) && refused + heldBack > 0
      ? objectKeys.errors(job.id)
      : check && check.counts.refused > 0
        ? objectKeys.checkErrors(job.id)
        : undefined;
  // An import that was stopped gathers them a moment later.
  const isThere = key !== undefined && (await importUploads.describe(key)) !== undefined;
  if (!isThere) return ok(viewOf(job, { ...work, check }));
  const file = errorsFileOf(job.file.name, await imports.readMapping(job.id));
  const errors = { url: await importUploads.linkTo(key, file), name: file.name };
  return ok(viewOf(job, { ...work, check, errors }));
});
