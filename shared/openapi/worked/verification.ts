import type { WorkedExamples } from './worked-example.ts';

/** What a regional office and a reporter do until a case is verified. */
export const verification: WorkedExamples = {
  'read-verification': {},
  'decide-verification': {
    body: { decision: 'verify', grade: { source: 'A', information: 2 }, reason: 'Confirmed by telephone' },
  },
};
