import { TRANSITIONS } from '../../shared/domain/exports/export-job.ts';
import { ok } from '../../shared/http/respond.ts';
import { route } from '../../shared/http/route.ts';
import type { Uses } from '../../shared/services.ts';
import { ExportParams, ExportView, findExport, viewOf } from './export-view.ts';

export const cancelExport = route({
  name: 'cancel-export',
  method: 'POST',
  path: '/v1/exports/{exportId}/cancellation',
  action: 'export.start',
  summary: 'Stop an export that is under way',
  params: ExportParams,
  gives: { 200: ExportView },
})(({ exports, clock }: Uses<'exports' | 'clock'>) => async ({ actor, params }) => {
  const { id } = await findExport({ exports }, { actor, id: params.exportId, action: 'export.start' });
  const now = clock.now();
  const job = await exports.change(id, TRANSITIONS.cancel, { by: actor.id, at: now });
  return ok(viewOf(job, { progress: await exports.progressOf(id), now }));
});
