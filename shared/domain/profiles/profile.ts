import * as z from 'zod';
import { Change } from '../change.ts';
import { CATEGORY_CODES } from '../codes/categories.ts';
import { Country, Day, Instant, text } from '../fields.ts';
import { LANGUAGES } from '../reference/entry.ts';
import { Handling, OfficeId, type Shared, Sharing } from '../sharing.ts';
import { Conditions } from './conditions.ts';
import { Evidence } from './evidence.ts';

/** A text in one or more of the six languages; whoever reads another gets the first that is there. */
const inLanguages = (max: number) =>
  z
    .partialRecord(z.enum(LANGUAGES), text(max))
    .refine((texts) => Object.keys(texts).length > 0, 'Write it in one language at least.');

/** What whoever finds a match is asked to do. */
export const Action = z.enum(['examine', 'scan', 'check-documents', 'sample', 'inform']);

/** Longer than that nobody should rely on what was true once. */
const LONGEST_DAYS = 366;

/** What an analyst writes, and what screening applies once it is published. */
export const ProfileContent = z
  .strictObject({
    title: inLanguages(200),
    target: z.strictObject({
      category: z.enum(CATEGORY_CODES),
      product: text(200).optional().describe('Product or group of products that is expected'),
    }),
    conditions: Conditions,
    reasons: inLanguages(4000).describe('Why: what was seized, and how it was hidden'),
    action: Action,
    validity: z
      .strictObject({ from: Day, to: Day })
      .refine(({ from, to }) => from <= to, { path: ['to'], message: 'It ends before it begins.' })
      .refine(({ from, to }) => Date.parse(to) - Date.parse(from) <= LONGEST_DAYS * 86_400_000, {
        path: ['to'],
        message: 'At most a year: what was true longer is looked at anew.',
      }),
    sharing: Sharing,
    handling: Handling,
    weight: z
      .number()
      .min(0.01)
      .max(1)
      .describe('How likely a matched consignment carries it, before anybody knows better: 0 to 1'),
  })
  .meta({ id: 'ProfileContent' });
export type ProfileContent = z.output<typeof ProfileContent>;

export const ProfileStatus = z.enum(['draft', 'submitted', 'published', 'recalled', 'retired']);
export type ProfileStatus = z.output<typeof ProfileStatus>;

const Who = z.object({ id: z.string(), name: z.string(), at: Instant });

/** The edition that screening applies. */
export const InForce = z.object({
  edition: z.number().int(),
  content: ProfileContent,
  evidence: Evidence.optional(),
  publishedBy: Who,
  /** Set when feedback says that it finds no more than chance: it ends on that day unless somebody keeps it. */
  retiresOn: Day.optional(),
  retiresBecause: z.string().optional(),
  measured: z
    .object({ weight: z.number(), inspected: z.number().int(), found: z.number().int(), at: Instant })
    .optional()
    .describe('What feedback makes of its weight'),
});
export type InForce = z.output<typeof InForce>;

/**
 * A profile: conditions on consignments, the reasons, and the evidence. One edition is in force at most; the next can be
 * written meanwhile. Whoever wrote an edition does not publish it.
 */
export const Profile = z.object({
  id: z.string(),
  version: z.number().int(),
  reference: z.string().describe('Human reference, such as PRF-2026-COLOGNE-0001'),
  office: OfficeId,
  country: Country.optional(),
  rilo: OfficeId.optional(),
  /** Of the edition that is worked on. */
  status: ProfileStatus,
  edition: z.number().int(),
  content: ProfileContent,
  evidence: Evidence.optional().describe('The indicator as it was when the profile was made of it'),
  writers: z.array(Who).describe('Everybody who wrote this edition'),
  submittedBy: Who.optional(),
  remarks: z.string().optional().describe('Why it was sent back'),
  inForce: InForce.optional(),
  ended: z
    .object({
      edition: z.number().int(),
      how: z.enum(['recalled', 'retired']),
      reason: z.string(),
      at: Instant,
    })
    .optional(),
  keptBecause: z.object({ by: Who, reason: z.string() }).optional(),
  change: Change,
});
export type Profile = z.output<typeof Profile>;

/** Is an edition applied on this day (`2026-05-31`)? */
export const isInForce = ({ inForce }: Pick<Profile, 'inForce'>, today: string): boolean =>
  inForce !== undefined && inForce.content.validity.from <= today && today <= inForce.content.validity.to;

/** Who it is open to once it is published: as a case would be. */
export const sharedProfile = ({ office, country, rilo, inForce, content }: Profile): Shared => ({
  office,
  // A regional office serves itself; the Secretariat and regional offices have no country of their own.
  country: country ?? '',
  rilo: rilo ?? office,
  status: 'published',
  sharing: (inForce?.content ?? content).sharing,
});
