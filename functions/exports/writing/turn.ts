import { ChangedMeanwhile, WrongState } from '../../../shared/domain/errors.ts';
import {
  type ExportJob,
  type ExportProgress,
  type ExportStatus,
  TRANSITIONS,
} from '../../../shared/domain/exports/export-job.ts';
import type { Uses } from '../../../shared/services.ts';
import { ExportRefused } from './export-refused.ts';

/** `done` when nothing is left to do in this state, or nobody wants it any more. */
export interface Turn {
  readonly done: boolean;
}

/** One call works for so long and then hands over to the next, far from the end of a function's time. */
const TURN_MILLISECONDS = 45_000;

/** Does the next piece of work and gives the checkpoint behind it, or nothing when the state is at its end. */
type Work = (job: ExportJob, progress: ExportProgress) => Promise<ExportProgress | undefined>;

/** Goes on from the last checkpoint while the job is in this state. What cannot be exported fails the job. */
export const turn = async (
  { exports, clock }: Uses<'exports' | 'clock'>,
  { exportId, status }: { exportId: string; status: ExportStatus },
  work: Work,
): Promise<Turn> => {
  const deadline = clock.now().getTime() + TURN_MILLISECONDS;
  let progress = await exports.progressOf(exportId);
  try {
    while (clock.now().getTime() < deadline) {
      const job = await exports.read(exportId);
      if (job?.status !== status) return { done: true };
      const next = await work(job, progress);
      if (!next) return { done: true };
      await exports.advance(job, next);
      progress = next;
    }
    return { done: false };
  } catch (error) {
    // Cancelled meanwhile: the end that it has stays. Or somebody else has gone on: they come to the end.
    if (error instanceof WrongState) return { done: true };
    if (error instanceof ChangedMeanwhile) return { done: false };
    if (!(error instanceof ExportRefused)) throw error;
    await refuse({ exports, clock }, exportId, error.message);
    return { done: true };
  }
};

/** Says why there is no file, unless the job has its end already. */
export const refuse = async (
  { exports, clock }: Uses<'exports' | 'clock'>,
  exportId: string,
  failure: string,
): Promise<void> => {
  const job = await exports.read(exportId);
  if (!job || !(TRANSITIONS.fail.from as readonly ExportStatus[]).includes(job.status)) return;
  try {
    await exports.change(exportId, TRANSITIONS.fail, { by: job.reader.id, at: clock.now(), failure });
  } catch (error) {
    if (!(error instanceof WrongState)) throw error;
  }
};

/** Of an export whose workflow gave up. */
export const OUR_FAULT = 'The export stopped for a reason on our side. Ask for it again.';
