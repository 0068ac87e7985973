/**
 * Who may call what, written by hand and apart from the code that decides (shared/domain/access.ts): a change of
 * access needs both. The thing that is called upon belongs to NCP-FR and is shared with the network.
 */

export const CALLERS = [
  'nobody',
  'officer.fr',
  'admin.fr',
  'officer.es',
  'admin.es',
  'officer.sn',
  'officer.cologne',
  'admin.cologne',
  'officer.dakar',
  'officer.wco',
  'admin.wco',
  'officer.partner',
  'admin.partner',
  // Client systems of NCP-FR, each with one scope only.
  'system:cen/seizures.read',
  'system:cen/seizures.write',
  'system:cen/directory.read',
  'system:cen/nominal.write',
  'system:cen/analysis.read',
  'system:cen/screenings.write',
] as const;
export type Caller = (typeof CALLERS)[number];

const OWNERS = ['officer.fr', 'admin.fr'] as const;
const REPORTING = [...OWNERS, 'system:cen/seizures.write'] as const;
const ANY_NCP = [...REPORTING, 'officer.es', 'admin.es', 'officer.sn'] as const;
const RILO_AND_WCO = [
  'officer.cologne',
  'admin.cologne',
  'officer.dakar',
  'officer.wco',
  'admin.wco',
] as const;
const COLOGNE_AND_WCO = ['officer.cologne', 'admin.cologne', 'officer.wco', 'admin.wco'] as const;
const CASE_READERS = [
  ...OWNERS,
  'officer.es',
  'admin.es',
  'officer.sn',
  ...RILO_AND_WCO,
  'system:cen/seizures.read',
] as const;
const ANALYSTS = [
  ...OWNERS,
  'officer.es',
  'admin.es',
  'officer.sn',
  ...RILO_AND_WCO,
  'system:cen/analysis.read',
] as const;
const DAKAR = ['officer.dakar'] as const;
const SCREENING = [
  ...OWNERS,
  'officer.es',
  'admin.es',
  'officer.sn',
  ...RILO_AND_WCO,
  'system:cen/screenings.write',
] as const;
const EVERYBODY = CALLERS.filter((caller) => caller !== 'nobody' && !caller.startsWith('system:'));
const DIRECTORY = [...EVERYBODY, 'system:cen/directory.read'] as const;
const ADMINISTRATORS = ['admin.fr', 'admin.wco'] as const;

const FRENCH = [...OWNERS, 'system:cen/seizures.read'] as const;

