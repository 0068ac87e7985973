import { capability } from '../../shared/http/route.ts';
import { cancelExport } from './cancel-export.ts';
import { listDeltas } from './deltas/list-deltas.ts';
import { endDeltaSubscription, putDeltaSubscription, readDeltaSubscription } from './deltas/subscribe.ts';
import { listExports, readExport } from './read-exports.ts';
import { startExport } from './start-export.ts';
import { readTemplate, readTemplateMapping } from './templates/read-template.ts';

export const exports = capability(
  'exports',
  'Cases as files: exports, nightly changes, templates to fill in',
  [
    startExport,
    listExports,
    readExport,
    cancelExport,
    putDeltaSubscription,
    readDeltaSubscription,
    endDeltaSubscription,
    listDeltas,
    readTemplate,
    readTemplateMapping,
  ],
);
