import { shortForm } from '../builders.ts';
import { rice } from '../intelligence-world.ts';
import { riceConsignment } from '../screening/screening-world.ts';

/** Things of NCP-FR that the matrix calls upon. */
export interface Targets {
  readonly seizureId: string;
  readonly documentId: string;
  readonly draftId: string;
  readonly importId: string;
  readonly mappingId: string;
  readonly exportId: string;
  /** Of two cases of NCP-FR. */
  readonly pairId: string;
  readonly personId: string;
  readonly systemId: string;
  /** Those of RILO-DAKAR. */
  readonly indicatorId: string;
  readonly searchId: string;
  readonly profileId: string;
  /** Of the list `rates`, which has one entry. */
  readonly loadId: string;
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

/** Of a consignment that was let go. */
export const OUTCOME = { day: '2026-06-01', inspected: false, selectedBy: 'other' };

let made = 0;

/** An entry of a list, and a request to load it. */
export const RATE = { code: 'EUR-2026-05', labels: { en: 'Euro, May 2026' }, facts: { perUsd: 0.86 } };
const { code: _, ...rateData } = RATE;
export const AMEND_RATE = { url: `/v1/reference/lists/rates/entry?code=${RATE.code}`, body: rateData };
export const LOAD_RATES = {
  url: '/v1/reference/lists/rates/loads',
  body: { source: 'Matrix', licence: 'none', entries: 2 },
};

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
  'check-report': () => ({ url: '/v1/checks', body: shortForm() }),
  'list-checks': () => ({ url: '/v1/checks' }),
  'read-verification': ({ seizureId }) => ({ url: `/v1/seizures/${seizureId}/verification` }),
  'decide-verification': ({ seizureId }) => ({
    url: `/v1/seizures/${seizureId}/verification/decision`,
    body: { decision: 'verify', grade: { source: 'A', information: 1 } },
  }),
  'answer-verification': ({ seizureId }) => ({
    url: `/v1/seizures/${seizureId}/verification/answers`,
    body: { answers: [{ question: 'q1', text: 'Matrix' }] },
  }),
  'read-history': ({ seizureId }) => ({ url: `/v1/seizures/${seizureId}/history` }),
  'read-as-of': ({ seizureId }) => ({
    url: `/v1/seizures/${seizureId}/as-of/${new Date().toISOString().slice(0, 10)}`,
  }),
  'find-verifications': () => ({ url: '/v1/verifications' }),
  'read-workload': () => ({ url: '/v1/verifications/workload?office=RILO-COLOGNE' }),
  'claim-verification': ({ seizureId }) => ({
    url: `/v1/seizures/${seizureId}/verification/claim`,
    body: {},
  }),
  'release-verification': ({ seizureId }) => ({ url: `/v1/seizures/${seizureId}/verification/claim` }),
  'verify-clean-cases': ({ seizureId }) => ({
    url: '/v1/verifications/decisions',
    body: { decisions: [{ seizureId, version: 999_999 }], grade: { source: 'A', information: 1 } },
  }),
  'list-duplicates': () => ({ url: '/v1/duplicates' }),
  'read-duplicate': ({ pairId }) => ({ url: `/v1/duplicates/${pairId}` }),
  'link-duplicates': ({ pairId }) => ({ url: `/v1/duplicates/${pairId}/link`, body: { as: 'same-case' } }),
  'unlink-duplicates': ({ pairId }) => ({ url: `/v1/duplicates/${pairId}/link` }),
  'list-links': ({ seizureId }) => ({ url: `/v1/seizures/${seizureId}/links` }),
  'read-verification-policy': () => ({ url: '/v1/offices/RILO-COLOGNE/verification-policy' }),
  'save-verification-policy': () => ({ url: '/v1/offices/RILO-COLOGNE/verification-policy', body: {} }),
  'read-scorecard': () => ({ url: '/v1/offices/NCP-FR/scorecard' }),
  'read-standing': () => ({ url: '/v1/scorecards/standing' }),
  'attach-document': ({ seizureId }) => ({
    url: `/v1/seizures/${seizureId}/documents`,
    body: { name: 'fax.pdf', type: 'application/pdf', kind: 'fax', size: 3, sha256: 'a'.repeat(64) },
  }),
  'list-documents': ({ seizureId }) => ({ url: `/v1/seizures/${seizureId}/documents` }),
  'read-document': ({ seizureId, documentId }) => ({
    url: `/v1/seizures/${seizureId}/documents/${documentId}`,
  }),
  'remove-document': ({ seizureId, documentId }) => ({
    url: `/v1/seizures/${seizureId}/documents/${documentId}`,
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
  'propose-mapping': ({ importId }) => ({ url: `/v1/imports/${importId}/proposal`, body: {} }),
  'read-mapping-proposal': ({ importId }) => ({ url: `/v1/imports/${importId}/proposal` }),
  'confirm-mapping': ({ importId }) => ({ url: `/v1/imports/${importId}/mapping`, body: { mapping } }),
  'read-import-mapping': ({ importId }) => ({ url: `/v1/imports/${importId}/mapping` }),
  'start-dry-run': ({ importId }) => ({ url: `/v1/imports/${importId}/dry-run`, body: {} }),
  'read-dry-run': ({ importId }) => ({ url: `/v1/imports/${importId}/dry-run` }),
  'undo-import': ({ importId }) => ({ url: `/v1/imports/${importId}/undo`, body: {} }),
  'read-given-row': ({ importId }) => ({ url: `/v1/imports/${importId}/parts/1/rows/2` }),
  'save-mapping': () => ({ url: '/v1/mappings', body: { mapping, sharing: 'network' } }),
  'list-mappings': () => ({ url: '/v1/mappings' }),
  'read-mapping': ({ mappingId }) => ({ url: `/v1/mappings/${mappingId}` }),
  'copy-mapping': ({ mappingId }) => ({ url: `/v1/mappings/${mappingId}/copies`, body: {} }),
  'change-mapping': ({ mappingId }) => ({ url: `/v1/mappings/${mappingId}`, body: { mapping } }),
  'retire-mapping': ({ mappingId }) => ({ url: `/v1/mappings/${mappingId}` }),
  'read-template': () => ({ url: '/v1/templates/drugs?language=fr' }),
  'read-template-mapping': () => ({ url: '/v1/templates/drugs/mapping?language=fr' }),
  'list-lists': () => ({ url: '/v1/reference/lists' }),
  'find-entries': () => ({ url: '/v1/reference/lists/rates/entries?q=euro&language=fr' }),
  'read-entry': () => ({ url: AMEND_RATE.url }),
  'amend-entry': () => AMEND_RATE,
  'list-list-versions': () => ({ url: '/v1/reference/lists/rates/versions' }),
  'restore-list': () => ({ url: '/v1/reference/lists/rates/versions/1/publication' }),
  'begin-load': () => LOAD_RATES,
  'read-load': ({ loadId }) => ({ url: `/v1/reference/loads/${loadId}` }),
  'put-load-part': ({ loadId }) => ({
    url: `/v1/reference/loads/${loadId}/parts/1`,
    body: { entries: [RATE] },
  }),
  'publish-load': ({ loadId }) => ({ url: `/v1/reference/loads/${loadId}/publication` }),
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
  'read-store': () => ({ url: '/v1/analysis/store' }),
  'count-figures': () => ({ url: '/v1/analysis/figures', body: { by: ['product'] } }),
  'count-series': () => ({ url: '/v1/analysis/series', body: {} }),
  'count-routes': () => ({ url: '/v1/analysis/routes', body: {} }),
  'count-rising': () => ({
    url: '/v1/analysis/rising',
    body: { filter: { period: { last: 1, unit: 'month' } } },
  }),
  'search-cases': () => ({ url: '/v1/analysis/cases', body: {} }),
  'take-lines': () => ({ url: '/v1/analysis/lines.csv', body: {} }),
  'count-facets': () => ({ url: '/v1/analysis/facets', body: { facets: ['departure'] } }),
  'find-similar-cases': ({ seizureId }) => ({ url: `/v1/analysis/cases/${seizureId}/similar` }),
  'find-signals': () => ({ url: '/v1/analysis/signals' }),
  'find-first-seen': () => ({ url: '/v1/analysis/first-seen' }),
  'save-search': () => ({ url: '/v1/searches', body: { name: 'Matrix', filter: {}, sharing: 'office' } }),
  'list-searches': () => ({ url: '/v1/searches' }),
  'read-search': ({ searchId }) => ({ url: `/v1/searches/${searchId}` }),
  'look-at-search': ({ searchId }) => ({
    url: `/v1/searches/${searchId}/look`,
    body: { knownAt: '2026-05-20T10:00:00.000Z' },
  }),
  'change-search': ({ searchId }) => ({
    url: `/v1/searches/${searchId}`,
    body: { name: 'Matrix', filter: {}, sharing: 'office' },
  }),
  'remove-search': ({ searchId }) => ({ url: `/v1/searches/${searchId}` }),
  'list-indicators': () => ({ url: '/v1/indicators' }),
  'start-mining': () => ({ url: '/v1/indicators/runs' }),
  'read-indicator': ({ indicatorId }) => ({ url: `/v1/indicators/${indicatorId}` }),
  'dismiss-indicator': ({ indicatorId }) => ({
    url: `/v1/indicators/${indicatorId}/dismissal`,
    body: { reason: 'Matrix' },
  }),
  'undismiss-indicator': ({ indicatorId }) => ({ url: `/v1/indicators/${indicatorId}/dismissal` }),
  'start-profile': () => ({ url: '/v1/profiles', body: { content: rice } }),
  'list-profiles': () => ({ url: '/v1/profiles' }),
  'read-profile': ({ profileId }) => ({ url: `/v1/profiles/${profileId}` }),
  'read-profile-version': ({ profileId }) => ({ url: `/v1/profiles/${profileId}/versions/1` }),
  'change-profile': ({ profileId }) => ({ url: `/v1/profiles/${profileId}`, body: rice }),
  'submit-profile': ({ profileId }) => ({ url: `/v1/profiles/${profileId}/submission` }),
  'send-back-profile': ({ profileId }) => ({
    url: `/v1/profiles/${profileId}/remarks`,
    body: { remarks: 'Matrix' },
  }),
  'publish-profile': ({ profileId }) => ({ url: `/v1/profiles/${profileId}/publication` }),
  'recall-profile': ({ profileId }) => ({ url: `/v1/profiles/${profileId}/recall`, body: { reason: 'M' } }),
  'keep-profile': ({ profileId }) => ({ url: `/v1/profiles/${profileId}/retention`, body: { reason: 'M' } }),
  'read-effect': ({ profileId }) => ({ url: `/v1/profiles/${profileId}/effect` }),
  'screen-consignments': () => ({ url: '/v1/screenings', body: riceConsignment() }),
  'read-ruleset': () => ({ url: '/v1/rulesets/current' }),
  'read-ruleset-file': () => ({ url: '/v1/rulesets/current.csv' }),
  'tell-outcome': () => ({ url: '/v1/screenings/MATRIX-TOLD/outcome', body: OUTCOME }),
  'read-outcome': () => ({ url: '/v1/screenings/MATRIX/outcome' }),
};
