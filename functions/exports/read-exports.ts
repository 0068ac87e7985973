import * as z from 'zod';
import { Cursor } from '../../shared/http/cursor.ts';
import { ok } from '../../shared/http/respond.ts';
import { route } from '../../shared/http/route.ts';
import type { Uses } from '../../shared/services.ts';
import { objectKeys } from '../../shared/storage/exports/export-objects.ts';
import {
  ExportParams,
  ExportSummary,
  ExportView,
  fileNameOf,
  findExport,
  isFetchable,
  summaryOf,
  viewOf,
} from './export-view.ts';
import { FILE_KINDS } from './writing/file-kinds.ts';

export const listExports = route({
  name: 'list-exports',
  method: 'GET',
  path: '/v1/exports',
  action: 'export.read',
  summary: 'The exports of your office, the newest first',
  query: z.strictObject({
    limit: z.coerce.number().int().min(1).max(200).default(50),
    cursor: Cursor.optional(),
  }),
  gives: {
    200: z
      .object({
        items: z.array(ExportSummary),
        next: z.string().optional().describe('Cursor of the next page; without it the list is at its end'),
      })
      .meta({ id: 'ExportList' }),
  },
})(({ exports, cursors, clock }: Uses<'exports' | 'cursors' | 'clock'>) => async ({ actor, query }) => {
  const binding = ['list-exports', actor.id, actor.office];
  const after = query.cursor && cursors.open(query.cursor, binding);
  const { jobs, next } = await exports.ofOffice(actor.office, { limit: query.limit, after });
  const now = clock.now();
  return ok({
    items: jobs.map((job) => summaryOf(job, now)),
    ...(next && { next: cursors.seal(next, binding) }),
  });
});

export const readExport = route({
  name: 'read-export',
  method: 'GET',
  path: '/v1/exports/{exportId}',
  action: 'export.read',
  summary: 'How far an export is, how many cases it has, and where to fetch its file',
  params: ExportParams,
  gives: { 200: ExportView },
})(
  ({ exports, exportFiles, clock }: Uses<'exports' | 'exportFiles' | 'clock'>) =>
    async ({ actor, params }) => {
      const job = await findExport({ exports }, { actor, id: params.exportId, action: 'export.read' });
      const [progress, filed] = await Promise.all([exports.progressOf(job.id), exports.filedOf(job.id)]);
      const now = clock.now();
      const link = isFetchable(job, now)
        ? await exportFiles.linkTo(objectKeys.file(job.office, job.id, job.format), {
            ...FILE_KINDS[job.format],
            fileName: fileNameOf(job),
          })
        : undefined;
      return ok({ ...viewOf(job, { progress, filed, now }), ...(link && { link }) });
    },
);
