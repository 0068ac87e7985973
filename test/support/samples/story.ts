import { createHash } from 'node:crypto';
import { EXAMPLE_PAPER } from '../../../shared/openapi/worked/cases.ts';
import { EXAMPLE_FILE } from '../../../shared/openapi/worked/files.ts';
import { announceRetirement, keepIndicator } from '../analysis/keep-indicator.ts';
import type { PersonName } from '../world/people.ts';
import { pairOfTwins } from '../world/twins.ts';
import type { World } from '../world/world.ts';

/** What the samples find in their environment. */
export type Environment = Record<string, string>;

/** One operation of the story that the samples tell together: each needs what those before it made. */
export interface Step {
  readonly operation: string;
  readonly as: PersonName;
  /** Fields of the answer that later steps need, by the name of the environment variable. */
  readonly keeps?: Readonly<Record<string, string>>;
  /** What has to be so before: a file that was sent, a workflow that has come to its end. */
  readonly before?: (world: World, environment: Environment) => Promise<void>;
}

const json = async (world: World, as: PersonName, path: string) => (await world.as(as).get(path)).body;

/** Looks until it is so; a workflow has no other way to tell. */
const until = async (what: () => Promise<boolean>): Promise<void> => {
  for (const deadline = Date.now() + 60_000; !(await what()); )
    if (Date.now() > deadline) throw new Error('It did not come to its end within a minute.');
    else await new Promise((later) => setTimeout(later, 200));
};

const importIs =
  (...wanted: string[]) =>
  (world: World, { IMPORT_ID }: Environment) =>
    until(async () => wanted.includes((await json(world, 'officer.fr', `/v1/imports/${IMPORT_ID}`)).status));

const version =
  (path: (environment: Environment) => string, as: PersonName = 'officer.fr') =>
  async (world: World, environment: Environment) => {
    environment.ETAG = (await world.as(as).get(path(environment))).headers.get('etag') ?? '"0"';
  };

const seizure = version(({ SEIZURE_ID }) => `/v1/seizures/${SEIZURE_ID}`);
const checked = (world: World, { SEIZURE_ID }: Environment) =>
  until(
    async () => (await world.as('officer.fr').get(`/v1/seizures/${SEIZURE_ID}/verification`)).status === 200,
  );
const analysed = (world: World, { SEIZURE_ID }: Environment) =>
  until(
    async () => (await world.as('officer.fr').get(`/v1/analysis/cases/${SEIZURE_ID}/similar`)).status === 200,
  );
const returned = async (world: World, environment: Environment) => {
  const path = `/v1/seizures/${environment.SEIZURE_ID}/verification`;
  const { headers } = await world.as('officer.cologne').get(path);
  const question = { pointer: '', text: 'Where was the seal broken?' };
  const answer = await world
    .as('officer.cologne')
    .post(
      `${path}/decision`,
      { decision: 'return', questions: [question] },
      { 'if-match': headers.get('etag') ?? '' },
    );
  environment.ETAG = answer.headers.get('etag') ?? '';
};
const today = async (_: World, environment: Environment) => {
  environment.DAY = new Date().toISOString().slice(0, 10);
};
const policy = version(() => '/v1/offices/RILO-COLOGNE/verification-policy', 'admin.cologne');
const verification = version(({ SEIZURE_ID }) => `/v1/seizures/${SEIZURE_ID}/verification`);
const draft = version(({ DRAFT_ID }) => `/v1/drafts/${DRAFT_ID}`);
const mapping = version(({ MAPPING_ID }) => `/v1/mappings/${MAPPING_ID}`);
const search = version(({ SEARCH_ID }) => `/v1/searches/${SEARCH_ID}`, 'officer.cologne');
const anotherDraft = async (world: World, environment: Environment) => {
  const { body } = await world.as('officer.fr').post('/v1/drafts', {});
  Object.assign(environment, { DRAFT_ID: body.id, ETAG: '"1"' });
};
const anotherImport = async (world: World, environment: Environment) => {
  const { body } = await world.as('officer.fr').post('/v1/imports', { fileName: 'b.csv', size: 71 });
  environment.IMPORT_ID = body.id;
};
/** Cancelling one that has just been asked for: by the time of the call it may have ended, so a long one. */
const anotherExport = async (world: World, environment: Environment) => {
  const { body } = await world.as('officer.fr').post('/v1/exports', { format: 'xlsx' });
  environment.EXPORT_ID = body.id;
};
const one = async (_: World, environment: Environment) => {
  environment.ETAG = '"1"';
};
const person = version(({ PERSON_ID }) => `/v1/people/${PERSON_ID}`, 'admin.fr');
const none = async (_: World, environment: Environment) => {
  environment.ETAG = '"0"';
};