export const EXPECTED: Readonly<Record<string, readonly Caller[]>> = {
  'read-health': CALLERS,
  'read-sign-in': CALLERS,
  'read-openapi': CALLERS,

  'report-seizure': ANY_NCP,
  'report-on-behalf': ['officer.cologne', 'admin.cologne'],
  'put-by-national-reference': ANY_NCP,
  'put-batch': ANY_NCP,
  'find-seizures': CASE_READERS,
  'read-seizure': CASE_READERS,
  'list-versions': CASE_READERS,
  'read-version': CASE_READERS,
  'compare-versions': CASE_READERS,
  'amend-seizure': REPORTING,
  'withdraw-seizure': REPORTING,
  'check-report': [...ANY_NCP, 'officer.cologne', 'admin.cologne', 'officer.dakar'],
  'list-checks': DIRECTORY,
  'read-verification': [
    ...OWNERS,
    'officer.cologne',
    'admin.cologne',
    'officer.wco',
    'admin.wco',
    'system:cen/seizures.read',
  ],
  'decide-verification': ['officer.cologne'],
  'answer-verification': REPORTING,
  'read-history': CASE_READERS,
  'read-as-of': CASE_READERS,
  'find-verifications': CASE_READERS,
  // Of RILO-COLOGNE.
  'read-workload': COLOGNE_AND_WCO,
  'claim-verification': ['officer.cologne'],
  'release-verification': ['officer.cologne', 'admin.cologne'],
  'verify-clean-cases': ['officer.cologne'],
  // Each in the inbox of the own office; the pair stands in the one of RILO-COLOGNE.
  'list-duplicates': ['officer.cologne', 'officer.dakar'],
  'read-duplicate': ['officer.cologne'],
  'link-duplicates': ['officer.cologne'],
  'unlink-duplicates': ['officer.cologne'],
  'list-links': CASE_READERS,
  'read-verification-policy': [...OWNERS, 'officer.es', 'admin.es', ...COLOGNE_AND_WCO],
  'save-verification-policy': ['admin.cologne'],
  'read-scorecard': [...FRENCH, ...COLOGNE_AND_WCO],
  'read-standing': CASE_READERS,
  'attach-document': [...OWNERS, 'system:cen/nominal.write'],
  'list-documents': OWNERS,
  'read-document': OWNERS,
  'remove-document': [...OWNERS, 'system:cen/nominal.write'],

  'start-draft': ANY_NCP,
  'list-drafts': ANY_NCP,
  'read-draft': REPORTING,
  'save-draft': REPORTING,
  'discard-draft': REPORTING,
  'report-draft': REPORTING,
  'read-parties': OWNERS,
  'put-parties': [...OWNERS, 'system:cen/nominal.write'],

  'create-import': ANY_NCP,
  'list-imports': ANY_NCP,
  'read-import': REPORTING,
  'renew-upload': REPORTING,
  'start-import': REPORTING,
  'cancel-import': REPORTING,
  'propose-mapping': REPORTING,
  'read-mapping-proposal': REPORTING,
  'confirm-mapping': REPORTING,
  'read-import-mapping': REPORTING,
  'start-dry-run': REPORTING,
  'read-dry-run': REPORTING,
  'undo-import': REPORTING,
  'read-given-row': OWNERS,
  'save-mapping': ANY_NCP,
  'list-mappings': ANY_NCP,
  'read-mapping': ANY_NCP,
  'copy-mapping': ANY_NCP,
  'change-mapping': REPORTING,
  'retire-mapping': REPORTING,

  'start-export': CASE_READERS,
  'list-exports': CASE_READERS,
  'read-export': FRENCH,
  'cancel-export': FRENCH,
  'put-delta-subscription': CASE_READERS,
  'read-delta-subscription': CASE_READERS,
  'end-delta-subscription': CASE_READERS,
  'list-deltas': CASE_READERS,

  'read-template': DIRECTORY,
  'read-template-mapping': DIRECTORY,

  'list-lists': DIRECTORY,
  'find-entries': DIRECTORY,
  'read-entry': DIRECTORY,
  'list-list-versions': DIRECTORY,
  'amend-entry': ['admin.wco'],
  'restore-list': ['admin.wco'],
  'begin-load': ['admin.wco'],
  'read-load': ['admin.wco'],
  'put-load-part': ['admin.wco'],
  'publish-load': ['admin.wco'],

  'read-me': DIRECTORY,
  'list-offices': DIRECTORY,
  'read-office': DIRECTORY,
  'create-office': ['admin.wco'],
  'save-office': ['admin.wco'],
  'list-people': ADMINISTRATORS,
  'read-person': ADMINISTRATORS,
  'invite-person': ADMINISTRATORS,
  'invite-again': ADMINISTRATORS,
  'set-duties': ADMINISTRATORS,
  'suspend-person': ADMINISTRATORS,
  'reinstate-person': ADMINISTRATORS,
  'list-systems': ADMINISTRATORS,
  'read-system': ADMINISTRATORS,
  'register-system': ADMINISTRATORS,
  'rotate-system': ADMINISTRATORS,
  'remove-system': ADMINISTRATORS,

  'list-audit-entries': ADMINISTRATORS,

  'read-store': ANALYSTS,
  'count-figures': ANALYSTS,
  'count-series': ANALYSTS,
  'count-routes': ANALYSTS,
  'count-rising': ANALYSTS,
  'search-cases': ANALYSTS,
  'count-facets': ANALYSTS,
  'take-lines': ANALYSTS,
  'find-similar-cases': ANALYSTS,
  'find-signals': ANALYSTS,
  'find-first-seen': ANALYSTS,
  // The search is one that officer.fr shares with the office.
  'list-searches': ANALYSTS,
  'save-search': ANALYSTS,
  'read-search': [...OWNERS, 'system:cen/analysis.read'],
  'look-at-search': [...OWNERS, 'system:cen/analysis.read'],
  'change-search': ['officer.fr'],
  'remove-search': ['officer.fr'],

  // Indicators and the draft of a profile are those of RILO-DAKAR, whose officer is an analyst and no publisher.
  'list-indicators': DAKAR,
  'start-mining': DAKAR,
  'read-indicator': DAKAR,
  'dismiss-indicator': DAKAR,
  'undismiss-indicator': DAKAR,
  'start-profile': DAKAR,
  'list-profiles': SCREENING,
  'read-profile': DAKAR,
  'read-profile-version': DAKAR,
  'change-profile': DAKAR,
  'submit-profile': DAKAR,
  'send-back-profile': [],
  'publish-profile': [],
  'recall-profile': [],
  'keep-profile': [],
  'read-effect': DAKAR,

  'screen-consignments': SCREENING,
  'read-ruleset': SCREENING,
  'read-ruleset-file': SCREENING,
  'tell-outcome': [...OWNERS, 'officer.es', 'admin.es', 'officer.sn', 'system:cen/screenings.write'],
  'read-outcome': [...OWNERS, 'system:cen/screenings.write'],
};

/** Who reads a case of NCP-FR by its sharing. A partner sees products, never cases. */
export const READERS: Readonly<Record<string, readonly Caller[]>> = {
  national: FRENCH,
  regional: [
    ...FRENCH,
    'officer.es',
    'admin.es',
    'officer.cologne',
    'admin.cologne',
    'officer.wco',
    'admin.wco',
  ],
  network: CASE_READERS,
  partners: CASE_READERS,
  'group of NCP-SN': [...FRENCH, 'officer.sn'],
  'group of RILO-DAKAR and WCO': [...FRENCH, 'officer.dakar', 'officer.wco', 'admin.wco'],
  'empty group': FRENCH,
};
