import { capability } from '../../shared/http/route.ts';
import { cancelImport } from './jobs/cancel-import.ts';
import { confirmMapping, readImportMapping } from './jobs/confirm-mapping.ts';
import { createImport } from './jobs/create-import.ts';
import { readDryRun, startDryRun } from './jobs/dry-run.ts';
import { listImports } from './jobs/list-imports.ts';
import { proposeMapping, readMappingProposal } from './jobs/propose-mapping.ts';
import { readImport } from './jobs/read-import.ts';
import { renewUpload } from './jobs/renew-upload.ts';
import { startImport } from './jobs/start-import.ts';
import { undoImport } from './jobs/undo-import.ts';
import { listMappings, readMapping } from './mappings/read-mappings.ts';
import { changeMapping, copyMapping, retireMapping, saveMapping } from './mappings/save-mapping.ts';
import { readGivenRow } from './rows/read-given-row.ts';

export const imports = capability(
  'imports',
  'Files of seizures: send, map, try, import, follow, correct, undo',
  [
    createImport,
    listImports,
    readImport,
    renewUpload,
    proposeMapping,
    readMappingProposal,
    confirmMapping,
    readImportMapping,
    startDryRun,
    readDryRun,
    startImport,
    cancelImport,
    undoImport,
    readGivenRow,
    saveMapping,
    listMappings,
    readMapping,
    changeMapping,
    retireMapping,
    copyMapping,
  ],
);
