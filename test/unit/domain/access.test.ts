import { expect, test } from '@jest/globals';
import { ACCESS, type Action, may, mayEver } from '../../../shared/domain/access.ts';
import { type Actor, Duty, Role, Scope } from '../../../shared/domain/actor.ts';

/** The table once more, by hand and in other words: role → what a person may do to things of the own office. */
const PERSONS: Readonly<Record<Role, readonly Action[]>> = {
  NCP: [
    'screening.run',
    'outcome.write',
    'outcome.read',
    'profile.read',
    'analysis.read',
    'check.read',
    'scorecard.read',
    'standing.read',
    'check.run',
    'policy.read',
    'me.read',
    'office.read',
    'seizure.read',
    'seizure.report',
    'seizure.amend',
    'verification.answer',
    'seizure.withdraw',
    'draft.read',
    'draft.write',
    'nominal.read',
    'nominal.write',
    'document.read',
    'document.write',
    'export.read',
    'export.start',
    'delta.read',
    'delta.change',
    'template.read',
    'reference.read',
    'import.read',
    'import.start',
    'source.read',
    'mapping.read',
    'mapping.write',
    'verification.read',
  ],
  RILO: [
    'screening.run',
    'profile.read',
    'analysis.read',
    'check.read',
    'scorecard.read',
    'standing.read',
    'check.run',
    'workload.read',
    'policy.read',
    'me.read',
    'office.read',
    'seizure.read',
    'seizure.report-on-behalf',
    'seizure.amend',
    'verification.answer',
    'seizure.withdraw',
    'document.read',
    'document.write',
    'export.read',
    'export.start',
    'delta.read',
    'delta.change',
    'template.read',
    'reference.read',
    'verification.read',
  ],
  WCO: [
    'screening.run',
    'profile.read',
    'analysis.read',
    'check.read',
    'scorecard.read',
    'standing.read',
    'workload.read',
    'policy.read',
    'me.read',
    'office.read',
    'seizure.read',
    'export.read',
    'export.start',
    'delta.read',
    'delta.change',
    'template.read',
    'reference.read',
    'verification.read',
  ],
  PARTNER: ['check.read', 'me.read', 'office.read', 'template.read', 'reference.read'],
};

const ADMINISTRATORS: readonly Action[] = [
  'user.read',
  'user.change',
  'system.read',
  'system.change',
  'audit.read',
];
const SCOPES: Readonly<Record<Scope, readonly Action[]>> = {
  'cen/seizures.read': [
    'seizure.read',
    'scorecard.read',
    'standing.read',
    'verification.read',
    'export.read',
    'export.start',
    'delta.read',
    'delta.change',
  ],
  'cen/seizures.write': [
    'check.run',
    'seizure.report',
    'seizure.amend',
    'verification.answer',
    'seizure.withdraw',
    'draft.read',
    'draft.write',
    'import.read',
    'import.start',
    'mapping.read',
    'mapping.write',
  ],
  'cen/directory.read': ['check.read', 'me.read', 'office.read', 'template.read', 'reference.read'],
  'cen/nominal.write': ['nominal.write', 'document.write'],
  'cen/analysis.read': ['analysis.read'],
  'cen/screenings.write': ['profile.read', 'screening.run', 'outcome.write', 'outcome.read'],
};
/** What a regional office may do to what it entered on behalf of others, and to whom it serves, but not to its own. */
const ENTERED: readonly Action[] = [
  'seizure.read',
  'seizure.amend',
  'verification.answer',
  'seizure.withdraw',
  'document.read',
  'document.write',
  'verification.read',
];
const SERVED: readonly Action[] = ['scorecard.read', 'seizure.report-on-behalf'];
/** What a regional office may do to what is shared with it by an office that it serves, some by duty. */
const OVERSEEN: readonly Action[] = [
  'profile.read',
  'scorecard.read',
  'seizure.read',
  'seizure.report-on-behalf',
  'verification.read',
  'verification.decide',
  'verification.claim',
  'verification.release',
];
/** Actions that take one of these duties besides the role. */
const BY_DUTY: Readonly<Partial<Record<Action, { roles: readonly Role[]; duties: readonly Duty[] }>>> = {
  'verification.decide': { roles: ['RILO', 'WCO'], duties: ['verifier'] },
  'verification.claim': { roles: ['RILO'], duties: ['verifier'] },
  'verification.release': { roles: ['RILO'], duties: ['verifier', 'administrator'] },
  'indicator.read': { roles: ['NCP', 'RILO', 'WCO'], duties: ['analyst'] },
  'indicator.judge': { roles: ['NCP', 'RILO', 'WCO'], duties: ['analyst'] },
  'profile.write': { roles: ['NCP', 'RILO', 'WCO'], duties: ['analyst'] },
  'profile.publish': { roles: ['NCP', 'RILO', 'WCO'], duties: ['publisher'] },
  'profile.recall': { roles: ['NCP', 'RILO', 'WCO'], duties: ['publisher'] },
  'policy.change': { roles: ['RILO'], duties: ['administrator'] },
  'duplicate.read': { roles: ['RILO', 'WCO'], duties: ['verifier', 'analyst'] },
  'duplicate.link': { roles: ['RILO', 'WCO'], duties: ['verifier', 'analyst'] },
};
const NOT_OWN: readonly Action[] = [
  'seizure.amend',
  'verification.answer',
  'seizure.withdraw',
  'seizure.report-on-behalf',
  'document.read',
  'document.write',
  'verification.read',
  'verification.decide',
  'verification.claim',
  'verification.release',
];

