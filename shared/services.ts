import type { Cursors } from './http/cursor.ts';
import type { Accounts } from './storage/accounts.ts';
import type { SavedSearches } from './storage/analysis/saved-searches.ts';
import type { Sequence } from './storage/analysis/sequence.ts';
import type { StoreFiles } from './storage/analysis/store-files.ts';
import type { Warehouse } from './storage/analysis/warehouse.ts';
import type { Audit } from './storage/audit.ts';
import type { Directory } from './storage/directory/directory.ts';
import type { Documents } from './storage/documents.ts';
import type { Deltas } from './storage/exports/deltas.ts';
import type { Exports } from './storage/exports/exports.ts';
import type { ObjectStore } from './storage/exports/object-store.ts';
import type { FileStore } from './storage/file-store.ts';
import type { ImportUploads } from './storage/imports/import-uploads.ts';
import type { Imports } from './storage/imports/imports.ts';
import type { SavedMappings } from './storage/imports/saved-mappings.ts';
import type { Indicators } from './storage/intelligence/indicators.ts';
import type { Profiles } from './storage/intelligence/profiles.ts';
import type { Nominal } from './storage/nominal.ts';
import type { ListLoads } from './storage/reference/list-loads.ts';
import type { Reference, ReferenceLists } from './storage/reference/reference.ts';
import type { Requests } from './storage/requests.ts';
import type { Outcomes } from './storage/screening/outcomes.ts';
import type { Rulesets } from './storage/screening/rulesets.ts';
import type { Screenings } from './storage/screening/screenings.ts';
import type { SeizureLists } from './storage/seizure-lists.ts';
import type { Seizures } from './storage/seizures.ts';
import type { Duplicates } from './storage/verification/duplicates/duplicates.ts';
import type { VerificationHistories } from './storage/verification/histories.ts';
import type { Policies } from './storage/verification/policies.ts';
import type { VerificationQueue } from './storage/verification/queue.ts';
import type { Scorecards } from './storage/verification/scorecards.ts';
import type { Verifications } from './storage/verification/verifications.ts';
import type { Workloads } from './storage/verification/workload.ts';

export interface Clock {
  now(): Date;
}

export interface Ids {
  random(): string;
}

/** What is to be done with an import: propose a mapping, try it, write its rows, take them back. */
export type ImportTask = 'look' | 'check' | 'rows' | 'undo';

/** Starts what takes time. */
export interface Workflows {
  /** Starts the work on an import as it is at this version; a second start of the same work does nothing. */
  startImport(task: ImportTask, job: { readonly id: string; readonly version: number }): Promise<void>;
}

export interface ExportWorkflow {
  /** Starts the export; a second start of the same export does nothing. */
  start(exportId: string): Promise<void>;
}

/** One execution for each turn of a verification: it keeps the time. */
export interface TurnWorkflow {
  /** Starts it; a second start of the same turn does nothing. */
  begin(turn: {
    readonly seizureId: string;
    readonly turn: number;
    readonly secondsToRemind: number;
  }): Promise<void>;
  /** Tells the execution with this token that its turn is over; false when it had ended before. */
  end(token: string): Promise<boolean>;
}

export interface MiningWorkflow {
  /** Mines for an office; a second start with the same name does nothing. */
  start(office: string, name: string): Promise<void>;
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
  readonly documents: Documents;
  readonly documentFiles: FileStore;
  readonly directory: Directory;
  readonly accounts: Accounts;
  readonly imports: Imports;
  readonly importUploads: ImportUploads;
  readonly savedMappings: SavedMappings;
  readonly workflows: Workflows;
  readonly audit: Audit;
  readonly exports: Exports;
  readonly exportFiles: ObjectStore;
  readonly exportWorkflow: ExportWorkflow;
  readonly deltas: Deltas;
  /** AWS name of the region that serves. */
  readonly region: string;
  readonly reference: Reference;
  readonly referenceLists: ReferenceLists;
  readonly listLoads: ListLoads;
  readonly verificationHistories: VerificationHistories;
  readonly verifications: Verifications;
  readonly policies: Policies;
  readonly verificationQueue: VerificationQueue;
  readonly workloads: Workloads;
  readonly scorecards: Scorecards;
  readonly duplicates: Duplicates;
  readonly turnWorkflow: TurnWorkflow;
  readonly storeFiles: StoreFiles;
  readonly sequence: Sequence;
  readonly warehouse: Warehouse;
  readonly savedSearches: SavedSearches;
  readonly indicators: Indicators;
  readonly profiles: Profiles;
  readonly rulesets: Rulesets;
  readonly screenings: Screenings;
  readonly outcomes: Outcomes;
  readonly miningWorkflow: MiningWorkflow;
}

export type Uses<Names extends keyof Services> = Pick<Services, Names>;
