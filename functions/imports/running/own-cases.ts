import { caseLikenessOf } from '../../../shared/domain/imports/jobs/likeness.ts';
import { type Seizure, type SeizureSummary, summaryOf } from '../../../shared/domain/seizure/seizure.ts';
import type { Uses } from '../../../shared/services.ts';
import { FirstRows, printOf, RowCounter } from '../rows/first-rows.ts';

/** A page of the list: well below the megabyte that the table answers with. */
const PAGE = 300;

/** Rows of a file by what they have in common with a case that came another way, and the days that they span. */
export class CaseLikenesses {
  private readonly rows = new RowCounter();
  private from = '9999-12-31';
  private to = '0000-01-01';

  add(seizure: Seizure): void {
    const { date } = seizure.report;
    if (date < this.from) this.from = date;
    if (date > this.to) this.to = date;
    this.rows.add(printOf(caseLikenessOf(summaryOf(seizure))), seizure.source?.row ?? 1);
  }

  of(likeness: string): { first: number; count: number } {
    return this.rows.of(printOf(likeness));
  }

  get days(): { from: string; to: string } {
    return { from: this.from, to: this.to };
  }
}

export interface LikeCase {
  readonly likeness: string;
  readonly reference: string;
  readonly first: number;
  readonly rows: number;
}

const isCase = ({ status }: SeizureSummary): boolean => status !== 'withdrawn' && status !== 'rejected';

/** Has the office reported anything at all? Without cases there is nothing to compare with. */
export const hasCases = async ({ seizureLists }: Uses<'seizureLists'>, office: string): Promise<boolean> => {
  const all = { from: '0000-01-01', to: '9999-12-31', limit: 1, keep: () => true };
  return (await seizureLists.ofOffice(office, all)).items.length > 0;
};

/** Cases of the office that rows resemble, one for each likeness; a page of its list is in memory at a time. */
export async function* casesLike(
  { seizureLists }: Uses<'seizureLists'>,
  office: string,
  likenesses: CaseLikenesses,
): AsyncGenerator<LikeCase> {
  const { from, to } = likenesses.days;
  if (from > to) return;
  const told = new FirstRows();
  let after: string | undefined;
  do {
    const page = await seizureLists.ofOffice(office, { from, to, limit: PAGE, after, keep: isCase });
    for (const summary of page.items) {
      const likeness = caseLikenessOf(summary);
      const { first, count } = likenesses.of(likeness);
      if (count === 0 || told.of(printOf(likeness)) !== 0) continue;
      told.add(printOf(likeness), first);
      yield { likeness, reference: summary.reference, first, rows: count };
    }
    after = page.next;
  } while (after);
}