/** What is shown to the owner's country. */
const COUNTRYMEN: readonly Action[] = ['nominal.read', 'document.read', 'source.read'];

/** What reaches beyond the own office, and how far. */
const FOREIGN: Readonly<Partial<Record<Action, readonly Role[]>>> = {
  'check.read': ['NCP', 'RILO', 'WCO', 'PARTNER'],
  'me.read': ['NCP', 'RILO', 'WCO', 'PARTNER'],
  'office.read': ['NCP', 'RILO', 'WCO', 'PARTNER'],
  'template.read': ['NCP', 'RILO', 'WCO', 'PARTNER'],
  'reference.read': ['NCP', 'RILO', 'WCO', 'PARTNER'],
  'reference.change': ['WCO'],
  'office.change': ['WCO'],
  'user.read': ['WCO'],
  'user.change': ['WCO'],
  'system.read': ['WCO'],
  'system.change': ['WCO'],
  'audit.read': ['WCO'],
  'workload.read': ['WCO'],
  'policy.read': ['WCO'],
  'scorecard.read': ['WCO'],
  'duplicate.read': ['WCO'],
  'duplicate.link': ['WCO'],
  'indicator.read': ['WCO'],
  'profile.recall': ['WCO'],
};

const subsets = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: 2 ** all.length }, (_, bits) => all.filter((_, i) => bits & (1 << i)));

const actors: Actor[] = Role.options.flatMap((role) => {
  const base = {
    id: 'x',
    name: 'x',
    office: 'OWN',
    role,
    regions: [],
    ...(role === 'NCP' && { country: 'FR', rilo: 'RILO-A' }),
    ...(role === 'RILO' && { rilo: 'OWN' }),
  };
  return [
    ...subsets(Duty.options).map((duties): Actor => ({ ...base, kind: 'person', duties, scopes: [] })),
    ...subsets(Scope.options).map((scopes): Actor => ({ ...base, kind: 'system', duties: [], scopes })),
  ];
});

const mayAtAll = ({ kind, role, duties, scopes }: Actor, action: Action): boolean => {
  if (kind === 'system')
    return (
      PERSONS[role].includes(action) &&
      !(role === 'RILO' && NOT_OWN.includes(action)) &&
      scopes.some((scope) => SCOPES[scope].includes(action))
    );
  const dutiful = BY_DUTY[action];
  if (dutiful) return dutiful.roles.includes(role) && dutiful.duties.some((duty) => duties.includes(duty));
  if (action === 'office.change' || action === 'reference.change')
    return role === 'WCO' && duties.includes('administrator');
  return (
    PERSONS[role].includes(action) || (ADMINISTRATORS.includes(action) && duties.includes('administrator'))
  );
};

const sharing = { level: 'national' } as const;
const things = {
  own: {
    office: 'OWN',
    country: 'FR',
    shared: { office: 'OWN', country: 'FR', rilo: 'RILO-A', status: 'reported', sharing },
  },
  countrymen: { office: 'OTHER', country: 'FR' },
  entered: { office: 'OTHER', country: 'SN', enteredBy: 'OWN' },
  served: { office: 'OTHER', country: 'SN', rilo: 'OWN' },
  overseen: {
    office: 'OTHER',
    country: 'SN',
    rilo: 'OWN',
    shared: {
      office: 'OTHER',
      country: 'SN',
      rilo: 'OWN',
      status: 'reported',
      sharing: { level: 'regional' } as const,
    },
  },
  foreign: {
    office: 'OTHER',
    country: 'SN',
    shared: { office: 'OTHER', country: 'SN', rilo: 'RILO-B', status: 'reported', sharing },
  },
};

test('role, duties, scopes and ownership decide as the table written by hand says, in every combination', () => {
  let cells = 0;
  for (const action of Object.keys(ACCESS) as Action[])
    for (const actor of actors) {
      const ever = mayAtAll(actor, action);
      const abroad = ever && (FOREIGN[action]?.includes(actor.role) ?? false);
      const expected = {
        ever,
        own: ever && !(actor.role === 'RILO' && NOT_OWN.includes(action)),
        entered:
          abroad || (ever && actor.role === 'RILO' && actor.kind === 'person' && ENTERED.includes(action)),
        served: abroad || (ever && actor.role === 'RILO' && SERVED.includes(action)),
        overseen:
          abroad ||
          (ever &&
            actor.role === 'RILO' &&
            OVERSEEN.includes(action) &&
            !(actor.kind === 'system' && NOT_OWN.includes(action))),
        countrymen: abroad || (ever && actor.role === 'NCP' && COUNTRYMEN.includes(action)),
        foreign: abroad,
      };
      const decided = {
        ever: mayEver(actor, action),
        own: may(actor, action, things.own),
        entered: may(actor, action, things.entered),
        served: may(actor, action, things.served),
        overseen: may(actor, action, things.overseen),
        countrymen: may(actor, action, things.countrymen),
        foreign: may(actor, action, things.foreign),
      };
      expect({ action, actor, ...decided }).toEqual({ action, actor, ...expected });
      cells += Object.keys(decided).length;
    }
  expect(cells).toBeGreaterThan(5_000);
});
