import type { WorkedExamples } from './worked-example.ts';

/** What a regional office and a reporter do until a case is verified. */
export const verification: WorkedExamples = {
  'read-verification': {},
  'decide-verification': {
    body: { decision: 'verify', grade: { source: 'A', information: 2 }, reason: 'Confirmed by telephone' },
  },
  'find-verifications': { query: { sort: 'weight', claimed: 'nobody' } },
  'read-workload': {},
  'claim-verification': { body: {} },
  'release-verification': {},
  'verify-clean-cases': {
    body: {
      decisions: [{ seizureId: '0'.repeat(26), version: 1 }],
      grade: { source: 'B', information: 2 },
    },
  },
  'read-verification-policy': { path: { officeId: 'RILO-COLOGNE' } },
  'save-verification-policy': {
    path: { officeId: 'RILO-COLOGNE' },
    body: {
      letThrough: {
        offices: ['NCP-FR'],
        except: ['nuclear', 'weapons'],
        sampleShare: 0.1,
        grade: { source: 'B', information: 2 },
      },
      verifyWithin: 2,
      claimHours: 8,
    },
  },
};
