import type { Actor, Duty, Role, Scope } from './actor.ts';
import { isVisible, type Shared } from './sharing.ts';

/**
 * What a thing has to do with the caller.
 * - own-office: it belongs to the caller's office
 * - own-country: it belongs to an office of the caller's country
 * - served: it belongs to an office of a country that the caller's regional office serves
 * - overseen: it is served, and its sharing reaches the caller's office
 * - entered: the caller's office entered it on behalf of its owner, from a fax, a letter or a call
 * - shared: its sharing reaches the caller (shared/domain/sharing.ts)
 * - any: whatever it is
 */
export type Relation = 'own-office' | 'own-country' | 'served' | 'overseen' | 'entered' | 'shared' | 'any';

/** One line of the table. Persons need the role and, where named, the duty; client systems the role and the scope. */
export interface Grant {
  readonly role: Role;
  readonly to: Relation;
  readonly duty?: Duty;
  /** Without a scope, client systems may not do this at all. */
  readonly scope?: Scope;
}

const everyone = (to: Relation, scope?: Scope): Grant[] =>
  (['NCP', 'RILO', 'WCO', 'PARTNER'] as const).map((role) => (scope ? { role, to, scope } : { role, to }));

/** National contact points and regional offices run their own people; the Secretariat runs the network. */
const administrators: Grant[] = [
  { role: 'NCP', to: 'own-office', duty: 'administrator' },
  { role: 'RILO', to: 'own-office', duty: 'administrator' },
  { role: 'PARTNER', to: 'own-office', duty: 'administrator' },
  { role: 'WCO', to: 'any', duty: 'administrator' },
];

const reporters: Grant[] = [{ role: 'NCP', to: 'own-office', scope: 'cen/seizures.write' }];

/** What an office takes along of the cases that it may see belongs to the office. */
const ownOfficeReaders: Grant[] = (['NCP', 'RILO', 'WCO'] as const).map((role) => ({
  role,
  to: 'own-office',
  scope: 'cen/seizures.read',
}));

/** A slip in what was entered on behalf of an office can be mended by whoever entered it. */
const reportersAndEnterers: Grant[] = [...reporters, { role: 'RILO', to: 'entered' }];

/** Regional offices in their own inbox, the Secretariat in any. */
const workersOnPairs: Grant[] = (['verifier', 'analyst'] as const).flatMap((duty) => [
  { role: 'RILO', to: 'own-office', duty },
  { role: 'WCO', to: 'any', duty },
]);

