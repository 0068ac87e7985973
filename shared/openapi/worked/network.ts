import type { WorkedExamples } from './worked-example.ts';

/** Offices, people, client systems, the audit trail, and how the service is. */
export const network: WorkedExamples = {
  'read-health': {},
  'read-openapi': {},
  'read-sign-in': {},
  'read-me': {},
  'list-offices': { query: { role: 'RILO' } },
  'read-office': { path: { officeId: 'NCP-FR' } },
  'create-office': {
    body: {
      id: 'PARTNER-EXAMPLE',
      office: { role: 'PARTNER', name: 'An international organisation', homeRegion: 'eu-west-1' },
    },
  },
  'save-office': {
    path: { officeId: 'NCP-FR' },
    body: {
      role: 'NCP',
      name: 'French Customs',
      country: 'FR',
      rilo: 'RILO-COLOGNE',
      contact: { telephone: '+33 1 23 45 67 89', languages: ['fr', 'en'] },
      homeRegion: 'eu-west-1',
    },
  },
  'list-people': { path: { officeId: 'NCP-FR' } },
  'read-person': {},
  'invite-person': {
    body: { email: 'officer@customs.example', name: 'An Officer', office: 'NCP-FR', duties: [] },
  },
  'invite-again': { body: {} },
  'set-duties': { body: { duties: ['administrator'] } },
  'suspend-person': { body: { reason: 'Left the service' } },
  'reinstate-person': {},
  'list-systems': { path: { officeId: 'NCP-FR' } },
  'read-system': {},
  'register-system': {
    body: { name: 'National case system', office: 'NCP-FR', scopes: ['cen/seizures.write'] },
  },
  'rotate-system': { body: {} },
  'remove-system': {},
  'list-audit-entries': { query: { office: 'NCP-FR' } },
};
