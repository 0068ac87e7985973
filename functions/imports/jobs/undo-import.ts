import { WrongState } from '../../../shared/domain/errors.ts';
import { type ImportJob, isEnd, TRANSITIONS } from '../../../shared/domain/imports/jobs/import-job.ts';
import type { ImportProgress } from '../../../shared/domain/imports/jobs/import-progress.ts';
import { accepted } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { findImport, ImportParams, ImportView, viewNow } from './import-view.ts';

/** No function lives longer: what it was writing is written or never will be. */
const LONGEST_STEP_MILLISECONDS = 16 * 60_000;

const requireSettled = (
  { status, endedAt, startedAt }: ImportJob,
  { settled }: ImportProgress,
  now: Date,
): void => {
  if (startedAt === undefined)
    throw new WrongState('This import has added no case: nothing is to be undone.', status);
  const age = endedAt === undefined ? 0 : now.getTime() - Date.parse(endedAt);
  if (!settled && age < LONGEST_STEP_MILLISECONDS)
    throw new WrongState(
      'The last rows of this import are still being written: try again in a moment.',
      status,
    );
};

export const undoImport = route({
  name: 'undo-import',
  method: 'POST',
  path: '/v1/imports/{importId}/undo',
  action: 'import.start',
  summary: 'Withdraw every case that an import added',
  description:
    'The state is "undoing" and then "undone". When one of the cases was changed since, none is withdrawn: the state ' +
    'is what it was before, and "undo" names the cases. The same file can be imported again afterwards.',
  params: ImportParams,
  gives: { 202: ImportView },
})(({ imports, workflows, clock }: Uses<'imports' | 'workflows' | 'clock'>) => async ({ actor, params }) => {
  const { importId } = params;
  let job = await findImport({ imports }, { actor, id: importId, action: 'import.start' });
  if (job.status !== 'undoing') {
    const now = clock.now();
    if (isEnd(job.status)) requireSettled(job, await imports.progressOf(importId), now);
    const set = isEnd(job.status) ? { endedAs: job.status } : {};
    job = await imports.change(importId, TRANSITIONS.undo, { by: actor.id, at: now, set });
  }
  await workflows.startImport('undo', job);
  return accepted(await viewNow({ imports }, job), `/v1/imports/${importId}`);
});
