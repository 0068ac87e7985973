import * as z from 'zod';
import { TooLarge } from '../errors.ts';
import { LinkKind } from './pair.ts';

const Link = z.object({ to: z.string(), pair: z.string(), as: LinkKind });
export type Link = z.output<typeof Link>;

/** What people said a case has to do with others. */
export const Links = z.object({
  /** Id of the case. */
  id: z.string(),
  version: z.number().int(),
  reportedAt: z.string(),
  /** It stands: neither withdrawn nor rejected. */
  stands: z.boolean(),
  links: z.array(Link),
  /** The reports of one seizure, itself among them, directly or by others between. */
  members: z.array(z.string()),
  /** The one that figures count for all of them. */
  representative: z.string(),
});
export type Links = z.output<typeof Links>;

/** One all-or-nothing write keeps a group as a whole. */
const MOST_MEMBERS = 40;

/** A case that nobody linked yet. */
export const unlinked = ({ id, reportedAt, stands }: Pick<Links, 'id' | 'reportedAt' | 'stands'>): Links => ({
  id,
  version: 0,
  reportedAt,
  stands,
  links: [],
  members: [id],
  representative: id,
});

/** The cases that can be reached from one by links of the same case. */
const reached = (from: string, all: ReadonlyMap<string, Links>): string[] => {
  const seen = new Set([from]);
  for (const id of seen)
    for (const { to, as } of all.get(id)?.links ?? []) if (as === 'same-case') seen.add(to);
  return [...seen].sort();
};

/** The first that was reported, of those that stand; of none that does, the first at all. */
const representativeOf = (members: readonly Links[]): string => {
  const standing = members.filter(({ stands }) => stands);
  const [first] = (standing.length > 0 ? standing : [...members]).sort((a, b) =>
    a.reportedAt === b.reportedAt ? (a.id < b.id ? -1 : 1) : a.reportedAt < b.reportedAt ? -1 : 1,
  );
  return first?.id ?? '';
};

const isAsBefore = (a: Links, b: Links): boolean =>
  JSON.stringify({ ...a, version: 0 }) === JSON.stringify({ ...b, version: 0 });

/**
 * Groups anew after links or their cases changed. `all` are the cases of the groups that are concerned, as they are
 * to be; gives those that differ from what they were, one version on. @throws TooLarge
 */
export const regrouped = (all: readonly Links[], before: ReadonlyMap<string, Links>): Links[] => {
  const byId = new Map(all.map((one) => [one.id, one]));
  return all.flatMap((one) => {
    const members = reached(one.id, byId);
    if (members.length > MOST_MEMBERS)
      throw new TooLarge(
        `At most ${MOST_MEMBERS} reports are linked as one case: link the others as the same consignment.`,
      );
    const representative = representativeOf(members.flatMap((id) => byId.get(id) ?? []));
    const after = { ...one, members, representative };
    const was = before.get(one.id);
    return was && isAsBefore(was, after) ? [] : [{ ...after, version: one.version + 1 }];
  });
};

/** The case with its link to another as it is now; `undefined` takes it away. */
export const withLink = (
  { links, ...rest }: Links,
  { to, pair, as }: { readonly to: string; readonly pair: string; readonly as: LinkKind | undefined },
): Links => {
  const others = links.filter((link) => link.to !== to);
  const held = as && as !== 'not-related' ? [{ to, pair, as }] : [];
  return { ...rest, links: [...others, ...held].sort((a, b) => (a.to < b.to ? -1 : 1)) };
};
