import * as z from 'zod';
import { VerificationSummary } from '../../domain/verification/summary.ts';
import { keys } from '../keys.ts';
import type { Index, Item, Page, Position, Query, Table } from '../table.ts';

/** A line of a list, with the version of the verification that a decision has to name. */
export interface QueueLine extends VerificationSummary {
  readonly version: number;
}

/** Which cases, and in which of the orders that are kept: what is due first, or what is heaviest. */
export type QueueList =
  | { readonly of: 'waiting'; readonly rilo: string; readonly by: 'due' | 'weight' }
  | { readonly of: 'returned'; readonly office: string }
  | { readonly of: 'escalated' }
  | { readonly of: 'claimed'; readonly rilo: string; readonly person: string };

export interface QueueWanted {
  readonly limit: number;
  /** The other way round. */
  readonly descending: boolean;
  /** Most lines are wanted: no more are read than a page needs. */
  readonly unfiltered: boolean;
  /** Where the page before ended. */
  readonly after?: string | undefined;
  readonly keep: (line: QueueLine) => boolean;
  /** Those that may be shown, in the same order; asked for no more lines than a page still needs. */
  readonly admit: (lines: readonly QueueLine[]) => Promise<readonly QueueLine[]>;
}

export interface VerificationQueue {
  list(
    list: QueueList,
    wanted: QueueWanted,
  ): Promise<{ readonly items: readonly QueueLine[]; readonly next: string | undefined }>;
}

/**
 * One page looks at no more lines than this, however many wait: where a filter matches little, the page is shorter
 * and its cursor goes on. A line has about 0.7 KB, so that a page costs a hundred read units at most.
 */
const MOST_LINES = 1000;
const AT_ONCE = 250;

const queryOf = (list: QueueList): Query & { readonly index: Index } => {
  switch (list.of) {
    case 'waiting':
      return { index: list.by === 'due' ? 'gsi1' : 'gsi2', pk: keys.waitingCases(list.rilo) };
    case 'returned':
      return { index: 'gsi1', pk: keys.returnedCases(list.office) };
    case 'escalated':
      return { index: 'gsi1', pk: keys.escalated };
    case 'claimed':
      return { index: 'gsi1', pk: keys.claims(list.rilo), beginsWith: `${list.person}#` };
  }
};

const Place = z.record(z.string(), z.string());

const lineOf = (item: Item): QueueLine => ({
  ...VerificationSummary.parse(item.summary),
  version: Number(item.version),
});

export const verificationQueue = (table: Table): VerificationQueue => ({
  async list(list, { limit, descending, unfiltered, after, keep, admit }) {
    const query = { ...queryOf(list), descending, limit: unfiltered ? limit + 1 : AT_ONCE };
    const placeOf = (item: Item): Position =>
      Object.fromEntries(
        ['pk', 'sk', `${query.index}pk`, `${query.index}sk`].map((name) => [name, String(item[name])]),
      );
    const found: QueueLine[] = [];
    let place: Position | undefined = after === undefined ? undefined : Place.parse(JSON.parse(after));
    for (let looked = 0; ; ) {
      const page: Page = await table.query({ ...query, ...(place && { after: place }) });
      let read = 0;
      while (read < page.items.length && found.length < limit) {
        const lines: QueueLine[] = [];
        for (; read < page.items.length && lines.length < limit - found.length; read += 1) {
          const line = lineOf(page.items[read] as Item);
          if (keep(line)) lines.push(line);
        }
        if (lines.length > 0) found.push(...(await admit(lines)));
      }
      looked += read;
      const last = page.items[read - 1];
      place = last ? placeOf(last) : page.next;
      const isEnd = read === page.items.length && !page.next;
      if (isEnd || !place) return { items: found, next: undefined };
      if (found.length === limit || looked >= MOST_LINES)
        return { items: found, next: JSON.stringify(place) };
    }
  },
});
