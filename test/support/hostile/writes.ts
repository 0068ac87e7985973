import { fullForm, shortForm } from '../builders.ts';
import type { PersonName } from '../world/people.ts';
import type { World } from '../world/world.ts';

/** A write that is right as it stands: what is added to it is what is wrong. */
export interface GoodWrite {
  readonly by: PersonName;
  readonly method: 'POST' | 'PUT';
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly ifMatch?: string;
}

const office = { role: 'RILO', name: 'Rabat', serves: ['MA'], homeRegion: 'eu-west-1', contact: {} };
const mapping = {
  name: 'Least',
  format: { kind: 'csv' },
  fields: { '/date': { column: 'date', translate: { '?': null } } },
};
const parties = {
  persons: [{ role: 'driver', name: 'Jean', documents: [{ type: 'passport', number: '1' }] }],
  companies: [{ role: 'carrier', registrations: [{ type: 'SIREN', number: '1' }] }],
  vehicles: [{ plate: 'AB-123-CD' }],
};

/** One for every route that takes a body, on records of its own. */
export const goodWrites = async (world: World): Promise<Readonly<Record<string, GoodWrite>>> => {
  const fr = world.as('officer.fr');
  const admin = world.as('admin.fr');
  const { id: seizure } = (await fr.post('/v1/seizures', shortForm())).body;
  const { id: draft } = (await fr.post('/v1/drafts', shortForm())).body;
  const invitation = { email: 'invited@cen.example', name: 'Invited', office: 'NCP-FR' };
  const { id: person } = (await admin.post('/v1/people', invitation)).body;
  const registration = { name: 'Engine', office: 'NCP-FR', scopes: ['cen/seizures.read'] };
  const { system } = (await admin.post('/v1/systems', registration)).body;
  const byOfficer = { by: 'officer.fr' } as const;
  const byAdmin = { by: 'admin.fr' } as const;
  const ifMatch = '"1"';
  return {
    'report-seizure': { ...byOfficer, method: 'POST', path: '/v1/seizures', body: { ...fullForm() } },
    'put-by-national-reference': {
      ...byOfficer,
      method: 'PUT',
      path: '/v1/national-references/FR-1/seizure',
      body: { ...fullForm() },
    },
    'amend-seizure': {
      ...byOfficer,
      method: 'PUT',
      path: `/v1/seizures/${seizure}`,
      body: { ...fullForm() },
      ifMatch,
    },
    'withdraw-seizure': {
      ...byOfficer,
      method: 'POST',
      path: `/v1/seizures/${seizure}/withdrawal`,
      body: { reason: 'Twice' },
      ifMatch,
    },
    'put-parties': {
      ...byOfficer,
      method: 'PUT',
      path: `/v1/seizures/${seizure}/parties`,
      body: parties,
      ifMatch: '"0"',
    },
    'start-draft': { ...byOfficer, method: 'POST', path: '/v1/drafts', body: { ...fullForm() } },
    'save-draft': {
      ...byOfficer,
      method: 'PUT',
      path: `/v1/drafts/${draft}`,
      body: { ...fullForm() },
      ifMatch,
    },
    'create-import': {
      ...byOfficer,
      method: 'POST',
      path: '/v1/imports',
      body: { fileName: 'a.csv', size: 10, mapping },
    },
    'invite-person': {
      ...byAdmin,
      method: 'POST',
      path: '/v1/people',
      body: { ...invitation, email: 'another@cen.example' },
    },
    'set-duties': {
      ...byAdmin,
      method: 'PUT',
      path: `/v1/people/${person}/duties`,
      body: { duties: ['analyst'] },
      ifMatch,
    },
    'suspend-person': {
      ...byAdmin,
      method: 'POST',
      path: `/v1/people/${person}/suspension`,
      body: { reason: 'Left' },
    },
    'register-system': { ...byAdmin, method: 'POST', path: '/v1/systems', body: registration },
    'rotate-system': {
      ...byAdmin,
      method: 'POST',
      path: `/v1/systems/${system.id}/rotation`,
      body: { oldValidHours: 1 },
    },
    'create-office': {
      by: 'admin.wco',
      method: 'POST',
      path: '/v1/offices',
      body: { id: 'RILO-RABAT', office },
    },
    'save-office': {
      by: 'admin.wco',
      method: 'PUT',
      path: '/v1/offices/RILO-DAKAR',
      body: { ...office, name: 'Dakar', serves: ['SN'] },
      ifMatch,
    },
  };
};

/** Sends it as it stands, or with other content as a value or as JSON text. */
export const sendWrite = async (
  world: World,
  { by, method, path, body, ifMatch }: GoodWrite,
  content?: unknown,
) =>
  world.call(await world.tokenOf(by), method, path, {
    body: content ?? body,
    headers: ifMatch ? { 'if-match': ifMatch } : {},
  });
