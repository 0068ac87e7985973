import type * as z from 'zod';
import type { Actor } from '../actor.ts';
import { audiencesFor, audiencesOf, type Shared } from '../sharing.ts';
import { VerificationSummary } from '../verification/summary.ts';

/** What scorecards count of one case. */
export const Fact = VerificationSummary.pick({
  id: true,
  state: true,
  office: true,
  country: true,
  rilo: true,
  sharing: true,
  date: true,
  datePrecision: true,
  reportedAt: true,
  departure: true,
  destination: true,
  transit: true,
  errors: true,
  warnings: true,
  notes: true,
  codes: true,
  blocks: true,
  quality: true,
  returns: true,
  firstDecidedAfter: true,
  measures: true,
});
export type Fact = z.output<typeof Fact>;

const sharedOf = ({ office, country, rilo, sharing }: Fact): Shared => ({
  office,
  country,
  rilo,
  sharing,
  status: 'reported',
});

/** Which cases this reader may count: those that they might as well read. */
export const readableBy = (actor: Actor): ((fact: Fact) => boolean) => {
  const mine = new Set(audiencesOf(actor));
  return (fact) =>
    fact.office === actor.office || audiencesFor(sharedOf(fact)).some((audience) => mine.has(audience));
};

/**
 * Open to the office, its regional office and the Secretariat alike: what is compared between offices is counted from
 * such cases only, so that no figure tells anybody of a case that was kept from them.
 */
export const isCommon = ({ sharing: { level } }: Fact): boolean =>
  level === 'network' || level === 'partners' || level === 'regional';

const DAY = 86_400_000;

/** Days from the seizure to its first report; undefined where the day is not known, or lies behind the report. */
export const lagOf = ({ date, datePrecision, reportedAt }: Fact): number | undefined => {
  const days = Math.floor((Date.parse(reportedAt) - Date.parse(date)) / DAY);
  return datePrecision || days < 0 ? undefined : days;
};
