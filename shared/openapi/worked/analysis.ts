import type { WorkedExamples } from './worked-example.ts';

/** What an analyst asks. */
export const analysis: WorkedExamples = {
  'read-store': {},
};
