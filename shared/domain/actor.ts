import * as z from 'zod';

/** The four kinds of office; equal to the Cognito groups that give a person's role. */
export const Role = z.enum(['NCP', 'RILO', 'WCO', 'PARTNER']);
export type Role = z.output<typeof Role>;

/** Duty groups narrow what a role may do. */
export const Duty = z.enum(['verifier', 'analyst', 'publisher', 'administrator']);
export type Duty = z.output<typeof Duty>;

/** OAuth scopes that a client system may be given, on the resource server `cen`. */
export const Scope = z.enum([
  'cen/seizures.read',
  'cen/seizures.write',
  'cen/directory.read',
  'cen/nominal.write',
  'cen/analysis.read',
  'cen/screenings.write',
]);
export type Scope = z.output<typeof Scope>;

/**
 * Who calls: always looked up in the directory from the verified token, never taken from the request.
 * `rilo` is the regional office that serves the actor's country (for a RILO: itself); `regions` all regional
 * offices, given to the Secretariat only, so that sharing is decided without another look-up.
 */
export const Actor = z.object({
  kind: z.enum(['person', 'system']),
  /** Cognito `sub` of a person, client id of a client system. */
  id: z.string(),
  name: z.string(),
  office: z.string(),
  role: Role,
  country: z.string().length(2).optional(),
  rilo: z.string().optional(),
  regions: z.array(z.string()).default([]),
  duties: z.array(Duty).default([]),
  /** Only for systems. */
  scopes: z.array(Scope).default([]),
});
export type Actor = z.output<typeof Actor>;
