import * as z from 'zod';
import {
  type ImportJob,
  KEEP,
  TRANSITIONS,
  type Undo,
} from '../../../shared/domain/imports/jobs/import-job.ts';
import {
  type ImportProgress,
  type UndoProgress,
  undoFrom,
} from '../../../shared/domain/imports/jobs/import-progress.ts';
import type { Seizure } from '../../../shared/domain/seizure/seizure.ts';
import { isAsReported, isUndone, undoneSeizure } from '../../../shared/domain/seizure/undo-report.ts';
import type { Uses } from '../../../shared/services.ts';
import { objectKeys } from '../../../shared/storage/imports/import-objects.ts';
import { endPass } from './end-pass.ts';
import { TURN_MILLISECONDS } from './pace.ts';

const Ids = z.array(z.string());
const MOST_NAMED = 100;

type Needs = Uses<'imports' | 'importUploads' | 'seizures' | 'clock'>;

/** Cases that this import added and that nobody took back since. */
const casesOf = async (
  { importUploads, seizures }: Needs,
  { importId, part }: { importId: string; part: number },
): Promise<Seizure[]> => {
  const key = objectKeys.added(importId, part);
  // The part that a failed or cancelled import had come to may not have begun.
  if (!(await importUploads.describe(key))) return [];
  const chunks: Uint8Array[] = [];
  for await (const chunk of await importUploads.open(key)) chunks.push(chunk);
  const ids = Ids.parse(JSON.parse(Buffer.concat(chunks).toString('utf8')));
  const cases = await seizures.readMany(ids);
  return cases.filter(({ source }) => source?.import === importId);
};

const withChanged = (progress: UndoProgress, changed: readonly Seizure[]): UndoProgress => ({
  ...progress,
  changed: progress.changed + changed.length,
  changedCases: [...progress.changedCases, ...changed.map(({ reference }) => reference)].slice(0, MOST_NAMED),
});

const REASON = (fileName: string) => `The import of ${fileName} was undone.`;

/** One part further: looked at, or withdrawn. */
const oneOn = async (services: Needs, job: ImportJob, before: UndoProgress): Promise<UndoProgress> => {
  const { seizures, clock } = services;
  const { part, phase } = before;
  const cases = await casesOf(services, { importId: job.id, part });
  const next = { ...before, turn: before.turn + 1, part: part + 1 };
  const changed = cases.filter((one) => !isAsReported(one) && one.status !== 'withdrawn');
  if (phase === 'looking') return withChanged(next, changed);
  const making = { by: job.change.by, office: job.office, at: clock.now() };
  const pairs = cases
    .filter(isAsReported)
    .map((one) => ({ before: one, after: undoneSeizure(one, REASON(job.file.name), making) }));
  const late = new Set(await seizures.supersedeMany(pairs));
  // Those that an earlier try of this part withdrew count as well.
  const earlier = cases.filter((one) => isUndone(one)).length;
  const withdrawn = before.withdrawn + pairs.length - late.size + earlier;
  return withChanged({ ...next, withdrawn }, [...changed, ...cases.filter(({ id }) => late.has(id))]);
};

/**
 * Withdraws what the import added, part after part from the last checkpoint on. First all cases are looked at: when
 * one was changed since, nothing is withdrawn and the import says which.
 */
export const undoCases =
  (services: Needs) =>
  async (importId: string): Promise<{ done: boolean }> => {
    const { imports, clock } = services;
    const deadline = clock.now().getTime() + TURN_MILLISECONDS;
    const job = await imports.read(importId);
    if (job?.status !== 'undoing') return { done: true };
    const kept = await imports.undoOf(importId);
    let before = kept;
    let progress = kept?.run === job.version ? kept : undoFrom(job.version);
    const last = lastPart(await imports.progressOf(importId));
    for (;;) {
      if (progress.part > last) {
        if (progress.phase === 'withdrawing' || progress.changed > 0) break;
        progress = { ...progress, turn: progress.turn + 1, phase: 'withdrawing', part: 1 };
      } else progress = await oneOn(services, job, progress);
      await imports.advanceUndo(importId, progress, before);
      before = progress;
      if (clock.now().getTime() >= deadline) return { done: false };
    }
    await end(services, job, progress);
    return { done: true };
  };

/** The parts that are done, and the one that was under way when the import ended early. */
const lastPart = ({ part, parts }: ImportProgress): number => Math.min(part, parts);

const end = async (
  { imports, clock }: Needs,
  job: ImportJob,
  { phase, withdrawn, changed, changedCases }: UndoProgress,
): Promise<void> => {
  const undo: Undo = { withdrawn, changed, changedCases };
  const transition = phase === 'withdrawing' ? TRANSITIONS.undone : KEEP[job.endedAs ?? 'finished'];
  await endPass(
    imports.change(job.id, transition, {
      by: job.change.by,
      at: clock.now(),
      over: job.version,
      set: { undo },
    }),
  );
};
