import * as z from 'zod';
import { Duty } from '../actor.ts';
import { Change, changeOf } from '../change.ts';
import { Email, Instant, text } from '../fields.ts';
import { OfficeId } from '../sharing.ts';
import { require, type Transition } from '../transition.ts';

export const PersonStatus = z.enum(['invited', 'active', 'suspended']);
type PersonStatus = z.output<typeof PersonStatus>;

export const Duties = z
  .array(Duty)
  .max(Duty.options.length)
  .transform((duties) => Duty.options.filter((duty) => duties.includes(duty)));

/** Somebody who signs in, for exactly one office. */
export const Person = z.object({
  id: z.string().describe('Cognito `sub`'),
  email: Email,
  name: text(120),
  office: OfficeId,
  duties: z.array(Duty),
  status: PersonStatus,
  /** Sign-ins before this moment no longer count: their tokens outlive a suspension by minutes. */
  signedOutAt: Instant.optional(),
  version: z.number().int(),
  change: Change,
});
export type Person = z.output<typeof Person>;

/** A line of the list of an office's people. */
export const PersonSummary = Person.pick({ id: true, email: true, name: true, duties: true, status: true });
export type PersonSummary = z.output<typeof PersonSummary>;

export const TRANSITIONS = {
  join: { event: 'person.joined', from: ['invited'], to: 'active' },
  suspend: { event: 'person.suspended', from: ['invited', 'active'], to: 'suspended' },
  reinstate: { event: 'person.reinstated', from: ['suspended'], to: 'active' },
} as const satisfies Record<string, Transition<PersonStatus>>;

interface Making {
  readonly by: { readonly id: string; readonly office: string };
  readonly at: Date;
  readonly reason?: string;
}

export const invitedPerson = (
  { id, email, name, office, duties }: Pick<Person, 'id' | 'email' | 'name' | 'office' | 'duties'>,
  making: Making,
): Person => ({
  id,
  email,
  name,
  office,
  duties,
  status: 'invited',
  version: 1,
  change: changeOf({ event: 'person.invited', record: id, version: 1, ...making }),
});

const next = (before: Person, event: string, making: Making): Pick<Person, 'version' | 'change'> => {
  const version = before.version + 1;
  return { version, change: changeOf({ event, record: before.id, version, ...making }) };
};

export const joinedPerson = (before: Person, at: Date): Person => ({
  ...before,
  status: require(TRANSITIONS.join, before.status),
  ...next(before, TRANSITIONS.join.event, { by: before, at }),
});

export const suspendedPerson = (before: Person, making: Making & { readonly reason: string }): Person => ({
  ...before,
  status: require(TRANSITIONS.suspend, before.status),
  signedOutAt: making.at.toISOString(),
  ...next(before, TRANSITIONS.suspend.event, making),
});

export const reinstatedPerson = (before: Person, making: Making): Person => ({
  ...before,
  status: require(TRANSITIONS.reinstate, before.status),
  ...next(before, TRANSITIONS.reinstate.event, making),
});

export const withDuties = (before: Person, duties: Person['duties'], making: Making): Person => ({
  ...before,
  duties,
  ...next(before, 'person.duties-set', making),
});

/** The invitation was sent once more: nothing of the person changes but the trail. */
export const invitedAgain = (before: Person, making: Making): Person => ({
  ...before,
  ...next(before, 'person.invited-again', making),
});
