import { type Links, withLink } from '../../../domain/duplicates/links.ts';
import {
  type Judge,
  judged,
  judgementOf,
  type LinkKind,
  type Pair,
  unjudged,
} from '../../../domain/duplicates/pair.ts';
import { traitsOf } from '../../../domain/duplicates/traits-of.ts';
import { ChangedMeanwhile } from '../../../domain/errors.ts';
import type { Seizure } from '../../../domain/seizure/seizure.ts';
import { keys } from '../../keys.ts';
import type { Seizures } from '../../seizures.ts';
import { ConditionFailed, type Table } from '../../table.ts';
import { type Groups, groups, type Member } from './groups.ts';
import { type Known, markName, marks } from './marks.ts';
import { pairWrites } from './pair-items.ts';
import { type Pairs, pairs } from './pairs.ts';
import { comparing, ownMarks, stands, worthReading } from './propose.ts';

/** Somebody else linked a case of the same group in the same moment. */
const MOST_TRIES = 5;

export interface Duplicates extends Pick<Pairs, 'read' | 'readMany' | 'inbox'> {
  /**
   * Notes what a version of a case is known by, and proposes those that it looks like. Repeated calls do nothing more.
   * Gives the strongest score of those that its regional office may see and nobody has judged, 0 without any.
   * @throws ChangedMeanwhile when the case or its pair is worked on elsewhere: call it again
   */
  propose(seizure: Seizure): Promise<number>;
  /** Keeps what somebody says of a pair; without `link` the last judgement is undone. @throws ChangedMeanwhile */
  judge(
    pair: Pair,
    what: {
      readonly cases: readonly [Seizure, Seizure];
      readonly judge: Judge;
      readonly link?: { readonly as: LinkKind; readonly reason?: string | undefined };
    },
  ): Promise<Pair>;
  /** What people said a case has to do with others; undefined where nobody did. */
  linksOf(seizureId: string): Promise<Links | undefined>;
  /**
   * For each of these ids the one that figures count: the first that was reported of those linked as the same case.
   * The number of different representatives is the number of cases.
   */
  countedOnce(ids: readonly string[]): Promise<Map<string, string>>;
}

const memberOf = (seizure: Seizure): Member => ({
  id: seizure.id,
  reportedAt: seizure.reportedAt,
  stands: stands(seizure),
});

/** The strongest of a regional office's own: what it may not see must not be felt either. */
const strongestFor = (rilo: string, open: readonly Pair[]): number =>
  Math.max(0, ...open.filter(({ inboxes }) => inboxes.includes(rilo)).map(({ score }) => score));

/** Writes that depend on a group are made anew when the group changed meanwhile. @throws ChangedMeanwhile */
const withGroup = async <T>(version: number, take: () => Promise<T>): Promise<T> => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await take();
    } catch (error) {
      if (!(error instanceof ConditionFailed)) throw error;
      if (tries === MOST_TRIES) throw new ChangedMeanwhile(version);
    }
  }
};

/** Cases that look alike, what people said of them, and which of them figures count. */
export const duplicates = (
  table: Table,
  { seizures, now }: { readonly seizures: Pick<Seizures, 'readMany'>; readonly now: () => Date },
): Duplicates => {
  const ownPairs = pairs(table);
  const ownMarksTable = marks(table);
  const ownGroups: Groups = groups(table);
  const compare = comparing({ pairs: ownPairs, seizures, now });

  const keepGroup = (seizure: Seizure): Promise<void> =>
    withGroup(seizure.version, async () => {
      const member = memberOf(seizure);
      const writes = await ownGroups.changing([member], (links) => ({ ...links, stands: member.stands }));
      await table.write(...writes);
    });

  const readOwn = async (id: string) => {
    const items = await table.getMany([keys.marksOfCase(id), keys.linksOfCase(id)]);
    const [known, links] = ['MARKS', 'HEAD'].map((part) => items.find(({ sk }) => sk === part));
    return { known: ownMarksTable.knownOf(known), links: ownGroups.linksOf(links) };
  };

  return {
    read: ownPairs.read,
    readMany: ownPairs.readMany,
    inbox: ownPairs.inbox,

    async propose(seizure) {
      const { id, version, rilo } = seizure;
      const { known, links } = await readOwn(id);
      const isStanding = stands(seizure);
      if (known && (known.version > version || (known.version === version && known.stands === isStanding)))
        return strongestFor(rilo, await ownPairs.openOf(id));
      const traits = traitsOf(seizure.report);
      const { identifiers: _, ...circumstances } = traits;
      const all = ownMarks(seizure, traits);
      await ownMarksTable.note(id, { all, circumstances, before: known });
      const [looked, open] = await Promise.all([
        ownMarksTable.look(all, { id, date: traits.date }),
        // A case that was never looked at is in pairs only where another was compared with it, which finds it again.
        known ? ownPairs.openOf(id) : [],
      ]);
      const own = { seizure, traits, stops: looked.stops };
      const left = await compare(own, { ids: worthReading(own, looked), open });
      if (links && links.stands !== isStanding) await keepGroup(seizure);
      const record: Known = { version, stands: isStanding, date: traits.date, marks: all.map(markName) };
      await ownMarksTable.remember(id, { now: record, before: known });
      return strongestFor(rilo, left);
    },

    judge: (pair, { cases, judge, link }) =>
      withGroup(pair.version, async () => {
        const after = link ? judged(pair, link, judge) : unjudged(pair, judge);
        const as = judgementOf(after)?.as;
        const [first, second] = pair.cases;
        const own = pairWrites(pair, after);
        const theirs = await ownGroups.changing(cases.map(memberOf), (links) => ({
          ...withLink(links, { to: links.id === first ? second : first, pair: pair.id, as }),
          stands: cases.some((one) => one.id === links.id && stands(one)),
        }));
        try {
          await table.write(...own, ...theirs);
        } catch (error) {
          if (!(error instanceof ConditionFailed) || error.index >= own.length) throw error;
          throw new ChangedMeanwhile((await ownPairs.read(pair.id))?.version ?? 0);
        }
        return after;
      }),

    linksOf: async (seizureId) => (await ownGroups.readMany([seizureId]))[0],

    async countedOnce(ids) {
      const counted = new Map(ids.map((id) => [id, id]));
      const unique = [...counted.keys()];
      for (let start = 0; start < unique.length; start += 1000)
        for (const links of await ownGroups.readMany(unique.slice(start, start + 1000)))
          counted.set(links.id, links.representative);
      return counted;
    },
  };
};