/** Who may do what to what. No route exists without a row; what no row grants is refused. */
export const ACCESS = {
  'me.read': everyone('any', 'cen/directory.read'),

  'seizure.read': [
    { role: 'NCP', to: 'shared', scope: 'cen/seizures.read' },
    { role: 'RILO', to: 'shared', scope: 'cen/seizures.read' },
    { role: 'WCO', to: 'shared', scope: 'cen/seizures.read' },
    { role: 'RILO', to: 'entered' },
  ],
  'seizure.report': reporters,
  'seizure.report-on-behalf': [{ role: 'RILO', to: 'served' }],
  'seizure.amend': reportersAndEnterers,
  'seizure.withdraw': reportersAndEnterers,
  'draft.read': reporters,
  'draft.write': reporters,

  'check.read': everyone('any', 'cen/directory.read'),
  'check.run': [...reporters, { role: 'RILO', to: 'own-office', scope: 'cen/seizures.write' }],

  // What was found and asked is between the reporter and whoever verifies; others see the outcome on the case.
  'verification.read': [
    { role: 'NCP', to: 'own-office', scope: 'cen/seizures.read' },
    { role: 'RILO', to: 'overseen' },
    { role: 'RILO', to: 'entered' },
    { role: 'WCO', to: 'shared', scope: 'cen/seizures.read' },
  ],
  'verification.decide': [
    { role: 'RILO', to: 'overseen', duty: 'verifier' },
    { role: 'WCO', to: 'shared', duty: 'verifier' },
  ],
  'verification.answer': reportersAndEnterers,
  'verification.claim': [{ role: 'RILO', to: 'overseen', duty: 'verifier' }],
  // Whoever falls ill holds up nothing.
  'verification.release': [
    { role: 'RILO', to: 'overseen', duty: 'verifier' },
    { role: 'RILO', to: 'overseen', duty: 'administrator' },
  ],
  'workload.read': [
    { role: 'RILO', to: 'own-office' },
    { role: 'WCO', to: 'any' },
  ],
  // A pair stands in inboxes of offices; whether the caller sees both of its cases is decided for each of them as well.
  'duplicate.read': workersOnPairs,
  'duplicate.link': workersOnPairs,
  // Figures of an office concern it, the regional office that serves it, and the Secretariat.
  'scorecard.read': [
    { role: 'NCP', to: 'own-office', scope: 'cen/seizures.read' },
    { role: 'RILO', to: 'own-office', scope: 'cen/seizures.read' },
    { role: 'RILO', to: 'served', scope: 'cen/seizures.read' },
    { role: 'WCO', to: 'any', scope: 'cen/seizures.read' },
  ],
  // What is told of others is a position among at least five (shared/domain/scorecards/standing.ts).
  'standing.read': ownOfficeReaders,
  // How a regional office verifies concerns those whom it serves.
  'policy.read': [
    { role: 'NCP', to: 'shared' },
    { role: 'RILO', to: 'own-office' },
    { role: 'WCO', to: 'any' },
  ],
  'policy.change': [{ role: 'RILO', to: 'own-office', duty: 'administrator' }],

  // Nominal data is shown to the owner's country only; client systems may deliver it but never read it.
  'nominal.read': [{ role: 'NCP', to: 'own-country' }],
  'nominal.write': [{ role: 'NCP', to: 'own-office', scope: 'cen/nominal.write' }],
  // Papers name people as well; whoever entered a case from a fax has read it, and attaches it.
  'document.read': [
    { role: 'NCP', to: 'own-country' },
    { role: 'RILO', to: 'entered' },
  ],
  'document.write': [
    { role: 'NCP', to: 'own-office', scope: 'cen/nominal.write' },
    { role: 'RILO', to: 'entered' },
  ],

  'import.read': reporters,
  'import.start': reporters,
  // The row that a case was made of may name people: it is shown as nominal data is, to people alone.
  'source.read': [{ role: 'NCP', to: 'own-country' }],
  'mapping.read': [{ role: 'NCP', to: 'shared', scope: 'cen/seizures.write' }],
  'mapping.write': reporters,

  // What a case may be exported to whom is decided for each case as for reading it.
  'export.read': ownOfficeReaders,
  'export.start': ownOfficeReaders,
  'delta.read': ownOfficeReaders,
  'delta.change': ownOfficeReaders,
  'template.read': everyone('any', 'cen/directory.read'),

  // Rows of cases are filtered by what the caller may see (functions/analysis/asking/visible-to.ts).
  'analysis.read': (['NCP', 'RILO', 'WCO'] as const).map((role) => ({
    role,
    to: 'own-office',
    scope: 'cen/analysis.read',
  })),

  // What was mined for an office is made of what that office may see.
  'indicator.read': [
    { role: 'NCP', to: 'own-office', duty: 'analyst' },
    { role: 'RILO', to: 'own-office', duty: 'analyst' },
    { role: 'WCO', to: 'any', duty: 'analyst' },
  ],
  'indicator.judge': [
    { role: 'NCP', to: 'own-office', duty: 'analyst' },
    { role: 'RILO', to: 'own-office', duty: 'analyst' },
    { role: 'WCO', to: 'own-office', duty: 'analyst' },
  ],
  // Those in force are for whoever their sharing reaches, and for their systems; drafts are their office's own.
  'profile.read': [
    { role: 'NCP', to: 'shared', scope: 'cen/screenings.write' },
    { role: 'RILO', to: 'shared', scope: 'cen/screenings.write' },
    { role: 'WCO', to: 'shared', scope: 'cen/screenings.write' },
  ],
  'profile.write': [
    { role: 'NCP', to: 'own-office', duty: 'analyst' },
    { role: 'RILO', to: 'own-office', duty: 'analyst' },
    { role: 'WCO', to: 'own-office', duty: 'analyst' },
  ],
  // Whoever wrote it does not publish it: decided for each edition (shared/domain/profiles/steps.ts).
  'profile.publish': [
    { role: 'NCP', to: 'own-office', duty: 'publisher' },
    { role: 'RILO', to: 'own-office', duty: 'publisher' },
    { role: 'WCO', to: 'own-office', duty: 'publisher' },
  ],
  // Client systems ask about consignments; people of an administration may try it out.
  'screening.run': [
    { role: 'NCP', to: 'own-office', scope: 'cen/screenings.write' },
    { role: 'RILO', to: 'own-office', scope: 'cen/screenings.write' },
    { role: 'WCO', to: 'own-office', scope: 'cen/screenings.write' },
  ],
  'outcome.write': [{ role: 'NCP', to: 'own-office', scope: 'cen/screenings.write' }],
  'outcome.read': [{ role: 'NCP', to: 'own-office', scope: 'cen/screenings.write' }],
  'profile.recall': [
    { role: 'NCP', to: 'own-office', duty: 'publisher' },
    { role: 'RILO', to: 'own-office', duty: 'publisher' },
    { role: 'WCO', to: 'any', duty: 'publisher' },
  ],

  'reference.read': everyone('any', 'cen/directory.read'),
  'reference.change': [{ role: 'WCO', to: 'any', duty: 'administrator' }],

  'office.read': everyone('any', 'cen/directory.read'),
  'office.change': [{ role: 'WCO', to: 'any', duty: 'administrator' }],
  'user.read': administrators,
  'user.change': administrators,
  'system.read': administrators,
  'system.change': administrators,
  'audit.read': administrators,
} as const satisfies Record<string, readonly Grant[]>;

