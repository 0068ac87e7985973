import * as z from 'zod';
import type { Actor } from './actor.ts';
import { text } from './fields.ts';

/** Office ids are made of the kind and the country or place: `NCP-FR`, `RILO-DAKAR`, `WCO`. */
export const OfficeId = z
  .string()
  .regex(/^[A-Z][A-Z0-9-]{1,30}$/, 'An office id looks like NCP-FR or RILO-DAKAR.');

/** Who may see. An empty closed group is nobody but the owner's office: a slip must not open a case. */
export const Sharing = z
  .strictObject({
    level: z.enum(['national', 'regional', 'network', 'partners', 'group']),
    offices: z
      .array(OfficeId)
      .max(50)
      .optional()
      .describe('Only with level "group": the offices of the closed group.'),
  })
  .refine((s) => (s.level === 'group') === (s.offices !== undefined), {
    path: ['offices'],
    message: 'Name the offices for level "group", and only then.',
  });
export type Sharing = z.output<typeof Sharing>;

/** Handling codes H0 to H3 (Europol's): what may be done with it. */
export const Handling = z
  .strictObject({
    code: z.enum(['H0', 'H1', 'H2', 'H3']),
    statement: text(500).optional().describe('Required for H3: the restriction in words.'),
  })
  .refine((h) => h.code !== 'H3' || h.statement !== undefined, {
    path: ['statement'],
    message: 'H3 means "as stated": write the restriction.',
  });
export type Handling = z.output<typeof Handling>;

/** What the sharing rule needs to know of a record. */
export interface Shared {
  readonly office: string;
  readonly country: string;
  /** The regional office that serves the country. */
  readonly rilo: string;
  readonly status: string;
  readonly sharing: Sharing;
}

/**
 * The audiences a record is open to, as keys of the list index; the same keys that `audiencesOf` gives a caller.
 * A draft has none: it is seen by its own office only, through the office's own list.
 * Level `partners` opens a case no further than `network`: partners see released products, never cases.
 */
export const audiencesFor = ({ office, country, rilo, status, sharing }: Shared): string[] => {
  if (status === 'draft') return [];
  switch (sharing.level) {
    case 'national':
      return [`national:${country}`];
    case 'regional':
      return [`regional:${rilo}`];
    case 'network':
    case 'partners':
      return ['network'];
    case 'group':
      return [...new Set([office, ...(sharing.offices ?? [])])].map((id) => `group:${id}`);
  }
};

/** The audiences that a caller belongs to. The Secretariat belongs to every region. */
export const audiencesOf = (actor: Actor): string[] => {
  if (actor.role === 'PARTNER') return [];
  const regions = actor.role === 'WCO' ? actor.regions : actor.rilo ? [actor.rilo] : [];
  return [
    'network',
    ...regions.map((rilo) => `regional:${rilo}`),
    ...(actor.role === 'NCP' && actor.country ? [`national:${actor.country}`] : []),
    `group:${actor.office}`,
  ];
};

/** May this caller see that record? The owner's office always may. */
export const isVisible = (actor: Actor, shared: Shared): boolean => {
  if (shared.office === actor.office) return true;
  const mine = new Set(audiencesOf(actor));
  return audiencesFor(shared).some((audience) => mine.has(audience));
};

/** Is it open to this regional office? */
export const isSharedWith = (rilo: string, shared: Shared): boolean =>
  audiencesFor(shared).some((audience) =>
    ['network', `regional:${rilo}`, `group:${rilo}`].includes(audience),
  );
