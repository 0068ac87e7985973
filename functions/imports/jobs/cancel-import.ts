import { TRANSITIONS } from '../../../shared/domain/imports/jobs/import-job.ts';
import { ok } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { findImport, ImportParams, ImportView, viewNow } from './import-view.ts';

export const cancelImport = route({
  name: 'cancel-import',
  method: 'POST',
  path: '/v1/imports/{importId}/cancellation',
  action: 'import.start',
  summary: 'Stop an import',
  description:
    'Rows that are cases already stay cases until the import is undone; the rest of the file is not read any more.',
  params: ImportParams,
  gives: { 200: ImportView },
})(({ imports, clock }: Uses<'imports' | 'clock'>) => async ({ actor, params }) => {
  const { id } = await findImport({ imports }, { actor, id: params.importId, action: 'import.start' });
  const job = await imports.change(id, TRANSITIONS.cancel, { by: actor.id, at: clock.now() });
  return ok(await viewNow({ imports }, job));
});
