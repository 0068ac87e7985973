import { shortForm } from '../builders.ts';

/** Things of NCP-FR that the matrix calls upon. */
export interface Targets {
  readonly seizureId: string;
  readonly draftId: string;
  readonly importId: string;
  readonly exportId: string;
  readonly personId: string;
  readonly systemId: string;
}

interface MatrixRequest {
  readonly url: string;
  readonly body?: unknown;
}

/** So that a change which is allowed stops at the version and leaves the thing as it was for the next caller. */
export const NO_VERSION = { 'if-match': '"999999"' };

const mapping = {
  name: 'matrix',
  format: { kind: 'csv' },
  fields: { '/date': { column: 'DATE', date: 'yyyy-mm-dd' } },
};

let made = 0;

/** One valid request for each route, by the route's name. */
export const REQUESTS: Readonly<Record<string, (targets: Targets) => MatrixRequest>> = {
  'read-health': () => ({ url: '/v1/health' }),
  'read-sign-in': () => ({ url: '/v1/sign-in' }),
  'read-openapi': () => ({ url: '/v1/openapi.json' }),
  'report-seizure': () => ({ url: '/v1/seizures', body: shortForm() }),
  'report-on-behalf': () => ({
    url: '/v1/offices/NCP-FR/seizures',
    body: { report: shortForm(), received: { by: 'fax', on: '2026-05-30' } },
  }),
  'put-by-national-reference': () => ({ url: '/v1/national-references/MATRIX-1/seizure', body: shortForm() }),
  'put-batch': () => ({
    url: '/v1/national-references/batch',
    body: { items: [{ ...shortForm(), nationalReference: 'MATRIX-2' }] },
  }),
  'find-seizures': () => ({ url: '/v1/seizures' }),
  'read-seizure': ({ seizureId }) => ({ url: `/v1/seizures/${seizureId}` }),
  'list-versions': ({ seizureId }) => ({ url: `/v1/seizures/${seizureId}/versions` }),
  'read-version': ({ seizureId }) => ({ url: `/v1/seizures/${seizureId}/versions/1` }),
  'compare-versions': ({ seizureId }) => ({ url: `/v1/seizures/${seizureId}/comparison?from=1&to=1` }),
  'amend-seizure': ({ seizureId }) => ({ url: `/v1/seizures/${seizureId}`, body: shortForm() }),
  'withdraw-seizure': ({ seizureId }) => ({
    url: `/v1/seizures/${seizureId}/withdrawal`,
    body: { reason: 'Matrix' },
  }),
  'start-draft': () => ({ url: '/v1/drafts', body: {} }),
  'list-drafts': () => ({ url: '/v1/drafts' }),
  'read-draft': ({ draftId }) => ({ url: `/v1/drafts/${draftId}` }),
  'save-draft': ({ draftId }) => ({ url: `/v1/drafts/${draftId}`, body: {} }),
  'discard-draft': ({ draftId }) => ({ url: `/v1/drafts/${draftId}` }),
  'report-draft': ({ draftId }) => ({ url: `/v1/drafts/${draftId}/report`, body: {} }),
  'read-parties': ({ seizureId }) => ({ url: `/v1/seizures/${seizureId}/parties` }),
  'put-parties': ({ seizureId }) => ({ url: `/v1/seizures/${seizureId}/parties`, body: { persons: [] } }),
  'create-import': () => ({ url: '/v1/imports', body: { fileName: 'matrix.csv', size: 10, mapping } }),
  'list-imports': () => ({ url: '/v1/imports' }),
  'read-import': ({ importId }) => ({ url: `/v1/imports/${importId}` }),
  'renew-upload': ({ importId }) => ({ url: `/v1/imports/${importId}/upload`, body: {} }),
  'start-import': ({ importId }) => ({ url: `/v1/imports/${importId}/start`, body: {} }),
  'cancel-import': ({ importId }) => ({ url: `/v1/imports/${importId}/cancellation`, body: {} }),
  'start-export': () => ({
    url: '/v1/exports',
    body: { format: 'ndjson', from: '2026-05-03', to: '2026-05-03' },
  }),
  'list-exports': () => ({ url: '/v1/exports' }),
  'read-export': ({ exportId }) => ({ url: `/v1/exports/${exportId}` }),
  'cancel-export': ({ exportId }) => ({ url: `/v1/exports/${exportId}/cancellation`, body: {} }),
  'put-delta-subscription': () => ({ url: '/v1/delta-subscription', body: {} }),
  'read-delta-subscription': () => ({ url: '/v1/delta-subscription' }),
  'end-delta-subscription': () => ({ url: '/v1/delta-subscription' }),
  'list-deltas': () => ({ url: '/v1/deltas' }),
  'read-me': () => ({ url: '/v1/me' }),
  'list-offices': () => ({ url: '/v1/offices' }),
  'read-office': () => ({ url: '/v1/offices/NCP-FR' }),
  'create-office': () => {
    made += 1;
    return {
      url: '/v1/offices',
      body: { id: `PARTNER-${made}`, office: { role: 'PARTNER', name: 'Matrix', homeRegion: 'eu-west-1' } },
    };
  },
  'save-office': () => ({
    url: '/v1/offices/NCP-FR',
    body: { role: 'NCP', name: 'Matrix', country: 'FR', rilo: 'RILO-COLOGNE', homeRegion: 'eu-west-1' },
  }),
  'list-people': () => ({ url: '/v1/offices/NCP-FR/people' }),
  'read-person': ({ personId }) => ({ url: `/v1/people/${personId}` }),
  'invite-person': () => {
    made += 1;
    return {
      url: '/v1/people',
      body: { email: `matrix-${made}@cen.example`, name: 'Matrix', office: 'NCP-FR', duties: [] },
    };
  },
  'invite-again': ({ personId }) => ({ url: `/v1/people/${personId}/invitation`, body: {} }),
  'set-duties': ({ personId }) => ({ url: `/v1/people/${personId}/duties`, body: { duties: [] } }),
  'suspend-person': ({ personId }) => ({
    url: `/v1/people/${personId}/suspension`,
    body: { reason: 'Matrix' },
  }),
  'reinstate-person': ({ personId }) => ({ url: `/v1/people/${personId}/suspension` }),
  'list-systems': () => ({ url: '/v1/offices/NCP-FR/systems' }),
  'read-system': ({ systemId }) => ({ url: `/v1/systems/${systemId}` }),
  'register-system': () => ({
    url: '/v1/systems',
    body: { name: 'Matrix', office: 'NCP-FR', scopes: ['cen/seizures.read'] },
  }),
  'rotate-system': ({ systemId }) => ({ url: `/v1/systems/${systemId}/rotation`, body: {} }),
  'remove-system': ({ systemId }) => ({ url: `/v1/systems/${systemId}` }),
  'list-audit-entries': () => ({ url: '/v1/audit?office=NCP-FR' }),
};
