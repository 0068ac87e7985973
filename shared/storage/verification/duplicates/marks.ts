import * as z from 'zod';
import { shifted } from '../../../domain/duplicates/days-apart.ts';
import { DAYS_APART, type Mark } from '../../../domain/duplicates/marks.ts';
import { Circumstances, type Identifier, IdentifierKind } from '../../../domain/duplicates/traits.ts';
import { ChangedMeanwhile } from '../../../domain/errors.ts';
import { keys } from '../../keys.ts';
import { ConditionFailed, type Item, type Key, type Table } from '../../table.ts';

/** What a case was last known by. */
const Known = z.object({ stands: z.boolean(), date: z.string(), marks: z.array(z.string()) });
/** `version` is that of the case. */
export type Known = z.output<typeof Known> & { readonly version: number };

/** Another case with a mark in common. */
export interface Candidate {
  readonly id: string;
  readonly circumstances: Circumstances;
  /** Identifiers in common; none where only goods and places agree. */
  readonly identifiers: readonly Identifier[];
}

export interface Looked {
  readonly candidates: readonly Candidate[];
  /** `kind#value` of what so many cases share that it says nothing. */
  readonly stops: ReadonlySet<string>;
}

/** A mark that more cases share is no mark: a word for unknown, a number that a form fills in by itself. */
const MOST_SHARING = 200;
/** Of those that share a mark, the ones nearest in time are compared. */
const MOST_COMPARED = 50;
/** One all-or-nothing write takes no more. */
const MOST_DELETES = 100;

export const markName = ({ kind, value }: Pick<Mark, 'kind' | 'value'>): string => `${kind}#${value}`;

const markKey = (name: string, date: string, id: string): Key => ({
  pk: `KNOWN-BY#${name}`,
  sk: keys.byDate(date, id),
});

const apart = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b));

/** What cases are known by, as one small item for each mark of each case in the table of verifications. */
export const marks = (table: Table) => {
  const sharing = async (mark: Mark, value: string, { id, date }: { id: string; date: string }) => {
    const days = DAYS_APART[mark.kind];
    const { items } = await table.query({
      pk: keys.knownBy(mark.kind, value),
      between: [shifted(date, -days), `${shifted(date, days)}$`],
      limit: MOST_SHARING + 1,
    });
    const others = items
      .map((item) => ({ item, date: item.sk.slice(0, 10), id: item.sk.slice(11) }))
      .filter((other) => other.id !== id)
      .sort((a, b) => apart(a.date, date) - apart(b.date, date) || (a.id < b.id ? -1 : 1));
    return { mark, value, isStop: items.length > MOST_SHARING, others: others.slice(0, MOST_COMPARED) };
  };

  return {
    knownOf: (item: Item | undefined): Known | undefined =>
      item && { ...Known.parse(item.record), version: Number(item.version) },

    /** Notes a case under each of its marks; those that it had and has no more go. */
    async note(
      id: string,
      {
        all,
        circumstances,
        before,
      }: { all: readonly Mark[]; circumstances: Circumstances; before: Known | undefined },
    ): Promise<void> {
      const { date } = circumstances;
      const puts = all.map((mark) => ({ ...markKey(markName(mark), date, id), record: circumstances }));
      await table.putMany(puts);
      const held = new Set(puts.map(({ pk, sk }) => JSON.stringify([pk, sk])));
      const gone = (before?.marks ?? [])
        .map((name) => markKey(name, before?.date ?? '', id))
        .filter(({ pk, sk }) => !held.has(JSON.stringify([pk, sk])));
      for (let start = 0; start < gone.length; start += MOST_DELETES)
        await table.write(...gone.slice(start, start + MOST_DELETES).map((key) => ({ delete: key })));
    },

    /** Other cases with the same marks, each with the identifiers that it was found by. */
    async look(all: readonly Mark[], about: { readonly id: string; readonly date: string }): Promise<Looked> {
      const found = await Promise.all(
        all.flatMap((mark) =>
          [mark.value, ...(mark.near ? [mark.near] : [])].map((value) => sharing(mark, value, about)),
        ),
      );
      const candidates = new Map<string, Candidate>();
      for (const { mark, value, others } of found.filter(({ isStop }) => !isStop))
        for (const { id, item } of others) {
          const { identifiers = [], circumstances = Circumstances.parse(item.record) } =
            candidates.get(id) ?? {};
          const kind = IdentifierKind.safeParse(mark.kind);
          const more = kind.success ? [{ kind: kind.data, value }] : [];
          candidates.set(id, { id, circumstances, identifiers: [...identifiers, ...more] });
        }
      const stops = found
        .filter(({ isStop }) => isStop)
        .map(({ mark, value }) => markName({ ...mark, value }));
      return { candidates: [...candidates.values()], stops: new Set(stops) };
    },

    /** Written last: a case that was looked at in part only is looked at again. @throws ChangedMeanwhile */
    async remember(
      id: string,
      { now: { version, ...record }, before }: { now: Known; before: Known | undefined },
    ): Promise<void> {
      try {
        await table.write({
          put: { ...keys.marksOfCase(id), version, record },
          when: before ? { equals: { version: before.version } } : { absent: true },
        });
      } catch (error) {
        if (!(error instanceof ConditionFailed)) throw error;
        throw new ChangedMeanwhile(version);
      }
    },
  };
};

export type Marks = ReturnType<typeof marks>;
