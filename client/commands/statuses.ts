import type { components } from '../api.ts';

/** What a case can be, as filters name it. */
export const STATUSES = [
  'reported',
  'returned',
  'verified',
  'rejected',
  'withdrawn',
] as const satisfies readonly components['schemas']['CaseStatus'][];
