import { KEEP, TRANSITIONS } from '../../../shared/domain/imports/jobs/import-job.ts';
import type { Uses } from '../../../shared/services.ts';
import { objectKeys } from '../../../shared/storage/imports/import-objects.ts';
import { errorFile } from '../reading/error-file.ts';
import { endPass } from './end-pass.ts';
import { type RowBack, readErrorPart } from './error-parts.ts';
import { readPart } from './staged-part.ts';

type Needs = Uses<'imports' | 'importUploads' | 'clock'>;

/** Puts the rows of all parts that go back into one file of the same kind as the one that was sent. */
const gatherErrors = async ({ imports, importUploads }: Needs, importId: string): Promise<void> => {
  const { counts } = await imports.progressOf(importId);
  if (counts.refused + counts.heldBack === 0) return;
  const { format } = await imports.readMapping(importId);
  const { columns } = await readPart(importUploads, importId, 1);
  const rowsBack = async function* (): AsyncGenerator<RowBack> {
    for await (const { part, counts } of imports.partResults(importId))
      if (counts.refused + counts.heldBack > 0) yield* readErrorPart({ importUploads }, importId, part);
  };
  await importUploads.saveAll(objectKeys.errors(importId), errorFile(format, columns, rowsBack()));
};

/** From here on nobody writes rows of it any more. */
const settle = async ({ imports }: Needs, importId: string): Promise<void> => {
  const progress = await imports.progressOf(importId);
  await imports.note(importId, { ...progress, settled: true });
};

/** Gives back the rows that were not taken and says that the import is finished, where it was not cancelled. */
export const finishImport =
  (services: Needs) =>
  async (importId: string): Promise<void> => {
    const { imports, clock } = services;
    const job = await imports.read(importId);
    if (!job) return;
    await gatherErrors(services, importId);
    await settle(services, importId);
    await endPass(imports.change(importId, TRANSITIONS.finish, { by: job.by, at: clock.now() }));
  };

const OUR_FAULT =
  'It stopped for a reason on our side. Import the same file again: rows that are in already are not added twice.';

const UNDO_STOPPED =
  'The undo stopped for a reason on our side. Undo the import again: it goes on where it was.';

/** The workflow gave up. */
export const failImport =
  (services: Needs) =>
  async (importId: string): Promise<void> => {
    const { imports, clock } = services;
    const job = await imports.read(importId);
    if (!job) return;
    const by = { by: job.by, at: clock.now() };
    if (job.status === 'undoing') {
      const back = KEEP[job.endedAs ?? 'finished'];
      await endPass(imports.change(importId, back, { ...by, set: { failure: UNDO_STOPPED } }));
      return;
    }
    await endPass(imports.change(importId, TRANSITIONS.fail, { ...by, set: { failure: OUR_FAULT } }));
    await settle(services, importId);
    await gatherErrors(services, importId);
  };
