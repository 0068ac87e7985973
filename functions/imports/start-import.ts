import { InvalidInput } from '../../shared/domain/errors.ts';
import { type ImportJob, TRANSITIONS } from '../../shared/domain/imports/import-job.ts';
import { accepted } from '../../shared/http/respond.ts';
import { route } from '../../shared/http/route.ts';
import type { Uses } from '../../shared/services.ts';
import { findImport, ImportParams, ImportView, viewOf } from './import-view.ts';

const refuse = (code: string, detail: string): never => {
  throw new InvalidInput([{ pointer: '', code, detail }], 'The file is not there as it was announced.');
};

export const startImport = route({
  name: 'start-import',
  method: 'POST',
  path: '/v1/imports/{importId}/start',
  action: 'import.start',
  summary: 'Start the import of a file that was sent',
  description: 'Starting it again while it runs does no harm.',
  params: ImportParams,
  gives: { 202: ImportView },
})(
  ({
    imports,
    importUploads,
    workflows,
    clock,
  }: Uses<'imports' | 'importUploads' | 'workflows' | 'clock'>) => {
    /** The file as it was sent; its etag holds the work to this very content. */
    const sentFile = async ({ file }: ImportJob): Promise<ImportJob['file']> => {
      const sent = await importUploads.describe(file.key);
      if (!sent)
        return refuse('file-missing', 'No file has arrived yet: PUT it to the upload address first.');
      if (sent.size !== file.size)
        return refuse('other-size', `The file has ${sent.size} bytes; ${file.size} were announced.`);
      return { ...file, etag: sent.etag };
    };

    return async ({ actor, params: { importId } }) => {
      let job = await findImport({ imports }, { actor, id: importId, action: 'import.start' });
      // Running without a workflow, after a crash between the two, is mended by starting again.
      if (job.status !== 'running') {
        const file = job.status === 'awaiting-file' ? await sentFile(job) : job.file;
        job = await imports.change(importId, TRANSITIONS.start, { by: actor.id, at: clock.now(), file });
      }
      await workflows.startImport(importId);
      return accepted(viewOf(job, await imports.progressOf(importId)), `/v1/imports/${importId}`);
    };
  },
);