const sendDocument = async (_: World, { UPLOAD_URL = '' }: Environment) => {
  const sent = await fetch(UPLOAD_URL, {
    method: 'PUT',
    headers: {
      'content-type': 'text/plain',
      'x-amz-checksum-sha256': createHash('sha256').update(EXAMPLE_PAPER).digest('base64'),
    },
    body: EXAMPLE_PAPER,
  });
  if (!sent.ok) throw new Error(`The paper was not taken: ${sent.status} ${await sent.text()}`);
};

const sendImport = async (_: World, { UPLOAD_URL = '' }: Environment) => {
  const sent = await fetch(UPLOAD_URL, {
    method: 'PUT',
    headers: { 'content-type': 'application/octet-stream' },
    body: EXAMPLE_FILE,
  });
  if (!sent.ok) throw new Error(`The file was not taken: ${sent.status}`);
};

const office = version(() => '/v1/offices/NCP-FR', 'admin.wco');
const list = async (world: World, environment: Environment) => {
  const { items } = await json(world, 'admin.wco', '/v1/reference/lists/rates/versions');
  environment.ETAG = `"${items[0].version}"`;
};
const job = version(({ IMPORT_ID }) => `/v1/imports/${IMPORT_ID}`);
const parties = none;
const twins = async (world: World, environment: Environment) => {
  environment.PAIR_ID = await pairOfTwins(world);
};
const pair = version(({ PAIR_ID }) => `/v1/duplicates/${PAIR_ID}`, 'officer.cologne');

const profile = version(({ PROFILE_ID }) => `/v1/profiles/${PROFILE_ID}`, 'analyst.cologne');
const submitted = async (world: World, environment: Environment) => {
  await profile(world, environment);
  const path = `/v1/profiles/${environment.PROFILE_ID}/submission`;
  await world.as('analyst.cologne').post(path, {}, { 'if-match': environment.ETAG ?? '' });
  await profile(world, environment);
};
const retiring = async (world: World, environment: Environment) => {
  await announceRetirement(world, environment.PROFILE_ID ?? '');
  await profile(world, environment);
};
/** A run of the network itself may come between: the one that was planted is the last. */
const indicator = async (world: World, environment: Environment) => {
  environment.INDICATOR_ID = await keepIndicator(world, 'RILO-COLOGNE');
};

const analyst = 'analyst.cologne';
const publisher = 'publisher.cologne';
const fr = 'officer.fr';
const admin = 'admin.fr';
const wco = 'admin.wco';
const rilo = 'officer.cologne';
const id = (name: string) => ({ [name]: 'id' });

