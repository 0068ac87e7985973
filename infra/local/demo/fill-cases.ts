import { observationsOf } from '../../../shared/domain/checks/history/observations.ts';
import { countryOf } from '../../../shared/domain/codes/countries.ts';
import { SeizureReport } from '../../../shared/domain/seizure/report.ts';
import { referenceFor, reportedSeizure } from '../../../shared/domain/seizure/report-case.ts';
import type { Seizure } from '../../../shared/domain/seizure/seizure.ts';
import type { Uses } from '../../../shared/services.ts';
import { idFrom } from '../../../shared/storage/keys.ts';
import type { Table } from '../../../shared/storage/table.ts';
import { verificationHistories } from '../../../shared/storage/verification/histories.ts';
import { seedItems } from '../../../shared/storage/verification/verification-items.ts';
import { type DemoCase, generateCases, type Wanted } from './generate.ts';
import { FOUNDER } from './offices.ts';
import { chanceOf } from './random.ts';
import { type Past, pastOf } from './verification/past-verifications.ts';

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

/** Younger cases come as just reported: the network checks them, and some wait for a person. */
const RECENT = 21 * 86_400_000;

/** Writes what is not there yet: a start that was killed goes on where it ended. */
export const fillCases = async (
  { seizures, verificationTable }: Uses<'seizures'> & { readonly verificationTable: Table },
  wanted: Wanted,
): Promise<number> => {
  const { seizures: reported, taken } = seizuresOf(generateCases(wanted));
  const chance = chanceOf(wanted.seed);
  const steps: Past['steps'][] = [];
  const all = reported.map((one) => {
    if (Date.parse(one.reportedAt) > wanted.until.getTime() - RECENT) return one;
    const past = pastOf(one, chance);
    steps.push(past.steps);
    return past.seizure;
  });
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
  // What earlier cases say of usual quantities, over all countries: a country's own grows as it reports.
  await verificationHistories(verificationTable).learn(
    all.flatMap(({ report }) => observationsOf(report, undefined)),
  );
  for (let start = 0; start < steps.length; start += TOGETHER)
    await verificationTable.putMany(steps.slice(start, start + TOGETHER).flatMap(seedItems));
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
