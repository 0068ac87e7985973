import type { Cursors } from './http/cursor.ts';
import type { Accounts } from './storage/accounts.ts';
import type { Audit } from './storage/audit.ts';
import type { Directory } from './storage/directory/directory.ts';
import type { Deltas } from './storage/exports/deltas.ts';
import type { Exports } from './storage/exports/exports.ts';
import type { ObjectStore } from './storage/exports/object-store.ts';
import type { ImportUploads } from './storage/imports/import-uploads.ts';
import type { Imports } from './storage/imports/imports.ts';
import type { Nominal } from './storage/nominal.ts';
import type { Reference } from './storage/reference/reference.ts';
import type { Requests } from './storage/requests.ts';
import type { SeizureLists } from './storage/seizure-lists.ts';
import type { Seizures } from './storage/seizures.ts';

export interface Clock {
  now(): Date;
}

export interface Ids {
  random(): string;
}

/** Starts what takes time. */
export interface Workflows {
  /** Starts the import; a second start of the same import does nothing. */
  startImport(importId: string): Promise<void>;
}

export interface ExportWorkflow {
  /** Starts the export; a second start of the same export does nothing. */
  start(exportId: string): Promise<void>;
}

/** Everything that use cases work with. A use case picks what it needs: `Uses<'seizures' | 'clock'>`. */
export interface Services {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly cursors: Cursors;
  readonly requests: Requests;
  readonly seizures: Seizures;
  readonly seizureLists: SeizureLists;
  readonly nominal: Nominal;
  readonly directory: Directory;
  readonly accounts: Accounts;
  readonly imports: Imports;
  readonly importUploads: ImportUploads;
  readonly workflows: Workflows;
  readonly audit: Audit;
  readonly exports: Exports;
  readonly exportFiles: ObjectStore;
  readonly exportWorkflow: ExportWorkflow;
  readonly deltas: Deltas;
  readonly reference: Reference;
}

export type Uses<Names extends keyof Services> = Pick<Services, Names>;
