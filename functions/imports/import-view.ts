import * as z from 'zod';
import { may } from '../../shared/domain/access.ts';
import type { Actor } from '../../shared/domain/actor.ts';
import { NotFound } from '../../shared/domain/errors.ts';
import {
  countsSoFar,
  type ImportJob,
  type ImportProgress,
  ImportStatus,
  RowCounts,
  shareDone,
} from '../../shared/domain/imports/import-job.ts';
import type { Uses } from '../../shared/services.ts';

export const ImportParams = z.object({
  importId: z.string().regex(/^[0-9a-z]{26}$/, 'An id of 26 characters.'),
});

export const ImportSummary = z
  .object({
    id: z.string(),
    status: ImportStatus,
    fileName: z.string(),
    size: z.number().int().describe('Bytes'),
    mapping: z.string().describe('Name of the mapping'),
    createdAt: z.string(),
    startedAt: z.string().optional(),
    finishedAt: z.string().optional().describe('When it was finished, failed or cancelled'),
    failure: z.string().optional().describe('Why it failed, and what to do'),
  })
  .meta({ id: 'ImportSummary' });

export const ImportView = z
  .object({
    ...ImportSummary.shape,
    progress: z.number().min(0).max(1).describe('Share of the work that is done'),
    rowsRead: z
      .number()
      .int()
      .describe(
        'When the import is finished, the sum of those filtered out, accepted, already there and refused',
      ),
    filteredOut: z.number().int().describe('Rows that the mapping does not want'),
    counts: RowCounts,
    errorsUrl: z
      .string()
      .optional()
      .describe('The refused rows as a file, with a column "errors", to be corrected and sent again'),
  })
  .meta({ id: 'Import' });

/** Where to PUT the file. The headers are signed: send exactly these. */
export const ImportTicket = z
  .object({
    method: z.literal('PUT'),
    url: z.string(),
    headers: z.record(z.string(), z.string()),
    expiresAt: z.string(),
  })
  .meta({ id: 'ImportTicket' });

export const summaryOf = (job: ImportJob): z.output<typeof ImportSummary> => ({
  id: job.id,
  status: job.status,
  fileName: job.file.name,
  size: job.file.size,
  mapping: job.mapping,
  createdAt: job.createdAt,
  ...(job.startedAt && { startedAt: job.startedAt }),
  ...(job.endedAt && { finishedAt: job.endedAt }),
  ...(job.failure && { failure: job.failure }),
});

export const viewOf = (
  job: ImportJob,
  progress: ImportProgress,
  errorsUrl?: string,
): z.output<typeof ImportView> => ({
  ...summaryOf(job),
  progress: shareDone(job, progress),
  rowsRead: progress.rowsRead,
  filteredOut: progress.filteredOut,
  counts: countsSoFar(progress),
  ...(errorsUrl && { errorsUrl }),
});

/** The import of the caller's own office. @throws NotFound */
export const findImport = async (
  { imports }: Uses<'imports'>,
  { actor, id, action }: { actor: Actor; id: string; action: 'import.read' | 'import.start' },
): Promise<ImportJob> => {
  const job = await imports.read(id);
  if (!job || !may(actor, action, { office: job.office, country: job.country })) throw new NotFound('import');
  return job;
};
