import { viewOf } from '../../functions/imports/import-view.ts';
import { failImport, finishImport } from '../../functions/imports/running/end-import.ts';
import { importRows } from '../../functions/imports/running/import-rows.ts';
import { stageFile } from '../../functions/imports/running/stage-file.ts';
import { TRANSITIONS } from '../../shared/domain/imports/import-job.ts';
import { ImportMapping } from '../../shared/domain/imports/mapping.ts';
import type { Seizure } from '../../shared/domain/seizure/seizure.ts';
import { objectKeys } from '../../shared/storage/imports/import-objects.ts';
import { imports as importsOn } from '../../shared/storage/imports/imports.ts';
import { memoryTable } from '../../shared/storage/memory-table.ts';
import { seizures as seizuresOn } from '../../shared/storage/seizures.ts';
import type { Table } from '../../shared/storage/table.ts';
import { type MemoryUploads, memoryUploads } from './memory-uploads.ts';

const NOW = new Date('2026-03-01T12:00:00Z');
const OFFICE = { office: 'NCP-ES', country: 'ES', rilo: 'RILO-COLOGNE' };

export type GivenMapping = Parameters<typeof ImportMapping.parse>[0];

/** What lasts when a process dies. */
export interface Kept {
  readonly importsTable: Table;
  readonly seizuresTable: Table;
  readonly uploads: MemoryUploads;
}

export const nothingKept = (): Kept => ({
  importsTable: memoryTable(),
  seizuresTable: memoryTable(),
  uploads: memoryUploads(),
});

/** The steps of the workflow over what is kept, as one process would run them. */
export const stepsOver = ({ importsTable, seizuresTable, uploads }: Kept, partRows = 1000) => {
  const services = {
    imports: importsOn(importsTable),
    seizures: seizuresOn(seizuresTable),
    importUploads: uploads,
    clock: { now: () => NOW },
  };
  const run = async (id: string) => {
    await stageFile(services, partRows)(id);
    while (!(await importRows(services)(id)).done);
    await finishImport(services)(id);
  };
  return { ...services, run, fail: failImport(services) };
};

/** A file that has been sent and whose import has been started. */
export const startedImport = async (
  kept: Kept,
  { id, file, mapping }: { id: string; file: string | Uint8Array; mapping: GivenMapping },
): Promise<void> => {
  const { imports } = stepsOver(kept);
  const key = objectKeys.upload(OFFICE.office, id, 'cases.csv');
  kept.uploads.send(key, file);
  const sent = await kept.uploads.describe(key);
  const at = NOW.toISOString();
  const job = {
    id,
    status: 'awaiting-file',
    ...OFFICE,
    by: 'ana',
    file: { name: 'cases.csv', key, size: sent?.size ?? 0, ...(sent && { etag: sent.etag }) },
    mapping: 'test',
    createdAt: at,
    change: { event: 'import.created', id: `${id}.awaiting-file`, by: 'ana', office: OFFICE.office, at },
  } as const;
  await imports.create(job, ImportMapping.parse(mapping));
  await imports.change(id, TRANSITIONS.start, { by: 'ana', at: NOW });
};

/** What the office sees of an import: its view, its cases in the order of their rows, and the refused rows. */
export const outcomeOf = async (kept: Kept, id: string) => {
  const { imports, seizures } = stepsOver(kept);
  const job = await imports.read(id);
  if (!job) throw new Error(`There is no import ${id}.`);
  const { items } = await kept.seizuresTable.query({ index: 'gsi1', pk: `OFFICE#${OFFICE.office}` });
  const cases: Seizure[] = await seizures.readMany(items.map(({ pk }) => pk.slice('SEIZURE#'.length)));
  return {
    ...viewOf(job, await imports.progressOf(id)),
    cases: cases.sort((a, b) => (a.source?.row ?? 0) - (b.source?.row ?? 0)),
    errors: kept.uploads.text(objectKeys.errors(id)),
  };
};

/** From the file to the end. */
export const imported = async (
  file: string | Uint8Array,
  mapping: GivenMapping,
  kept: Kept = nothingKept(),
  id = 'import-1',
) => {
  await startedImport(kept, { id, file, mapping });
  await stepsOver(kept).run(id);
  return outcomeOf(kept, id);
};
