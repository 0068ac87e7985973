import { capability } from '../../shared/http/route.ts';
import { cancelImport } from './cancel-import.ts';
import { createImport } from './create-import.ts';
import { listImports } from './list-imports.ts';
import { readImport } from './read-import.ts';
import { renewUpload } from './renew-upload.ts';
import { startImport } from './start-import.ts';

export const imports = capability('imports', 'Files of seizures: send, import, follow, correct', [
  createImport,
  listImports,
  readImport,
  renewUpload,
  startImport,
  cancelImport,
]);
