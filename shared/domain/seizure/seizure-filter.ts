import * as z from 'zod';
import { may } from '../access.ts';
import type { Actor } from '../actor.ts';
import { CATEGORY_CODES } from '../codes/categories.ts';
import { InvalidInput } from '../errors.ts';
import { Country, Day } from '../fields.ts';
import { OfficeId } from '../sharing.ts';
import { CaseStatus, type SeizureSummary } from './seizure.ts';

/** What a list of cases can be narrowed by: the same for looking at it and for taking it along. */
export const seizureFilter = {
  office: OfficeId.optional(),
  country: Country.optional(),
  status: CaseStatus.optional(),
  category: z.enum(CATEGORY_CODES).optional(),
  from: Day.optional().describe('First day of the seizures; twelve months before "to" if left out'),
  to: Day.optional().describe('Last day of the seizures; today if left out'),
} as const;

const Filter = z.object(seizureFilter);
export type SeizureFilter = z.output<typeof Filter>;

const yearBefore = (day: string) =>
  `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`.replace('-02-29', '-02-28');

/** Both days included. `root` is where the filter stands, for the pointer. @throws InvalidInput */
export const periodOf = (
  filter: Pick<SeizureFilter, 'from' | 'to'>,
  now: Date,
  root = '',
): { readonly from: string; readonly to: string } => {
  const to = filter.to ?? now.toISOString().slice(0, 10);
  const from = filter.from ?? yearBefore(to);
  if (from > to)
    throw new InvalidInput([
      { pointer: `${root}/from`, code: 'after-end', detail: `"from" lies after "to" (${to}).` },
    ]);
  return { from, to };
};

/** Does a case match what is asked for, and may the caller see it? The days are not looked at. */
export const isWanted =
  ({ office, country, status, category }: SeizureFilter, actor: Actor) =>
  (summary: SeizureSummary): boolean =>
    (!office || summary.office === office) &&
    (!country || summary.country === country) &&
    (!status || summary.status === status) &&
    (!category || summary.categories.includes(category)) &&
    may(actor, 'seizure.read', { office: summary.office, country: summary.country, shared: summary });
