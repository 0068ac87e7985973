import { Choice, TRANSITIONS } from '../../../shared/domain/imports/jobs/import-job.ts';
import { accepted } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { findImport, ImportParams, ImportView, viewNow } from './import-view.ts';
import { requireMapping, sentFile } from './sent-file.ts';

export const startImport = route({
  name: 'start-import',
  method: 'POST',
  path: '/v1/imports/{importId}/start',
  action: 'import.start',
  summary: 'Start the import of a file that was sent',
  description:
    'Starting it again while it runs does no harm. Rows that look like others are imported or held back as you ' +
    'choose; those that are held back go into the file of refused rows, each with what it looks like.',
  params: ImportParams,
  body: Choice.optional(),
  gives: { 202: ImportView },
})(
  ({ imports, importUploads, workflows, clock }: Uses<'imports' | 'importUploads' | 'workflows' | 'clock'>) =>
    async ({ actor, params: { importId }, body }) => {
      let job = await findImport({ imports }, { actor, id: importId, action: 'import.start' });
      // Running without a workflow, after a crash between the two, is mended by starting again.
      if (job.status !== 'running') {
        requireMapping(job);
        const file = await sentFile({ importUploads }, job);
        const set = { file, choice: Choice.parse(body ?? {}) };
        job = await imports.change(importId, TRANSITIONS.start, { by: actor.id, at: clock.now(), set });
      }
      await workflows.startImport('rows', job);
      return accepted(await viewNow({ imports }, job), `/v1/imports/${importId}`);
    },
);
