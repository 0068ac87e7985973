import * as z from 'zod';
import { Role } from '../actor.ts';
import { Change, changeOf } from '../change.ts';
import { Country, Email, Language, text } from '../fields.ts';
import { OfficeId } from '../sharing.ts';

const Weekday = z.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);

/** Where an office is reached, and when it is not. */
export const Contact = z.strictObject({
  address: text(300).optional(),
  telephone: z
    .string()
    .regex(/^\+[0-9 ]{4,24}$/, 'With the country code, such as +33 1 23 45 67 89.')
    .optional(),
  email: Email.optional(),
  languages: z.array(Language).max(10).default([]).describe('Languages to write in, the preferred one first'),
  weekend: z.array(Weekday).max(7).default(['saturday', 'sunday']),
  holidays: z.array(z.iso.date()).max(60).optional().describe('Days on which the office is closed'),
});

const fields = {
  role: Role,
  name: text(120),
  country: Country.optional().describe(
    'Of an NCP the country it reports for, of others where it has its seat',
  ),
  rilo: OfficeId.optional().describe('The regional office that serves an NCP'),
  serves: z.array(Country).max(100).optional().describe('The countries that a RILO serves'),
  contact: Contact.prefault({}),
  homeRegion: z
    .string()
    .regex(/^[a-z]{2}(-[a-z]+)+-\d$/, 'An AWS region, such as eu-west-1.')
    .describe('The region in which the records of this office are written'),
  active: z.boolean().default(true).describe('Nobody of an office that is not active is let in'),
};

/** Which of the fields belong to which kind of office. */
const assertKind = (office: GivenOffice, context: z.RefinementCtx) => {
  const wrong = (field: keyof GivenOffice, message: string) =>
    context.addIssue({ code: 'custom', path: [field], message });
  if (office.role === 'NCP' && !office.country) wrong('country', 'An NCP reports for one country: name it.');
  if (office.role === 'NCP' && !office.rilo) wrong('rilo', 'Name the regional office that serves the NCP.');
  if (office.role !== 'NCP' && office.rilo) wrong('rilo', 'Only an NCP is served by a regional office.');
  if (office.role === 'RILO' && !office.serves) wrong('serves', 'Name the countries that the RILO serves.');
  if (office.role !== 'RILO' && office.serves) wrong('serves', 'Only a RILO serves countries.');
};

/** What the Secretariat says of an office. */
export const OfficeData = z.strictObject(fields).superRefine(assertKind);
export type OfficeData = z.output<typeof OfficeData>;
type GivenOffice = z.output<z.ZodObject<typeof fields>>;

export const Office = z.object({ id: OfficeId, version: z.number().int(), change: Change, ...fields });
export type Office = z.output<typeof Office>;

/** A line of the list of offices. */
export const OfficeSummary = z.object({
  id: OfficeId,
  role: Role,
  name: z.string(),
  country: z.string().optional(),
  rilo: z.string().optional(),
  active: z.boolean(),
});
export type OfficeSummary = z.output<typeof OfficeSummary>;

interface Making {
  readonly by: { readonly id: string; readonly office: string };
  readonly at: Date;
}

/** A new office, or the next version of one. */
export const savedOffice = (
  id: string,
  data: OfficeData,
  { before, ...making }: Making & { readonly before?: Office | undefined },
): Office => {
  const version = (before?.version ?? 0) + 1;
  const event = before ? 'office.changed' : 'office.created';
  return { id, version, ...data, change: changeOf({ event, record: id, version, ...making }) };
};

/** The regional office that an office belongs to; a RILO belongs to itself. */
export const regionOf = ({ id, role, rilo }: Pick<Office, 'id' | 'role' | 'rilo'>): string | undefined =>
  role === 'RILO' ? id : rilo;
