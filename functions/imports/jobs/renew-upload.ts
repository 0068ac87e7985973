import * as z from 'zod';
import { WrongState } from '../../../shared/domain/errors.ts';
import { created } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { findImport, ImportParams, ImportTicket } from './import-view.ts';

export const renewUpload = route({
  name: 'renew-upload',
  method: 'POST',
  path: '/v1/imports/{importId}/upload',
  action: 'import.start',
  summary: 'Get a fresh address for the file of an import that has not started',
  params: ImportParams,
  gives: { 201: z.object({ upload: ImportTicket }) },
})(({ imports, importUploads }: Uses<'imports' | 'importUploads'>) => async ({ actor, params }) => {
  const job = await findImport({ imports }, { actor, id: params.importId, action: 'import.start' });
  if (job.status !== 'awaiting-file')
    throw new WrongState(`The import has its file already: it is "${job.status}".`, job.status);
  return created({ upload: await importUploads.ticketFor(job.file) });
});