/** Every operation once, in an order in which each finds what it needs. */
export const STORY: readonly Step[] = [
  ...['read-health', 'read-openapi', 'read-sign-in', 'read-me'].map(
    (operation) => ({ operation, as: fr }) as const,
  ),

  { operation: 'report-on-behalf', as: 'officer.cologne' },
  { operation: 'list-checks', as: fr },
  { operation: 'check-report', as: fr },
  { operation: 'put-batch', as: fr },
  { operation: 'put-by-national-reference', as: fr },
  { operation: 'report-seizure', as: fr, keeps: id('SEIZURE_ID') },
  { operation: 'find-seizures', as: fr },
  { operation: 'read-seizure', as: fr },
  { operation: 'find-similar-cases', as: fr, before: analysed },
  { operation: 'read-verification', as: fr, before: checked },
  { operation: 'find-verifications', as: rilo },
  { operation: 'read-workload', as: rilo },
  { operation: 'claim-verification', as: rilo, before: verification },
  { operation: 'release-verification', as: rilo, before: verification },
  { operation: 'verify-clean-cases', as: rilo },
  { operation: 'answer-verification', as: fr, before: returned },
  { operation: 'decide-verification', as: rilo, before: verification },
  { operation: 'read-history', as: fr },
  { operation: 'read-as-of', as: fr, before: today },
  { operation: 'list-duplicates', as: rilo, before: twins },
  { operation: 'read-duplicate', as: rilo },
  { operation: 'link-duplicates', as: rilo, before: pair },
  { operation: 'list-links', as: fr },
  { operation: 'unlink-duplicates', as: rilo, before: pair },
  { operation: 'read-verification-policy', as: fr },
  { operation: 'read-scorecard', as: fr },
  { operation: 'read-standing', as: fr },
  { operation: 'save-verification-policy', as: 'admin.cologne', before: policy },
  { operation: 'list-versions', as: fr },
  { operation: 'read-version', as: fr },
  { operation: 'compare-versions', as: fr },
  { operation: 'put-parties', as: fr, before: parties },
  { operation: 'read-parties', as: fr },
  { operation: 'attach-document', as: fr, keeps: { ...id('DOCUMENT_ID'), UPLOAD_URL: 'upload.url' } },
  { operation: 'list-documents', as: fr },
  { operation: 'read-document', as: fr, before: sendDocument },
  { operation: 'remove-document', as: fr, before: one },
  { operation: 'amend-seizure', as: fr, before: seizure },
  { operation: 'withdraw-seizure', as: fr, before: seizure },

  { operation: 'start-draft', as: fr, keeps: id('DRAFT_ID') },
  { operation: 'list-drafts', as: fr },
  { operation: 'read-draft', as: fr },
  { operation: 'save-draft', as: fr, before: draft },
  { operation: 'report-draft', as: fr, before: draft },
  { operation: 'discard-draft', as: fr, before: anotherDraft },

  { operation: 'create-import', as: fr, keeps: { ...id('IMPORT_ID'), UPLOAD_URL: 'upload.url' } },
  { operation: 'list-imports', as: fr },
  { operation: 'read-import', as: fr },
  { operation: 'renew-upload', as: fr, keeps: { UPLOAD_URL: 'upload.url' } },
  { operation: 'propose-mapping', as: fr, before: sendImport },
  { operation: 'read-mapping-proposal', as: fr, before: importIs('proposed') },
  { operation: 'confirm-mapping', as: fr, before: job },
  { operation: 'read-import-mapping', as: fr },
  { operation: 'start-dry-run', as: fr },
  { operation: 'read-dry-run', as: fr, before: importIs('checked') },
  { operation: 'start-import', as: fr },
  { operation: 'read-given-row', as: fr, before: importIs('finished') },
  { operation: 'undo-import', as: fr },
  { operation: 'cancel-import', as: fr, before: anotherImport },

  { operation: 'save-mapping', as: fr, keeps: id('MAPPING_ID') },
  { operation: 'list-mappings', as: fr },
  { operation: 'read-mapping', as: fr },
  { operation: 'copy-mapping', as: fr },
  { operation: 'change-mapping', as: fr, before: mapping },
  { operation: 'retire-mapping', as: fr, before: mapping },

  { operation: 'start-export', as: fr, keeps: id('EXPORT_ID') },
  { operation: 'list-exports', as: fr },
  { operation: 'read-export', as: fr },
  { operation: 'cancel-export', as: fr, before: anotherExport },
  { operation: 'put-delta-subscription', as: fr },
  { operation: 'read-delta-subscription', as: fr },
  { operation: 'end-delta-subscription', as: fr },
  { operation: 'list-deltas', as: fr },
  { operation: 'read-template', as: fr },
  { operation: 'read-template-mapping', as: fr },

  ...['read-store', 'count-figures', 'count-series', 'count-routes', 'count-rising'].map(
    (operation) => ({ operation, as: 'officer.cologne' }) as const,
  ),
  { operation: 'search-cases', as: 'officer.cologne' },
  { operation: 'take-lines', as: 'officer.cologne' },
  { operation: 'count-facets', as: 'officer.cologne' },
  { operation: 'find-signals', as: 'officer.cologne' },
  { operation: 'find-first-seen', as: 'officer.cologne' },
  { operation: 'save-search', as: 'officer.cologne', keeps: id('SEARCH_ID') },
  { operation: 'list-searches', as: 'officer.cologne' },
  { operation: 'read-search', as: 'officer.cologne' },
  { operation: 'look-at-search', as: 'officer.cologne' },
  { operation: 'change-search', as: 'officer.cologne', before: search },
  { operation: 'remove-search', as: 'officer.cologne', before: search },

  { operation: 'start-mining', as: analyst },
  { operation: 'list-indicators', as: analyst, before: indicator },
  { operation: 'read-indicator', as: analyst, before: indicator },
  { operation: 'dismiss-indicator', as: analyst, before: indicator },
  { operation: 'undismiss-indicator', as: analyst },
  { operation: 'start-profile', as: analyst, keeps: id('PROFILE_ID') },
  { operation: 'list-profiles', as: analyst },
  { operation: 'read-profile', as: analyst },
  { operation: 'change-profile', as: analyst, before: profile },
  { operation: 'read-profile-version', as: analyst },
  { operation: 'submit-profile', as: analyst, before: profile },
  { operation: 'send-back-profile', as: publisher, before: profile },
  { operation: 'publish-profile', as: publisher, before: submitted },
  { operation: 'screen-consignments', as: fr },
  { operation: 'read-ruleset', as: fr },
  { operation: 'read-ruleset-file', as: fr },
  { operation: 'tell-outcome', as: fr },
  { operation: 'read-outcome', as: fr },
  { operation: 'read-effect', as: analyst },
  { operation: 'keep-profile', as: publisher, before: retiring },
  { operation: 'recall-profile', as: publisher, before: profile },

  { operation: 'list-lists', as: wco },
  { operation: 'find-entries', as: wco },
  { operation: 'read-entry', as: wco },
  { operation: 'begin-load', as: wco, keeps: id('LOAD_ID') },
  { operation: 'put-load-part', as: wco },
  { operation: 'read-load', as: wco },
  { operation: 'publish-load', as: wco },
  { operation: 'list-list-versions', as: wco },
  { operation: 'amend-entry', as: wco, before: list },
  { operation: 'restore-list', as: wco, before: list },

  { operation: 'list-offices', as: wco },
  { operation: 'read-office', as: wco },
  { operation: 'save-office', as: wco, before: office },
  { operation: 'create-office', as: wco },
  { operation: 'list-people', as: admin },
  { operation: 'invite-person', as: admin, keeps: id('PERSON_ID') },
  { operation: 'read-person', as: admin },
  { operation: 'invite-again', as: admin },
  { operation: 'set-duties', as: admin, before: person },
  { operation: 'suspend-person', as: admin },
  { operation: 'reinstate-person', as: admin },
  { operation: 'register-system', as: admin, keeps: { SYSTEM_ID: 'system.id' } },
  { operation: 'list-systems', as: admin },
  { operation: 'read-system', as: admin },
  { operation: 'rotate-system', as: admin },
  { operation: 'remove-system', as: admin },
  { operation: 'list-audit-entries', as: admin },
];
