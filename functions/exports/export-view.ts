import * as z from 'zod';
import { may } from '../../shared/domain/access.ts';
import type { Actor } from '../../shared/domain/actor.ts';
import { NotFound } from '../../shared/domain/errors.ts';
import {
  ExportFilter,
  ExportFormat,
  type ExportJob,
  ExportLanguage,
  type ExportProgress,
  ExportStatus,
  shareDone,
} from '../../shared/domain/exports/export-job.ts';
import type { Uses } from '../../shared/services.ts';

export const ExportParams = z.object({
  exportId: z.string().regex(/^[0-9a-z]{26}$/, 'An id of 26 characters.'),
});

export const ExportSummary = z
  .object({
    id: z.string(),
    status: z
      .enum([...ExportStatus.options, 'expired'])
      .describe('"expired": it was ready, and its file is gone'),
    filter: ExportFilter,
    format: ExportFormat,
    language: ExportLanguage.optional(),
    createdAt: z.string(),
    finishedAt: z.string().optional().describe('When it was ready, failed or was cancelled'),
    expiresAt: z.string().optional().describe('Until then the file can be fetched'),
    rows: z.number().int().optional().describe('Cases that match; known before the file is written'),
    written: z
      .number()
      .int()
      .optional()
      .describe('Cases in the file: fewer than "rows" where some were changed or no longer shared meanwhile'),
    size: z.number().int().optional().describe('Bytes of the file'),
    failure: z.string().optional().describe('Why it failed, and what to do'),
  })
  .meta({ id: 'ExportSummary' });

export const ExportView = z
  .object({
    ...ExportSummary.shape,
    progress: z.number().min(0).max(1).describe('Share of the work that is done'),
    rowsSoFar: z.number().int().describe('Cases counted so far'),
    fileName: z.string(),
    link: z
      .object({ url: z.string(), expiresAt: z.string() })
      .optional()
      .describe('Where to fetch the file; read the export again for a new one'),
  })
  .meta({ id: 'Export' });

const isExpired = ({ status, expiresAt }: ExportJob, now: Date): boolean =>
  status === 'ready' && expiresAt !== undefined && expiresAt <= now.toISOString();

export const isFetchable = (job: ExportJob, now: Date): boolean =>
  job.status === 'ready' && !isExpired(job, now);

export const summaryOf = (job: ExportJob, now: Date): z.output<typeof ExportSummary> => {
  const { id, filter, format, language, createdAt, endedAt, expiresAt, rows, written, size, failure } = job;
  return {
    id,
    status: isExpired(job, now) ? 'expired' : job.status,
    filter,
    format,
    createdAt,
    ...(language && { language }),
    ...(endedAt && { finishedAt: endedAt }),
    ...(expiresAt && { expiresAt }),
    ...(rows !== undefined && { rows }),
    ...(written !== undefined && { written }),
    ...(size !== undefined && { size }),
    ...(failure && { failure }),
  };
};

/** What the file is called: whoever finds it in a folder sees what it is of. */
export const fileNameOf = ({ filter, format, id }: ExportJob): string => {
  const { from, to, office, country, category } = filter;
  const of = [office, country, category].flatMap((part) => part ?? []);
  return `${['cases', ...of, from, to, id.slice(0, 6)].join('_')}.${format}`;
};

export const viewOf = (
  job: ExportJob,
  { progress, filed = 0, now }: { progress: ExportProgress; filed?: number; now: Date },
): z.output<typeof ExportView> => ({
  ...summaryOf(job, now),
  progress: shareDone(job, progress, filed),
  rowsSoFar: progress.rows,
  fileName: fileNameOf(job),
});

/** The export of the caller's own office. @throws NotFound */
export const findExport = async (
  { exports }: Uses<'exports'>,
  { actor, id, action }: { actor: Actor; id: string; action: 'export.read' | 'export.start' },
): Promise<ExportJob> => {
  const job = await exports.read(id);
  if (!job || !may(actor, action, { office: job.office })) throw new NotFound('export');
  return job;
};
