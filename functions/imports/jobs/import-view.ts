import * as z from 'zod';
import { may } from '../../../shared/domain/access.ts';
import type { Actor } from '../../../shared/domain/actor.ts';
import { NotFound } from '../../../shared/domain/errors.ts';
import { CheckResult } from '../../../shared/domain/imports/jobs/check-result.ts';
import {
  Choice,
  type ImportJob,
  ImportStatus,
  MappingSource,
  Undo,
} from '../../../shared/domain/imports/jobs/import-job.ts';
import {
  countsSoFar,
  RowCounts,
  shareDone,
  type Work,
} from '../../../shared/domain/imports/jobs/import-progress.ts';
import type { Uses } from '../../../shared/services.ts';

export const ImportParams = z.object({
  importId: z.string().regex(/^[0-9a-z]{26}$/, 'An id of 26 characters.'),
});

export const ImportSummary = z
  .object({
    id: z.string(),
    version: z.number().int().describe('For If-Match'),
    status: ImportStatus,
    fileName: z.string(),
    size: z.number().int().describe('Bytes'),
    mapping: z.string().optional().describe('Name of the mapping, once there is one'),
    savedMapping: MappingSource.optional().describe('Where the mapping is a saved one'),
    totals: z
      .string()
      .optional()
      .describe('Why the file cannot be imported, where it holds totals and no cases'),
    createdAt: z.string(),
    startedAt: z.string().optional(),
    finishedAt: z.string().optional().describe('When it was finished, failed or cancelled'),
    failure: z.string().optional().describe('Why it failed, and what to do'),
  })
  .meta({ id: 'ImportSummary' });

export const ImportView = z
  .object({
    ...ImportSummary.shape,
    progress: z.number().min(0).max(1).describe('Share of the step that is under way, or was last'),
    rowsRead: z
      .number()
      .int()
      .describe(
        'While it is looked at or tried, the rows so far; when it is finished, the sum of those filtered out, ' +
          'accepted, already there, refused and held back',
      ),
    filteredOut: z.number().int().describe('Rows that the mapping does not want'),
    counts: RowCounts,
    choice: Choice.optional(),
    dryRun: CheckResult.optional().describe('What the last dry run found with the mapping as it is'),
    undo: Undo.optional().describe('What became of the last attempt to undo it'),
    errorsUrl: z
      .string()
      .optional()
      .describe(
        'The rows that were refused or held back as a file of the same kind, with a column "errors", to be corrected ' +
          'and sent again',
      ),
    errorsName: z.string().optional().describe('Name of that file'),
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
  version: job.version,
  status: job.status,
  fileName: job.file.name,
  size: job.file.size,
  ...(job.mapping !== undefined && { mapping: job.mapping }),
  ...(job.savedMapping && { savedMapping: job.savedMapping }),
  ...(job.totals !== undefined && { totals: job.totals }),
  createdAt: job.createdAt,
  ...(job.startedAt && { startedAt: job.startedAt }),
  ...(job.endedAt && { finishedAt: job.endedAt }),
  ...(job.failure && { failure: job.failure }),
});

interface Known extends Work {
  readonly check?: CheckResult | undefined;
  readonly errors?: { readonly url: string; readonly name: string } | undefined;
}

export const viewOf = (job: ImportJob, known: Known): z.output<typeof ImportView> => {
  const { progress, pass, check, errors } = known;
  const looking = job.status === 'looking' || job.status === 'checking';
  return {
    ...summaryOf(job),
    progress: shareDone(job, known),
    rowsRead: looking ? (pass?.run === job.version ? pass.rowsRead : 0) : progress.rowsRead,
    filteredOut: progress.filteredOut,
    counts: countsSoFar(progress),
    ...(job.choice && { choice: job.choice }),
    ...(check && { dryRun: check }),
    ...(job.undo && { undo: job.undo }),
    ...(errors && { errorsUrl: errors.url, errorsName: errors.name }),
  };
};

/** How far each state is, from what is kept of it. */
export const workOf = async ({ imports }: Uses<'imports'>, { id, status }: ImportJob): Promise<Work> => ({
  progress: await imports.progressOf(id),
  ...((status === 'looking' || status === 'checking') && { pass: await imports.passOf(id) }),
  ...(status === 'undoing' && { undo: await imports.undoOf(id) }),
});

export const viewNow = async (services: Uses<'imports'>, job: ImportJob) =>
  viewOf(job, await workOf(services, job));

/** The import of the caller's own office. @throws NotFound */
export const findImport = async (
  { imports }: Uses<'imports'>,
  { actor, id, action }: { actor: Actor; id: string; action: 'import.read' | 'import.start' },
): Promise<ImportJob> => {
  const job = await imports.read(id);
  if (!job || !may(actor, action, { office: job.office, country: job.country })) throw new NotFound('import');
  return job;
};
