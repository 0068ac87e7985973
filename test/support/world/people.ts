import type { Duty, Role } from '../../../shared/domain/actor.ts';

/** The offices of the test world: two regions, the Secretariat and a partner. */
export const OFFICES = [
  { id: 'RILO-COLOGNE', role: 'RILO', serves: ['FR', 'ES'] },
  { id: 'RILO-DAKAR', role: 'RILO', serves: ['SN'] },
  { id: 'NCP-FR', role: 'NCP', country: 'FR', rilo: 'RILO-COLOGNE' },
  { id: 'NCP-ES', role: 'NCP', country: 'ES', rilo: 'RILO-COLOGNE' },
  { id: 'NCP-SN', role: 'NCP', country: 'SN', rilo: 'RILO-DAKAR' },
  { id: 'WCO', role: 'WCO' },
  { id: 'PARTNER-UNODC', role: 'PARTNER' },
] as const satisfies readonly {
  id: string;
  role: Role;
  country?: string;
  rilo?: string;
  serves?: string[];
}[];

const person = (office: (typeof OFFICES)[number]['id'], ...duties: Duty[]) => ({ office, duties });

/** Who signs in, by the name that tests call them. */
export const PEOPLE = {
  'officer.fr': person('NCP-FR'),
  'admin.fr': person('NCP-FR', 'administrator'),
  'officer.es': person('NCP-ES'),
  'admin.es': person('NCP-ES', 'administrator'),
  'officer.sn': person('NCP-SN'),
  'officer.cologne': person('RILO-COLOGNE', 'verifier'),
  'admin.cologne': person('RILO-COLOGNE', 'administrator'),
  'analyst.cologne': person('RILO-COLOGNE', 'analyst'),
  'publisher.cologne': person('RILO-COLOGNE', 'publisher'),
  'officer.dakar': person('RILO-DAKAR', 'analyst'),
  'officer.wco': person('WCO', 'publisher'),
  'admin.wco': person('WCO', 'administrator'),
  'officer.partner': person('PARTNER-UNODC'),
  'admin.partner': person('PARTNER-UNODC', 'administrator'),
} as const;
export type PersonName = keyof typeof PEOPLE;

export const PASSWORD = 'Rice-1006-from-afar!';
export const emailOf = (name: string) => `${name}@cen.example`;
