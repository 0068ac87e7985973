import { ChangedMeanwhile } from '../../domain/errors.ts';
import type { Tally } from '../../domain/outcomes/effect.ts';
import { type Counted, countedOf, difference, Outcome } from '../../domain/outcomes/outcome.ts';
import { everyItem } from '../every-item.ts';
import { keys } from '../keys.ts';
import { ConditionFailed, type Item, type Table, type Write } from '../table.ts';

export interface Firsts {
  /** Day on which a consignment first matched, and on which something was first found. */
  readonly match: string | undefined;
  readonly hit: string | undefined;
  readonly lastHit: string | undefined;
}

export interface Outcomes {
  read(office: string, reference: string): Promise<Outcome | undefined>;
  /** The first version or the next; counts change in the same write. @throws ChangedMeanwhile */
  save(before: Outcome | undefined, after: Outcome): Promise<void>;
  /** Notes the first and last days of its profiles; a repeated call changes nothing. */
  noteDays(outcome: Outcome): Promise<void>;
  /** What was counted of a profile, by month and country. */
  talliesOf(profile: string): Promise<Tally[]>;
  /** What was inspected at random, by month and country. */
  randomTallies(): Promise<Tally[]>;
  firstsOf(profile: string): Promise<Firsts>;
}

const tallyOf = (item: Item): Tally => {
  const [month = '', country = ''] = item.sk.split('#');
  const number = (name: string) => Number(item[name] ?? 0);
  return {
    month,
    country,
    screened: number('screened'),
    matched: number('matched'),
    inspected: number('inspected'),
    found: number('found'),
    quantities: Object.fromEntries(
      Object.entries(item)
        .filter(([name]) => name.startsWith('quantity_'))
        .map(([name, value]) => [name.slice('quantity_'.length), Number(value)]),
    ),
  };
};

/** What a version of an outcome adds, by the item that it is added to. */
const additions = (outcome: Outcome | undefined): Map<string, Counted> => {
  const added = new Map<string, Counted>();
  if (!outcome) return added;
  const { given, country = '' } = outcome;
  const month = given.day.slice(0, 7);
  const counted = countedOf(given);
  for (const { id } of given.profiles) added.set(JSON.stringify(keys.effect(id, month, country)), counted);
  if (given.selectedBy === 'random')
    added.set(JSON.stringify(keys.randomInspections(month, country)), counted);
  return added;
};

const countWrites = (before: Outcome | undefined, after: Outcome): Write[] => {
  const [was, is] = [additions(before), additions(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key) => {
    const amounts = difference(is.get(key) ?? {}, was.get(key) ?? {});
    return Object.keys(amounts).length > 0 ? [{ add: JSON.parse(key), amounts }] : [];
  });
};

const earlier = (a: unknown, b: string): string => (typeof a === 'string' && a < b ? a : b);
const later = (a: unknown, b: string): string => (typeof a === 'string' && a > b ? a : b);

const daysAfter = (item: Item | undefined, { day, found }: Outcome['given']) => ({
  match: earlier(item?.match, day),
  ...(found
    ? { hit: earlier(item?.hit, day), lastHit: later(item?.lastHit, day) }
    : { ...(item?.hit !== undefined && { hit: item.hit, lastHit: item.lastHit }) }),
});

export const outcomes = (table: Table): Outcomes => {
  const read = async (office: string, reference: string) => {
    const item = await table.get(keys.outcome(office, reference));
    return item && Outcome.parse(item.record);
  };
  const tallies = async (pk: string) =>
    (await everyItem(table, { pk })).filter(({ sk }) => /^\d{4}-\d{2}#/.test(sk)).map(tallyOf);

  const noteDaysOf = async (id: string, given: Outcome['given']): Promise<void> => {
    for (;;) {
      const item = await table.get(keys.effectDays(id));
      const version = Number(item?.version ?? 0);
      const next = daysAfter(item, given);
      if (item && Object.entries(next).every(([name, day]) => item[name] === day)) return;
      try {
        await table.write({
          put: { ...keys.effectDays(id), version: version + 1, ...next },
          when: item ? { equals: { version } } : { absent: true },
        });
        return;
      } catch (error) {
        // Somebody else noted another day in the same moment.
        if (!(error instanceof ConditionFailed)) throw error;
      }
    }
  };

  return {
    read,

    async save(before, after) {
      const when = before ? { equals: { version: before.version } } : ({ absent: true } as const);
      const { version, change } = after;
      try {
        await table.write(
          { put: { ...keys.outcome(after.office, after.reference), version, change, record: after }, when },
          ...countWrites(before, after),
        );
      } catch (error) {
        if (!(error instanceof ConditionFailed)) throw error;
        throw new ChangedMeanwhile((await read(after.office, after.reference))?.version ?? 0);
      }
    },

    async noteDays({ given }) {
      for (const { id } of given.profiles) await noteDaysOf(id, given);
    },

    talliesOf: (profile) => tallies(keys.effectOf(profile)),
    randomTallies: () => tallies(keys.allRandomInspections),

    async firstsOf(profile) {
      const item = await table.get(keys.effectDays(profile));
      const day = (name: string) => (item?.[name] === undefined ? undefined : String(item[name]));
      return { match: day('match'), hit: day('hit'), lastHit: day('lastHit') };
    },
  };
};
