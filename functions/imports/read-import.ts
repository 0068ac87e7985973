import { ok } from '../../shared/http/respond.ts';
import { route } from '../../shared/http/route.ts';
import type { Uses } from '../../shared/services.ts';
import { objectKeys } from '../../shared/storage/imports/import-objects.ts';
import { findImport, ImportParams, ImportView, viewOf } from './import-view.ts';

export const readImport = route({
  name: 'read-import',
  method: 'GET',
  path: '/v1/imports/{importId}',
  action: 'import.read',
  summary: 'How far an import is, what became of its rows, and the refused ones as a file',
  params: ImportParams,
  gives: { 200: ImportView },
})(({ imports, importUploads }: Uses<'imports' | 'importUploads'>) => async ({ actor, params }) => {
  const job = await findImport({ imports }, { actor, id: params.importId, action: 'import.read' });
  const progress = await imports.progressOf(job.id);
  const hasErrors = job.status === 'finished' && progress.counts.refused > 0;
  const errorsName = `${job.file.name.replace(/(\.csv|\.txt)?(\.gz)?$/i, '')}-errors.csv`;
  const url = hasErrors ? await importUploads.linkTo(objectKeys.errors(job.id), errorsName) : undefined;
  return ok(viewOf(job, progress, url));
});
