import { viewOf } from '../../functions/imports/jobs/import-view.ts';
import { checkFile } from '../../functions/imports/running/check-file.ts';
import { failImport, finishImport } from '../../functions/imports/running/end-import.ts';
import { importRows } from '../../functions/imports/running/import-rows.ts';
import { lookAtFile } from '../../functions/imports/running/look-at-file.ts';
import { stageFile } from '../../functions/imports/running/stage-file.ts';
import { undoCases } from '../../functions/imports/running/undo-cases.ts';
import { type Choice, TRANSITIONS } from '../../shared/domain/imports/jobs/import-job.ts';
import { ImportMapping } from '../../shared/domain/imports/mapping.ts';
import type { Seizure } from '../../shared/domain/seizure/seizure.ts';
import type { ImportTask } from '../../shared/services.ts';
import { objectKeys } from '../../shared/storage/imports/import-objects.ts';
import { imports as importsOn } from '../../shared/storage/imports/imports.ts';
import { savedMappings } from '../../shared/storage/imports/saved-mappings.ts';
import { memoryTable } from '../../shared/storage/memory-table.ts';
import { reference } from '../../shared/storage/reference/reference.ts';
import { seizureLists } from '../../shared/storage/seizure-lists.ts';
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
  readonly referenceTable: Table;
  readonly uploads: MemoryUploads;
}

export const nothingKept = (): Kept => ({
  importsTable: memoryTable(),
  seizuresTable: memoryTable(),
  referenceTable: memoryTable(),
  uploads: memoryUploads(),
});

/** The steps of the workflow over what is kept, as one process would run them. */
export const stepsOver = (
  { importsTable, seizuresTable, referenceTable, uploads }: Kept,
  partRows = 1000,
) => {
  const services = {
    imports: importsOn(importsTable),
    savedMappings: savedMappings(importsTable),
    seizures: seizuresOn(seizuresTable),
    seizureLists: seizureLists(seizuresTable),
    importUploads: uploads,
    reference: reference(referenceTable),
    clock: { now: () => NOW },
  };
  const untilDone = async (step: (id: string) => Promise<{ done: boolean }>, id: string) => {
    while (!(await step(id)).done);
  };
  const run = async (id: string) => {
    await stageFile(services, partRows)(id);
    await untilDone(importRows(services), id);
    await finishImport(services)(id);
  };
  const look = lookAtFile(services);
  const check = checkFile(services);
  const undo = (id: string) => untilDone(undoCases(services), id);
  const tasks: Readonly<Record<ImportTask, (id: string) => Promise<void>>> = { look, check, rows: run, undo };
  return { ...services, run, look, check, undo, tasks, fail: failImport(services) };
};

/** A file that has been sent and whose import has been started. */
export const startedImport = async (
  kept: Kept,
  {
    id,
    file,
    mapping,
    choice,
  }: { id: string; file: string | Uint8Array; mapping: GivenMapping; choice?: Choice },
): Promise<void> => {
  await sentImport(kept, { id, file, mapping });
  const set = choice ? { choice } : {};
  await stepsOver(kept).imports.change(id, TRANSITIONS.start, { by: 'ana', at: NOW, set });
};

/** A file that has been sent, with its mapping, and waits. */
export const sentImport = async (
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
    version: 1,
    status: 'awaiting-file',
    ...OFFICE,
    by: 'ana',
    file: { name: 'cases.csv', key, size: sent?.size ?? 0, ...(sent && { etag: sent.etag }) },
    mapping: 'test',
    createdAt: at,
    change: { event: 'import.created', id: `${id}.1`, by: 'ana', office: OFFICE.office, at },
  } as const;
  await imports.create(job, ImportMapping.parse(mapping));
};

/** What a dry run finds in a file. */
export const checked = async (
  file: string | Uint8Array,
  mapping: GivenMapping,
  kept: Kept = nothingKept(),
  id = 'check-1',
) => {
  await sentImport(kept, { id, file, mapping });
  const { imports, check } = stepsOver(kept);
  await imports.change(id, TRANSITIONS.check, { by: 'ana', at: NOW });
  await check(id);
  const job = await imports.read(id);
  const preview = kept.uploads.text(objectKeys.preview(id));
  return {
    status: job?.status,
    failure: job?.failure,
    result: await imports.checkOf(id),
    preview: preview === undefined ? undefined : JSON.parse(preview),
    errors: kept.uploads.text(objectKeys.checkErrors(id)),
  };
};

/** Takes an import back, to its end. */
export const undone = async (kept: Kept, id: string) => {
  const { imports, undo } = stepsOver(kept);
  const job = await imports.read(id);
  if (!job) throw new Error(`There is no import ${id}.`);
  const set = { endedAs: job.status as 'finished' };
  await imports.change(id, TRANSITIONS.undo, { by: 'ana', at: NOW, set });
  await undo(id);
};

/** What the office sees of an import: its view, its cases in the order of their rows, and the rows that go back. */
export const outcomeOf = async (kept: Kept, id: string) => {
  const { imports, seizures } = stepsOver(kept);
  const job = await imports.read(id);
  if (!job) throw new Error(`There is no import ${id}.`);
  const { items } = await kept.seizuresTable.query({ index: 'gsi1', pk: `OFFICE#${OFFICE.office}` });
  const cases: Seizure[] = await seizures.readMany(items.map(({ pk }) => pk.slice('SEIZURE#'.length)));
  return {
    ...viewOf(job, { progress: await imports.progressOf(id) }),
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
