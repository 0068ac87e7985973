import type { components } from '../../api.ts';

export const CASE_HEADINGS = [
  'Reference',
  'Date',
  'Office',
  'Status',
  'Product',
  'Quantity',
  'Route',
  'Hidden',
];

/** A case as a row of a table. */
export const caseRow = (found: components['schemas']['CaseFound']): string[] => [
  found.reference,
  found.date,
  found.office,
  found.status,
  found.product,
  found.quantities.map(({ value, unit }) => `${value} ${unit}`).join(', '),
  [found.departure, found.destination].filter(Boolean).join(' > '),
  found.concealment ?? '',
];
