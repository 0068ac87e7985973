import type { WorkedExamples } from './worked-example.ts';

const content = {
  title: { en: 'Rice from South America', es: 'Arroz de Sudamérica' },
  target: { category: 'drugs', product: 'cocaine-type' },
  conditions: {
    all: [
      { kind: 'goods-heading', anyOf: ['1006'] },
      { kind: 'departure-region', anyOf: ['005'] },
    ],
  },
  reasons: { en: 'Several administrations found cocaine between bags of rice.' },
  action: 'examine',
  validity: { from: '2026-06-01', to: '2027-05-31' },
  sharing: { level: 'network' },
  handling: { code: 'H0' },
  weight: 0.3,
};

/** From an indicator to a profile, to a consignment that is opened, to what came of it. */
export const intelligence: WorkedExamples = {
  'list-indicators': { query: { category: 'drugs', verdict: 'all', dismissed: 'shown' } },
  'start-mining': {},
  'read-indicator': {},
  'dismiss-indicator': { body: { reason: 'A single warehouse explains all of them' } },
  'undismiss-indicator': {},
  'start-profile': { body: { content } },
  'list-profiles': { query: { list: 'own' } },
  'read-profile': {},
  'read-profile-version': { path: { version: '1' } },
  'change-profile': { body: { ...content, weight: 0.4 } },
  'submit-profile': {},
  'send-back-profile': { body: { remarks: 'Name the ports as well.' } },
  'publish-profile': {},
  'recall-profile': { body: { reason: 'The ports were mixed up.' } },
  'keep-profile': { body: { reason: 'The season begins in October.' } },
  'screen-consignments': {
    body: {
      reference: 'IM-2026-4711',
      goods: [{ hs: '100630', description: 'Arroz blanco en sacos' }],
      departure: { country: 'BR', unLocode: 'BRSSZ' },
      destination: { country: 'FR' },
      place: 'FRLEH',
      modes: ['maritime'],
    },
  },
  'tell-outcome': {
    path: { consignment: 'IM-2026-4711' },
    body: {
      day: '2026-06-16',
      inspected: true,
      selectedBy: 'profile',
      found: true,
      goods: [{ category: 'drugs', product: 'Cocaine', quantity: { value: 150, unit: 'KGM' } }],
    },
  },
  'read-outcome': { path: { consignment: 'IM-2026-4711' } },
  'read-ruleset': {},
  'read-ruleset-file': {},
  'read-effect': {},
};