export type Action = keyof typeof ACCESS;

/** What the table needs to know of a thing. */
export interface Thing {
  readonly office: string;
  readonly country?: string | undefined;
  /** The regional office that serves it. */
  readonly rilo?: string | undefined;
  /** The office that entered it on behalf of its owner. */
  readonly enteredBy?: string | undefined;
  /** Only for what is shared by rule, as seizures are. */
  readonly shared?: Shared;
}

const holds = (grant: Grant, actor: Actor): boolean =>
  grant.role === actor.role &&
  (actor.kind === 'system'
    ? grant.scope !== undefined && actor.scopes.includes(grant.scope)
    : grant.duty === undefined || actor.duties.includes(grant.duty));

/** The lines of the table that speak for this caller. */
const grantsOf = (actor: Actor, action: Action): readonly Grant[] =>
  (ACCESS[action] as readonly Grant[]).filter((grant) => holds(grant, actor));

const relates = (to: Relation, actor: Actor, thing: Thing): boolean => {
  switch (to) {
    case 'any':
      return true;
    case 'own-office':
      return thing.office === actor.office;
    case 'own-country':
      return thing.country !== undefined && thing.country === actor.country;
    case 'served':
      return thing.rilo === actor.office;
    case 'overseen':
      return thing.rilo === actor.office && thing.shared !== undefined && isVisible(actor, thing.shared);
    case 'entered':
      return thing.enteredBy === actor.office;
    case 'shared':
      return thing.shared !== undefined && isVisible(actor, thing.shared);
  }
};

/** May this caller do this at all, to whatever thing? Decided before anything is read. */
export const mayEver = (actor: Actor, action: Action): boolean => grantsOf(actor, action).length > 0;

/** May this caller do this to that? */
export const may = (actor: Actor, action: Action, thing: Thing): boolean =>
  grantsOf(actor, action).some((grant) => relates(grant.to, actor, thing));
