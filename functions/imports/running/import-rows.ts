import { addCounts, NO_ROWS } from '../../../shared/domain/imports/jobs/import-progress.ts';
import type { Uses } from '../../../shared/services.ts';
import { importPart } from './import-part.ts';
import { atMostEverySecond, TURN_MILLISECONDS } from './pace.ts';
import { readResembling } from './resembling.ts';

/** Imports part after part from the last checkpoint on; `done` when nothing is left to do, or nobody wants it any more. */
export const importRows =
  (services: Uses<'imports' | 'importUploads' | 'seizures' | 'reference' | 'clock'>) =>
  async (importId: string): Promise<{ done: boolean }> => {
    const { imports, clock } = services;
    const deadline = clock.now().getTime() + TURN_MILLISECONDS;
    let progress = await imports.progressOf(importId);
    const began = await imports.read(importId);
    if (began?.status !== 'running') return { done: true };
    const mapping = await imports.readMapping(importId);
    const resembling =
      began.choice?.lookAlikes === 'hold-back' && progress.part > 0
        ? await readResembling(services, importId)
        : new Map<string, string>();
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
        resembling,
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
