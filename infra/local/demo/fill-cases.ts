import { countryOf } from '../../../shared/domain/codes/countries.ts';
import { SeizureReport } from '../../../shared/domain/seizure/report.ts';
import { referenceFor, reportedSeizure } from '../../../shared/domain/seizure/report-case.ts';
import type { Seizure } from '../../../shared/domain/seizure/seizure.ts';
import type { Uses } from '../../../shared/services.ts';
import { idFrom } from '../../../shared/storage/keys.ts';
import { type DemoCase, generateCases, type Wanted } from './generate.ts';
import { FOUNDER } from './offices.ts';

/** The engine takes so many writes at once before it gets slower; each is one transaction. */
const LANES = 4;
const TOGETHER = 50;

/** The records of the generated cases, numbered by country and year like reported ones. */
export const seizuresOf = (
  cases: readonly DemoCase[],
): { seizures: Seizure[]; taken: Map<string, number> } => {
  const taken = new Map<string, number>();
  const seizures = cases.map(({ country, reportedAt, report }, i) => {
    const year = String(reportedAt.getUTCFullYear());
    const number = (taken.get(`${country} ${year}`) ?? 0) + 1;
    taken.set(`${country} ${year}`, number);
    const office = `NCP-${country}`;
    const rilo = countryOf(country)?.rilo;
    if (!rilo) throw new Error(`No regional office serves ${country}.`);
    return reportedSeizure({
      id: idFrom('demo', 'seizure', String(i)),
      reference: referenceFor(country, year, number),
      owner: { office, country, rilo },
      report: SeizureReport.parse(report),
      making: { by: FOUNDER.id, office, at: reportedAt },
    });
  });
  return { seizures, taken };
};

/** Writes what is not there yet: a start that was killed goes on where it ended. */
export const fillCases = async ({ seizures }: Uses<'seizures'>, wanted: Wanted): Promise<number> => {
  const { seizures: all, taken } = seizuresOf(generateCases(wanted));
  const groups = Array.from({ length: Math.ceil(all.length / TOGETHER) }, (_, i) =>
    all.slice(i * TOGETHER, (i + 1) * TOGETHER),
  );
  let added = 0;
  const lane = async () => {
    for (let group = groups.shift(); group; group = groups.shift()) {
      const { added: fresh } = await seizures.addMissing(group);
      added += fresh.length;
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  // The next case that a country reports follows on; earlier years get no more. A repeated fill leaves a gap, which
  // harms nobody.
  const year = String(wanted.until.getUTCFullYear());
  const counters = [...taken].filter(([key]) => key.endsWith(year));
  const count = async () => {
    for (let next = counters.shift(); next; next = counters.shift()) {
      const [country = ''] = next[0].split(' ');
      await seizures.takeNumbers(country, year, next[1]);
    }
  };
  await Promise.all(Array.from({ length: LANES }, count));
  return added;
};
