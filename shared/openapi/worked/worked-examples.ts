import { analysis } from './analysis.ts';
import { cases } from './cases.ts';
import { files } from './files.ts';
import { intelligence } from './intelligence.ts';
import { lists } from './lists.ts';
import { network } from './network.ts';
import { verification } from './verification.ts';
import type { WorkedExamples } from './worked-example.ts';

/** One for every operation; the description shows them in three languages, and a test runs them all. */
export const WORKED_EXAMPLES: WorkedExamples = {
  ...cases,
  ...files,
  ...lists,
  ...network,
  ...verification,
  ...analysis,
  ...intelligence,
};
