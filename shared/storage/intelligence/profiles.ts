import { ChangedMeanwhile, NotFound } from '../../domain/errors.ts';
import { Profile, sharedProfile } from '../../domain/profiles/profile.ts';
import { ProfileSummary, profileSummaryOf } from '../../domain/profiles/profile-summary.ts';
import { audiencesFor } from '../../domain/sharing.ts';
import { everyItem } from '../every-item.ts';
import { keys } from '../keys.ts';
import { newestFirst } from '../newest-first.ts';
import { ConditionFailed, type Item, type Table, type Write } from '../table.ts';

export interface Profiles {
  read(id: string): Promise<Profile | undefined>;
  readVersion(id: string, version: number): Promise<Profile | undefined>;
  /** A repeated call with the same profile changes nothing. */
  create(profile: Profile): Promise<void>;
  /** The next version takes the place of the one before, which is kept. @throws ChangedMeanwhile */
  supersede(before: Profile, after: Profile): Promise<void>;
  /** An office's own, the last changed first. */
  ofOffice(
    office: string,
    page: { readonly limit: number; readonly after?: string | undefined },
  ): Promise<{ readonly items: readonly ProfileSummary[]; readonly next: string | undefined }>;
  /** Those with an edition in force that is open to any of these audiences, each once, in the order of their ids. */
  inForce(audiences: readonly string[]): Promise<Profile[]>;
  /** All with an edition in force, whoever they are open to: for work that is done for nobody in particular. */
  allInForce(): Promise<Profile[]>;
  /** Changes whenever what is in force anywhere does. */
  rulesetNumber(): Promise<number>;
  /** The next number of an office's year, for a reference. */
  takeNumber(office: string, year: string): Promise<number>;
}

/** Who an edition in force is listed for: its own office always, whatever its sharing says. */
const audiencesOfProfile = (profile: Profile): string[] =>
  profile.inForce
    ? [...new Set([`group:${profile.office}`, ...audiencesFor(sharedProfile(profile))])].filter(
        (audience) => audience !== 'national:',
      )
    : [];

const listed = (audience: string | undefined, id: string) =>
  audience === undefined ? {} : { gsi2pk: keys.audienceProfiles(audience), gsi2sk: id };

const headItem = (profile: Profile): Item => ({
  ...keys.profile(profile.id),
  version: profile.version,
  change: profile.change,
  record: profile,
  summary: profileSummaryOf(profile),
  gsi1pk: keys.officeProfiles(profile.office),
  gsi1sk: `${profile.change.at}#${profile.id}`,
  ...listed(audiencesOfProfile(profile)[0], profile.id),
  ...(profile.inForce && { gsi3pk: keys.profilesInForce, gsi3sk: profile.id }),
});

const shareItems = (profile: Profile): Item[] =>
  audiencesOfProfile(profile)
    .slice(1)
    .map((audience) => ({ ...keys.profileShare(profile.id, audience), ...listed(audience, profile.id) }));

const isSameInForce = (before: Profile, after: Profile): boolean =>
  JSON.stringify(before.inForce) === JSON.stringify(after.inForce);

export const profiles = (table: Table): Profiles => {
  const read = async (id: string): Promise<Profile | undefined> => {
    const item = await table.get(keys.profile(id));
    return item && Profile.parse(item.record);
  };

  /** What was read of an index a moment ago may have ended since. */
  const readInForce = async (given: readonly string[]): Promise<Profile[]> => {
    const ids = [...new Set(given)].sort();
    const found: Profile[] = [];
    for (let start = 0; start < ids.length; start += 1000) {
      const items = await table.getMany(ids.slice(start, start + 1000).map(keys.profile));
      found.push(...items.map(({ record }) => Profile.parse(record)));
    }
    return found.filter(({ inForce }) => inForce !== undefined).sort((a, b) => (a.id < b.id ? -1 : 1));
  };

  return {
    read,

    async readVersion(id, version) {
      const old = await table.get(keys.profileVersion(id, version));
      if (old) return Profile.parse(old.record);
      const head = await read(id);
      return head?.version === version ? head : undefined;
    },

    async create(profile) {
      try {
        await table.write({ put: headItem(profile), when: { absent: true } });
      } catch (error) {
        if (!(error instanceof ConditionFailed)) throw error;
      }
    },

    async supersede(before, after) {
      const open = new Set(shareItems(after).map(({ sk }) => sk));
      const writes: Write[] = [
        { put: headItem(after), when: { equals: { version: before.version } } },
        {
          put: { ...keys.profileVersion(before.id, before.version), version: before.version, record: before },
        },
        ...shareItems(after).map((put) => ({ put })),
        ...shareItems(before)
          .filter(({ sk }) => !open.has(sk))
          .map(({ pk, sk }) => ({ delete: { pk, sk } })),
        // In the same write: whoever screens sees a recall on the next call, or it did not happen.
        ...(isSameInForce(before, after) ? [] : [{ add: keys.ruleset, amounts: { number: 1 } }]),
      ];
      try {
        await table.write(...writes);
      } catch (error) {
        if (!(error instanceof ConditionFailed)) throw error;
        const now = await read(before.id);
        if (!now) throw new NotFound('profile');
        throw new ChangedMeanwhile(now.version);
      }
    },

    async ofOffice(office, page) {
      const { page: items, next } = await newestFirst(
        table,
        { index: 'gsi1', pk: keys.officeProfiles(office) },
        page,
      );
      return { items: items.map(({ summary }) => ProfileSummary.parse(summary)), next };
    },

    async inForce(audiences) {
      const pages = await Promise.all(
        audiences.map((audience) => everyItem(table, { index: 'gsi2', pk: keys.audienceProfiles(audience) })),
      );
      return readInForce(pages.flat().map(({ gsi2sk }) => String(gsi2sk)));
    },

    async allInForce() {
      const items = await everyItem(table, { index: 'gsi3', pk: keys.profilesInForce });
      return readInForce(items.map(({ gsi3sk }) => String(gsi3sk)));
    },

    async rulesetNumber() {
      const item = await table.get(keys.ruleset);
      return Number(item?.number ?? 0);
    },

    async takeNumber(office, year) {
      const { number } = await table.add(keys.counter(office, year), { number: 1 });
      return Number(number);
    },
  };
};
