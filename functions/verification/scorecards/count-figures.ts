import { countOnce } from '../../../shared/domain/scorecards/count-once.ts';
import type { Fact } from '../../../shared/domain/scorecards/fact.ts';
import { type Reporting, reportingTally } from '../../../shared/domain/scorecards/reporting.ts';
import { type Verifying, verifyingTally } from '../../../shared/domain/scorecards/verifying.ts';
import { inFlight } from '../../../shared/in-flight.ts';
import type { Uses } from '../../../shared/services.ts';

/** The tables answer so many queries at once without one waiting for another. */
const LANES = 16;

/** Which cases count, beside the withdrawn ones, which never do. */
type Wanted = (fact: Fact) => boolean;

const standing = (facts: readonly Fact[], wanted: Wanted): Fact[] =>
  facts.filter((fact) => fact.state !== 'withdrawn' && wanted(fact));

/** How an office reported in these months; each page of facts is counted and let go. */
export const countReporting = async (
  { scorecards, duplicates }: Uses<'scorecards' | 'duplicates'>,
  {
    office,
    months,
    wanted,
  }: { readonly office: string; readonly months: readonly string[]; readonly wanted: Wanted },
): Promise<Reporting> => {
  const tally = reportingTally();
  const once = countOnce(tally.add);
  await inFlight(months, LANES, async (month) => {
    for await (const page of scorecards.facts(office, month)) {
      const facts = standing(page, wanted);
      once.add(facts, await duplicates.countedOnce(facts.map(({ id }) => id)));
    }
  });
  const leftOut = once.end();
  return tally.figures(leftOut);
};

/** How a regional office verified what these offices reported in these months. */
export const countVerifying = async (
  { scorecards }: Uses<'scorecards'>,
  {
    rilo,
    offices,
    months,
    wanted,
  }: {
    readonly rilo: string;
    readonly offices: readonly string[];
    readonly months: readonly string[];
    readonly wanted: Wanted;
  },
): Promise<Verifying> => {
  const tally = verifyingTally();
  const partitions = offices.flatMap((office) => months.map((month) => ({ office, month })));
  await inFlight(partitions, LANES, async ({ office, month }) => {
    for await (const page of scorecards.facts(office, month))
      for (const fact of standing(page, wanted))
        if (fact.rilo === rilo && fact.state !== 'unshared') tally.add(fact);
  });
  return tally.figures();
};
