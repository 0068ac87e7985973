import type { WorkedExamples } from './worked-example.ts';

const mapping = {
  name: 'Our monthly sheet',
  format: { kind: 'csv', delimiter: ';' },
  fields: {
    '/date': { column: 'Date', date: 'dd/mm/yyyy' },
    '/location/type': { constant: 'airport' },
    '/lines/0/category': { constant: 'drugs' },
    '/lines/0/product': { column: 'Goods' },
    '/lines/0/quantity': { column: 'Weight (kg)', unit: 'KGM' },
    '/sharing/level': { constant: 'network' },
    '/handling/code': { constant: 'H0' },
  },
};

/** Files that come in and go out. The file of these examples is this one, 71 bytes of it. */
export const EXAMPLE_FILE = 'Date;Goods;Weight (kg)\r\n31/05/2026;cocaine;2.4\r\n01/06/2026;heroin;1.5\r\n';

export const files: WorkedExamples = {
  'create-import': { body: { fileName: 'may.csv', size: 71 } },
  'list-imports': {},
  'read-import': {},
  'renew-upload': { body: {} },
  'propose-mapping': { body: {} },
  'read-mapping-proposal': {},
  'confirm-mapping': { body: { mapping } },
  'read-import-mapping': {},
  'start-dry-run': { body: {} },
  'read-dry-run': {},
  'start-import': { body: {} },
  'cancel-import': { body: {} },
  'read-given-row': { path: { part: '1', row: '2' } },
  'undo-import': { body: {} },
  'save-mapping': { body: { mapping, sharing: 'regional' } },
  'list-mappings': {},
  'read-mapping': {},
  'change-mapping': { body: { mapping } },
  'copy-mapping': { body: {} },
  'retire-mapping': {},
  'start-export': { body: { format: 'csv', from: '2026-01-01' } },
  'list-exports': {},
  'read-export': {},
  'cancel-export': { body: {} },
  'put-delta-subscription': { body: {} },
  'read-delta-subscription': {},
  'end-delta-subscription': {},
  'list-deltas': {},
  'read-template': { path: { category: 'drugs' }, query: { language: 'fr' } },
  'read-template-mapping': { path: { category: 'drugs' }, query: { language: 'fr' } },
};
