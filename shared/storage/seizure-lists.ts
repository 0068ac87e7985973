import * as z from 'zod';
import { Received, SeizureSummary } from '../domain/seizure/seizure.ts';
import { keys } from './keys.ts';
import { newestFirst } from './newest-first.ts';
import type { Index, Table } from './table.ts';

export interface ListedSeizures {
  readonly items: readonly SeizureSummary[];
  /** Key of the last record looked at; nothing older is left when absent. */
  readonly next: string | undefined;
}

const DraftLine = z.object({
  id: z.string(),
  date: z.string(),
  product: z.string(),
  received: Received.optional(),
});

export interface ListedDrafts {
  readonly items: readonly (z.output<typeof DraftLine> & { readonly savedAt: string })[];
  readonly next: string | undefined;
}

interface Wanted {
  /** Both days included. */
  readonly from: string;
  readonly to: string;
  readonly limit: number;
  /** Where the page before ended. */
  readonly after?: string | undefined;
  readonly keep: (summary: SeizureSummary) => boolean;
}

export interface SeizureLists {
  /** An office's records, the newest first. */
  ofOffice(office: string, wanted: Wanted): Promise<ListedSeizures>;
  /** What any of these audiences may see, the newest first. */
  ofAudiences(audiences: readonly string[], wanted: Wanted): Promise<ListedSeizures>;
  /** An office's drafts, the last saved first. */
  draftsOf(office: string, page: { limit: number; after?: string | undefined }): Promise<ListedDrafts>;
}

/** One call reads no more than this, so that a filter that matches little answers in time with a shorter page. */
const MOST_READS = 36;

export const seizureLists = (table: Table): SeizureLists => {
  const read = async (index: Index, pk: string, [from, to]: readonly [string, string], limit: number) => {
    const { items } = await table.query({ index, pk, between: [from, to], descending: true, limit });
    return items.map((item) => ({ key: String(item[`${index}sk`]), summary: item.summary }));
  };

  /** Walks key ranges from new to old until the page is full, the end is reached or enough was read. */
  const page = async (
    ranges: Iterable<{ partitions: readonly string[]; from: string; to: string }>,
    index: Index,
    { limit, after, keep }: Wanted,
  ): Promise<ListedSeizures> => {
    const found: { key: string; summary: SeizureSummary }[] = [];
    let last: string | undefined;
    let reads = 0;
    for (const range of ranges) {
      let to = after && after < range.to ? after : range.to;
      while (range.from <= to) {
        if (reads >= MOST_READS) return { items: found.map((f) => f.summary), next: last ?? to };
        reads += 1;
        const size = limit + 1;
        const batches = await Promise.all(
          range.partitions.map((pk) => read(index, pk, [range.from, to], size)),
        );
        const merged = batches.flat().sort((a, b) => (a.key < b.key ? 1 : -1));
        // Behind the end of a batch that was cut, another partition's records may still be missing.
        const sure = batches
          .filter((batch) => batch.length === size)
          .map((batch) => batch.at(-1)?.key ?? '')
          .sort()
          .at(-1);
        for (const { key, summary } of merged) {
          if (key === after || key === last) continue;
          if (sure !== undefined && key < sure) break;
          last = key;
          const parsed = SeizureSummary.parse(summary);
          if (!keep(parsed)) continue;
          found.push({ key, summary: parsed });
          if (found.length === limit) return { items: found.map((f) => f.summary), next: last };
        }
        if (sure === undefined) break;
        to = sure;
      }
      last = range.from;
    }
    return { items: found.map((f) => f.summary), next: undefined };
  };

  return {
    ofOffice: (office, wanted) =>
      page(
        [{ partitions: [keys.officeSeizures(office)], from: wanted.from, to: `${wanted.to}$` }],
        'gsi1',
        wanted,
      ),

    ofAudiences: (audiences, wanted) =>
      page(
        monthsBack(wanted.after?.slice(0, 10) ?? wanted.to, wanted.from).map(({ month, from, to }) => ({
          partitions: audiences.map((audience) => keys.audienceMonth(audience, month)),
          from,
          to,
        })),
        'gsi2',
        wanted,
      ),

    async draftsOf(office, { limit, after }) {
      const { page, next } = await newestFirst(
        table,
        { index: 'gsi1', pk: keys.officeDrafts(office) },
        { limit, after },
      );
      const items = page.map((item) => ({
        ...DraftLine.parse(item.summary),
        savedAt: String(item.gsi1sk).split('#')[0] as string,
      }));
      return { items, next };
    },
  };
};

/** The months of a period from new to old, each with the range of its keys `date#id`; `$` sorts behind `#`. */
function* monthsBack(to: string, from: string): Generator<{ month: string; from: string; to: string }> {
  let month = to.slice(0, 7);
  while (month >= from.slice(0, 7)) {
    yield {
      month,
      from: month === from.slice(0, 7) ? from : month,
      to: month === to.slice(0, 7) ? `${to}$` : `${month}-99`,
    };
    const [year = 0, number = 1] = month.split('-').map(Number);
    month = number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`;
  }
}
