import { WrongState } from '../../../shared/domain/errors.ts';
import { TRANSITIONS } from '../../../shared/domain/imports/import-job.ts';
import type { Uses } from '../../../shared/services.ts';
import { objectKeys } from '../../../shared/storage/imports/import-objects.ts';

type Needs = Uses<'imports' | 'importUploads' | 'clock'>;

/** Puts the refused rows of all parts into one file and says that the import is finished. */
export const finishImport =
  ({ imports, importUploads, clock }: Needs) =>
  async (importId: string): Promise<void> => {
    const job = await imports.read(importId);
    if (job?.status !== 'running') return;
    const { counts } = await imports.progressOf(importId);
    if (counts.refused > 0) {
      const refusedRows = async function* () {
        yield* await importUploads.open(objectKeys.errorPart(importId, 0));
        for await (const { part, counts } of imports.partResults(importId))
          if (counts.refused > 0) yield* await importUploads.open(objectKeys.errorPart(importId, part));
      };
      await importUploads.saveAll(objectKeys.errors(importId), refusedRows());
    }
    await unlessEnded(imports.change(importId, TRANSITIONS.finish, { by: job.by, at: clock.now() }));
  };

const OUR_FAULT =
  'The import stopped for a reason on our side. Import the same file again: rows that are in already are not added twice.';

/** The workflow gave up. */
export const failImport =
  ({ imports, clock }: Needs) =>
  async (importId: string): Promise<void> => {
    const job = await imports.read(importId);
    if (!job) return;
    const making = { by: job.by, at: clock.now(), failure: OUR_FAULT };
    await unlessEnded(imports.change(importId, TRANSITIONS.fail, making));
  };

/** Cancelled meanwhile, or told a second time: the end that it has stays. */
const unlessEnded = async (change: Promise<unknown>): Promise<void> => {
  try {
    await change;
  } catch (error) {
    if (!(error instanceof WrongState)) throw error;
  }
};
