import * as forms from '../support/builders.ts';
import type { PersonName } from '../support/world/people.ts';
import type { HttpAnswer, World } from '../support/world/world.ts';
import { seizureFileMapping } from './seizure-file.ts';
import { walkVerification } from './walk-verification.ts';

export interface Asked {
  /** API Gateway's id of the request, which the functions log. */
  readonly requestId: string;
  /** What is special about it. */
  readonly about: string;
}

interface Asking {
  readonly body?: unknown;
  readonly ifMatch?: number;
  readonly about?: string;
  /** POSTs carry an Idempotency-Key, as those of the SDK do. */
  readonly once?: boolean;
}

const OFFICE = { role: 'PARTNER', name: 'A partner', homeRegion: 'eu-west-1' };
const PARTIES = { persons: [{ role: 'driver', name: 'A. Driver', nationality: 'FR' }] };

/** The cases of this month: what a list without a period shows first. */
const date = new Date().toISOString().slice(0, 10);
export const fullForm = (changes = {}) => forms.fullForm({ date, ...changes });
const shortForm = (changes = {}) => forms.shortForm({ date, ...changes });

/** Calls every route of the API once as somebody who may, in an order that gives each what it needs. */
export const walkRoutes = async (world: World): Promise<Asked[]> => {
  const asked: Asked[] = [];
  const as =
    (who: PersonName) =>
    async (method: string, path: string, { body, ifMatch, about = '', once = true }: Asking = {}) => {
      const answer: HttpAnswer = await world.call(await world.tokenOf(who), method, `/v1${path}`, {
        ...(body !== undefined && { body }),
        headers: {
          ...(ifMatch !== undefined && { 'if-match': `"${ifMatch}"` }),
          ...(method === 'POST' && once && { 'idempotency-key': `walk-${asked.length}` }),
        },
      });
      if (answer.status >= 400)
        throw new Error(`${method} ${path} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
      asked.push({ requestId: answer.headers.get('apigw-requestid') ?? '', about });
      return answer.body;
    };

  const officer = as('officer.fr');
  await walkCases(officer);
  const { id: one } = await officer('POST', '/seizures', { body: fullForm(), about: 'full form' });
  // Like no other, so that it may be verified unread.
  const lines = [{ category: 'tobacco', product: 'Cigarettes', quantity: { value: 7, unit: 'MIL' } }];
  const { id: other } = await officer('POST', '/seizures', { body: shortForm({ lines }) });
  const [verifier, administrator] = [as('officer.cologne'), as('admin.cologne')];
  await walkVerification(world, { verifier, administrator }, [one, other]);
  await walkDrafts(officer);
  await walkImports(officer);
  await walkExports(officer);
  await walkOffices(as('admin.wco'));
  await walkPeople(as('admin.fr'));
  await as('admin.fr')('GET', '/audit');
  for (const path of ['/health', '/sign-in', '/openapi.json']) await officer('GET', path);
  return asked;
};

export type Ask = (method: string, path: string, asking?: Asking) => Promise<HttpAnswer['body']>;

const walkCases = async (ask: Ask): Promise<void> => {
  await ask('POST', '/seizures', { body: shortForm(), about: 'short form' });
  await ask('POST', '/seizures', { body: fullForm(), about: 'full form, no Idempotency-Key', once: false });
  const { id } = await ask('POST', '/seizures', { body: fullForm(), about: 'full form' });
  const mine = '/national-references/FR-1/seizure';
  await ask('PUT', mine, { body: fullForm(), about: 'new' });
  await ask('PUT', mine, { body: fullForm(), about: 'unchanged' });
  await ask('GET', `/seizures/${id}`);
  await ask('PUT', `/seizures/${id}`, { body: fullForm({ kind: 'detention' }), ifMatch: 1 });
  await ask('GET', `/seizures/${id}/versions`, { about: 'two versions' });
  await ask('GET', `/seizures/${id}/versions/1`);
  await ask('GET', `/seizures/${id}/comparison?from=1&to=2`);
  await ask('PUT', `/seizures/${id}/parties`, { body: PARTIES, ifMatch: 0 });
  await ask('GET', `/seizures/${id}/parties`);
  await ask('GET', '/seizures?limit=50', { about: 'page of 50' });
  await ask('GET', '/seizures?limit=50&office=NCP-FR', { about: 'page of 50, one office' });
  await ask('POST', `/seizures/${id}/withdrawal`, { body: { reason: 'Reported twice.' }, ifMatch: 2 });
};

const walkDrafts = async (ask: Ask): Promise<void> => {
  const { id } = await ask('POST', '/drafts', { body: shortForm() });
  await ask('GET', '/drafts');
  await ask('GET', `/drafts/${id}`);
  await ask('PUT', `/drafts/${id}`, { body: shortForm({ kind: 'seizure' }), ifMatch: 1 });
  await ask('POST', `/drafts/${id}/report`, { ifMatch: 2 });
  const other = await ask('POST', '/drafts', { body: shortForm() });
  await ask('DELETE', `/drafts/${other.id}`, { ifMatch: 1 });
};

const walkImports = async (ask: Ask): Promise<void> => {
  const file = 'case;day\r\n';
  const announced = { fileName: 'a.csv', size: file.length, mapping: seizureFileMapping };
  const { id } = await ask('POST', '/imports', { body: announced });
  const { upload } = await ask('POST', `/imports/${id}/upload`);
  const sent = await fetch(upload.url, { method: 'PUT', headers: upload.headers, body: file });
  if (!sent.ok) throw new Error(`The store answered ${sent.status}.`);
  await ask('POST', `/imports/${id}/start`);
  await ask('GET', `/imports/${id}`);
  await ask('GET', '/imports');
  const other = await ask('POST', '/imports', { body: announced });
  await ask('POST', `/imports/${other.id}/cancellation`);
};

const walkExports = async (ask: Ask): Promise<void> => {
  const { id } = await ask('POST', '/exports', { body: { format: 'csv' } });
  await ask('GET', `/exports/${id}`);
  await ask('GET', '/exports');
  const other = await ask('POST', '/exports', { body: { format: 'csv' } });
  await ask('POST', `/exports/${other.id}/cancellation`);
  await ask('PUT', '/delta-subscription', { body: {} });
  await ask('GET', '/delta-subscription');
  await ask('GET', '/deltas');
  await ask('DELETE', '/delta-subscription');
  await ask('GET', '/templates/drugs?language=ar');
  await ask('GET', '/templates/drugs/mapping?language=ar');
};

const walkOffices = async (ask: Ask): Promise<void> => {
  await ask('GET', '/me');
  await ask('POST', '/offices', { body: { id: 'PARTNER-X', office: OFFICE } });
  await ask('PUT', '/offices/PARTNER-X', { body: OFFICE, ifMatch: 1 });
  await ask('GET', '/offices/NCP-FR');
  await ask('GET', '/offices');
};

const walkPeople = async (ask: Ask): Promise<void> => {
  const invited = { email: 'new.fr@cen.example', name: 'New', office: 'NCP-FR' };
  const { id } = await ask('POST', '/people', { body: invited });
  await ask('POST', `/people/${id}/invitation`);
  const { version } = await ask('GET', `/people/${id}`);
  await ask('GET', '/offices/NCP-FR/people');
  await ask('PUT', `/people/${id}/duties`, { body: { duties: ['analyst'] }, ifMatch: version });
  await ask('POST', `/people/${id}/suspension`, { body: { reason: 'On leave.' } });
  await ask('DELETE', `/people/${id}/suspension`);

  const made = await ask('POST', '/systems', {
    body: { name: 'National system', office: 'NCP-FR', scopes: ['cen/seizures.write'] },
  });
  const system = made.system.id;
  await ask('GET', `/systems/${system}`);
  await ask('GET', '/offices/NCP-FR/systems');
  await ask('POST', `/systems/${system}/rotation`, { body: {} });
  await ask('DELETE', `/systems/${system}`);
};
