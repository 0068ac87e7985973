import { addCounts, NO_ROWS } from '../../../shared/domain/imports/import-job.ts';
import type { Uses } from '../../../shared/services.ts';
import { importPart } from './import-part.ts';
import { atMostEverySecond } from './pace.ts';

/** One call works for so long and then hands over to the next, far from the end of a function's time. */
const TURN_MILLISECONDS = 45_000;

/** Imports part after part from the last checkpoint on; `done` when nothing is left to do, or nobody wants it any more. */
export const importRows =
  (services: Uses<'imports' | 'importUploads' | 'seizures' | 'clock'>) =>
  async (importId: string): Promise<{ done: boolean }> => {
    const { imports, clock } = services;
    const deadline = clock.now().getTime() + TURN_MILLISECONDS;
    let progress = await imports.progressOf(importId);
    const mapping = await imports.readMapping(importId);
    while (progress.part <= progress.parts) {
      const job = await imports.read(importId);
      if (job?.status !== 'running') return { done: true };
      if (clock.now().getTime() >= deadline) return { done: false };

      const { part } = progress;
      const current = progress;
      let within = NO_ROWS;
      const show = atMostEverySecond(clock, () => imports.note(importId, { ...current, within }));
      const counts = await importPart(services, {
        job,
        mapping,
        part,
        onProgress: (so) => {
          within = so;
          return show();
        },
      });
      progress = { ...current, part: part + 1, counts: addCounts(current.counts, counts), within: NO_ROWS };
      await imports.advance(importId, progress, { part, counts });
    }
    return { done: true };
  };
