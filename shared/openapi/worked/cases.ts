import type { GivenReport } from '../../domain/seizure/report.ts';
import type { WorkedExamples } from './worked-example.ts';

const shortForm: GivenReport = {
  date: '2026-05-31',
  location: { type: 'airport', unLocode: 'FRCDG' },
  lines: [{ category: 'drugs', product: 'cocaine', quantity: { value: 2.4, unit: 'KGM' } }],
  sharing: { level: 'regional' },
  handling: { code: 'H0' },
};
const numbered = (nationalReference: string) => ({ ...shortForm, nationalReference });

/** The paper of these examples. */
export const EXAMPLE_PAPER = 'Seized at Charles de Gaulle airport: 2.4 kg of cocaine.';

/** Cases, drafts, parties and papers. */
export const cases: WorkedExamples = {
  'report-seizure': { body: shortForm },
  'report-on-behalf': {
    path: { officeId: 'NCP-FR' },
    body: { report: shortForm, received: { by: 'fax', on: '2026-06-01', reference: 'F 77/2026' } },
  },
  'put-by-national-reference': { body: shortForm },
  'put-batch': { body: { items: [numbered('FR-2026-0417'), numbered('FR-2026-0418')] } },
  'find-seizures': { query: { from: '2026-01-01', category: 'drugs', limit: '20' } },
  'read-seizure': {},
  'list-versions': {},
  'read-version': { path: { version: '1' } },
  'compare-versions': { query: { from: '1', to: '1' } },
  'amend-seizure': { body: { ...shortForm, direction: 'import' } },
  'withdraw-seizure': { body: { reason: 'Entered twice' } },
  'start-draft': { body: { date: '2026-05-31' } },
  'list-drafts': {},
  'read-draft': {},
  'save-draft': { body: shortForm },
  'discard-draft': {},
  'report-draft': { body: {} },
  'read-parties': {},
  'put-parties': {
    body: { persons: [{ role: 'driver', nationality: 'FR' }], companies: [], vehicles: [] },
  },
  'attach-document': {
    body: {
      name: 'call.txt',
      type: 'text/plain',
      kind: 'note',
      size: 55,
      sha256: 'c595b156b82aafbe6a03afa1ecbdf39315e36985437881bc522c7bda00ec41b1',
    },
  },
  'list-documents': {},
  'read-document': {},
  'remove-document': {},
};
