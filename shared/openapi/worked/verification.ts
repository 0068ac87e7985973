import type { WorkedExamples } from './worked-example.ts';

/** What a regional office and a reporter do until a case is verified. */
export const verification: WorkedExamples = {
  'check-report': {
    body: { date: '2026-05-31', location: { type: 'airport', country: 'FR', unLocode: 'ESMAD' } },
  },
  'list-checks': {},
  'read-verification': {},
  'decide-verification': {
    body: { decision: 'verify', grade: { source: 'A', information: 2 }, reason: 'Confirmed by telephone' },
  },
  'answer-verification': { body: { answers: [{ question: 'q1', text: 'The seal was broken at sea.' }] } },
  'read-history': { query: { limit: '50' } },
  'read-as-of': {},
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
  'read-scorecard': { path: { officeId: 'NCP-FR' }, query: { from: '2026-01', to: '2026-06' } },
  'read-standing': { query: { measure: 'lag-p50', among: 'region' } },
  'list-duplicates': {},
  'read-duplicate': {},
  'link-duplicates': { body: { as: 'same-consignment', reason: 'Parts of one delivery' } },
  'unlink-duplicates': {},
  'list-links': {},
  'read-verification-policy': { path: { officeId: 'RILO-COLOGNE' } },
  'save-verification-policy': {
    path: { officeId: 'RILO-COLOGNE' },
    body: {
      letThrough: {
        offices: ['NCP-ES'],
        except: ['nuclear', 'weapons'],
        sampleShare: 0.1,
        grade: { source: 'B', information: 2 },
      },
      verifyWithin: 2,
      claimHours: 8,
    },
  },
};
