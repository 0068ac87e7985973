import * as z from 'zod';
import { may } from '../../shared/domain/access.ts';
import type { Actor } from '../../shared/domain/actor.ts';
import { NotFound } from '../../shared/domain/errors.ts';
import {
  countsSoFar,
  type ImportJob,
  type ImportProgress,
  ImportStatus,
  shareDone,
} from '../../shared/domain/imports/import-job.ts';
import type { Uses } from '../../shared/services.ts';

export const ImportParams = z.object({
  importId: z.string().regex(/^[0-9a-z]{26}$/, 'An id of 26 characters.'),
});

export const ImportSummary = z.object({
  id: z.string(),
  status: ImportStatus,
  file: z.object({ name: z.string(), size: z.number().int().describe('Bytes') }),
  mapping: z.string().describe('Name of the mapping'),
  createdAt: z.string(),
  startedAt: z.string().optional(),
  endedAt: z.string().optional(),
  failure: z.string().optional().describe('Why it failed, and what to do'),
});

export const ImportView = z
  .object({
    ...ImportSummary.shape,
    progress: z.number().min(0).max(1).describe('Share of the work that is done'),
    rows: z
      .object({
        read: z.number().int(),
        filteredOut: z.number().int().describe('Rows that the mapping does not want'),
        accepted: z.number().int().describe('Rows that this import made cases'),
        alreadyThere: z.number().int().describe('Rows that were cases before'),
        refused: z.number().int(),
      })
      .describe('When the import is finished, "read" is the sum of the others'),
    byReason: z
      .array(z.object({ reason: z.string(), count: z.number().int() }))
      .describe('Why rows were refused, the most frequent first; a row may have several reasons'),
    errorsUrl: z
      .string()
      .optional()
      .describe('The refused rows as a file, with a column "errors", to be corrected and sent again'),
  })
  .meta({ id: 'Import' });

/** Where to PUT the file. The headers are signed: send exactly these. */
export const Upload = z
  .object({
    method: z.literal('PUT'),
    url: z.string(),
    headers: z.record(z.string(), z.string()),
    expiresAt: z.string(),
  })
  .meta({ id: 'ImportUpload' });

export const summaryOf = (job: ImportJob): z.output<typeof ImportSummary> => ImportSummary.parse(job);

export const viewOf = (job: ImportJob, progress: ImportProgress, errorsUrl?: string) => {
  const { byReason, ...rows } = countsSoFar(progress);
  return {
    ...summaryOf(job),
    progress: shareDone(job, progress),
    rows: { read: progress.rowsRead, filteredOut: progress.filteredOut, ...rows },
    byReason: Object.entries(byReason)
      .map(([reason, count]) => ({ reason, count }))
      .sort((a, b) => b.count - a.count),
    ...(errorsUrl && { errorsUrl }),
  };
};

/** The import of the caller's own office. @throws NotFound */
export const findImport = async (
  { imports }: Uses<'imports'>,
  { actor, id, action }: { actor: Actor; id: string; action: 'import.read' | 'import.start' },
): Promise<ImportJob> => {
  const job = await imports.read(id);
  if (!job || !may(actor, action, { office: job.office, country: job.country })) throw new NotFound('import');
  return job;
};
