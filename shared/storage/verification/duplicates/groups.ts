import { Links, regrouped, unlinked } from '../../../domain/duplicates/links.ts';
import { keys } from '../../keys.ts';
import type { Item, Table, Write } from '../../table.ts';

/** What a group needs to know of a case. */
export type Member = Pick<Links, 'id' | 'reportedAt' | 'stands'>;

const linksItem = (links: Links): Item => ({
  ...keys.linksOfCase(links.id),
  version: links.version,
  record: links,
});

const overVersion = ({ version }: Links) =>
  version === 0 ? ({ absent: true } as const) : { equals: { version } };

/** Links of cases in the table of verifications: each case carries those of its own, and the group it belongs to. */
export const groups = (table: Table) => {
  const readMany = async (ids: readonly string[]): Promise<Links[]> =>
    ids.length === 0
      ? []
      : (await table.getMany(ids.map(keys.linksOfCase))).map(({ record }) => Links.parse(record));

  return {
    readMany,

    linksOf: (item: Item | undefined): Links | undefined => item && Links.parse(item.record),

    /**
     * The writes that change links of these cases and group everybody concerned anew. Whoever of the groups does not
     * change is checked: two changes at the two ends of a group do not both take effect on what it was.
     * @throws TooLarge
     */
    async changing(members: readonly Member[], change: (links: Links) => Links): Promise<Write[]> {
      const own = new Map((await readMany(members.map(({ id }) => id))).map((one) => [one.id, one]));
      const known = members.map((member) => ({ ...unlinked(member), ...own.get(member.id) }));
      const ids = new Set(known.flatMap((one) => one.members));
      const others = await readMany([...ids].filter((id) => !known.some((one) => one.id === id)));
      const before = new Map([...known, ...others].map((one) => [one.id, one]));
      const isMember = new Set(members.map(({ id }) => id));
      const after = regrouped(
        [...before.values()].map((one) => (isMember.has(one.id) ? change(one) : one)),
        before,
      );
      const changed = new Set(after.map(({ id }) => id));
      return [
        ...after.map(
          (links): Write => ({ put: linksItem(links), when: overVersion(before.get(links.id) as Links) }),
        ),
        ...[...before.values()]
          .filter(({ id, version }) => !changed.has(id) && version > 0)
          .map((links): Write => ({ check: keys.linksOfCase(links.id), when: overVersion(links) })),
      ];
    },
  };
};

export type Groups = ReturnType<typeof groups>;
