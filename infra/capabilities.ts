import { analysis } from '../functions/analysis/routes.ts';
import { audit } from '../functions/audit/routes.ts';
import { directory } from '../functions/directory/routes.ts';
import { documents } from '../functions/documents/routes.ts';
import { exports } from '../functions/exports/routes.ts';
import { imports } from '../functions/imports/routes.ts';
import { intelligence } from '../functions/intelligence/routes.ts';
import { reference } from '../functions/reference/routes.ts';
import { screening } from '../functions/screening/routes.ts';
import { seizures } from '../functions/seizures/routes.ts';
import { status } from '../functions/status/routes.ts';
import { verification } from '../functions/verification/routes.ts';

/** Every capability whose routes the API serves. */
export const capabilities = [
  seizures,
  verification,
  analysis,
  intelligence,
  screening,
  documents,
  directory,
  imports,
  exports,
  reference,
  audit,
  status,
];
