import type { Actor, Duty, Role, Scope } from '../../shared/domain/actor.ts';

/** Who calls in tests: a few offices in two regions. */
const person = (role: Role, office: string, more: Partial<Actor> = {}): Actor => ({
  kind: 'person',
  id: `person-of-${office.toLowerCase()}`,
  name: `Officer of ${office}`,
  office,
  role,
  regions: [],
  duties: [],
  scopes: [],
  ...more,
});

export const france = person('NCP', 'NCP-FR', { country: 'FR', rilo: 'RILO-COLOGNE' });
export const spain = person('NCP', 'NCP-ES', { country: 'ES', rilo: 'RILO-COLOGNE' });
export const senegal = person('NCP', 'NCP-SN', { country: 'SN', rilo: 'RILO-DAKAR' });
export const cologne = person('RILO', 'RILO-COLOGNE', { rilo: 'RILO-COLOGNE' });
export const dakar = person('RILO', 'RILO-DAKAR', { rilo: 'RILO-DAKAR' });
export const secretariat = person('WCO', 'WCO', { regions: ['RILO-COLOGNE', 'RILO-DAKAR'] });
export const partner = person('PARTNER', 'PARTNER-UNODC');

export const withDuties = (actor: Actor, ...duties: Duty[]): Actor => ({
  ...actor,
  id: `${actor.id}-${duties.join('-')}`,
  duties,
});

/** A client system of the actor's office. */
export const systemOf = (actor: Actor, ...scopes: Scope[]): Actor => ({
  ...actor,
  kind: 'system',
  id: `system-of-${actor.office.toLowerCase()}`,
  duties: [],
  scopes,
});
