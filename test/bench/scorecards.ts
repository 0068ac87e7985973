import { readScorecard } from '../../functions/verification/scorecards/read-scorecard.ts';
import { readStanding } from '../../functions/verification/scorecards/read-standing.ts';
import { scoreMonth } from '../../functions/verification/scorecards/score-month.ts';
import { foundingOffices } from '../../shared/domain/directory/founding-offices.ts';
import { OfficeData, savedOffice } from '../../shared/domain/directory/office.ts';
import { SeizureReport } from '../../shared/domain/seizure/report.ts';
import { reportedSeizure } from '../../shared/domain/seizure/report-case.ts';
import { openedVerification } from '../../shared/domain/verification/open.ts';
import { USUAL_POLICY } from '../../shared/domain/verification/policy.ts';
import { qualityOf } from '../../shared/domain/verification/quality.ts';
import type { Reply } from '../../shared/http/route.ts';
import { currentTrace, type Trace, withTrace } from '../../shared/log.ts';
import { directory } from '../../shared/storage/directory/directory.ts';
import { idFrom } from '../../shared/storage/keys.ts';
import { seizures } from '../../shared/storage/seizures.ts';
import type { Item } from '../../shared/storage/table.ts';
import { duplicates } from '../../shared/storage/verification/duplicates/duplicates.ts';
import { scorecards as storedScorecards } from '../../shared/storage/verification/scorecards.ts';
import { stepWrites } from '../../shared/storage/verification/verification-items.ts';
import { workloads } from '../../shared/storage/verification/workload.ts';
import { france } from '../support/actors.ts';
import { fullForm } from '../support/builders.ts';
import { figure, percentile } from './figure.ts';
import { type Tables, withEngine } from './with-engine.ts';

const YEAR = 20_000;
const MONTH = 135;
const TIMES = 5;
const NOW = new Date('2026-06-30T12:00:00Z');
const DAY = 86_400_000;

interface Reporter {
  readonly office: string;
  readonly country: string;
  readonly rilo: string;
}

const report = SeizureReport.parse(fullForm());
const calendars = { rilo: { weekend: [] }, reporter: { weekend: [] } };

/** The item of a case as storage keeps it, with what a full form comes to. */
const caseItem = (owner: Reporter, number: number, at: Date): Item => {
  const date = new Date(at.getTime() - (number % 60) * DAY).toISOString().slice(0, 10);
  const seizure = reportedSeizure({
    id: idFrom('scorecards', owner.office, String(number)),
    reference: `CEN-2026-${owner.country}-${String(number).padStart(6, '0')}`,
    owner,
    report: { ...report, date },
    making: { by: 'officer', office: owner.office, at },
  });
  const findings = [
    { code: 'quantity-outlier', severity: 'warning', pointer: '/lines/0/quantity' },
    { code: 'picture-expected', severity: 'note', pointer: '/concealment/method' },
  ] as const;
  const step = openedVerification({
    seizure,
    before: undefined,
    findings,
    quality: qualityOf(report, findings),
    policy: USUAL_POLICY,
    calendars,
    at,
  });
  const [head] = stepWrites([step]);
  if (!('put' in head)) throw new Error('The head is put.');
  return head.put;
};

const fill = async ({ verification }: Tables, count: number, make: (number: number) => Item) => {
  for (let start = 0; start < count; start += 500)
    await verification.putMany(
      Array.from({ length: Math.min(500, count - start) }, (_, i) => make(start + i)),
    );
};

const servicesOf = (tables: Tables) => ({
  clock: { now: () => NOW },
  scorecards: storedScorecards(tables.verification),
  duplicates: duplicates(tables.verification, { seizures: seizures(tables.seizures), now: () => NOW }),
  workloads: workloads(tables.verification),
  directory: directory(tables.directory),
});

const measured = async (work: () => Promise<unknown>): Promise<{ trace: Trace; milliseconds: number }> =>
  withTrace('bench', async () => {
    const began = performance.now();
    await work();
    return { trace: currentTrace() as Trace, milliseconds: performance.now() - began };
  });

const told = async (what: string, times: number, work: () => Promise<unknown>): Promise<void> => {
  const taken: number[] = [];
  let calls = 0;
  let units = 0;
  for (let n = 0; n < times; n += 1) {
    const { trace, milliseconds } = await measured(work);
    taken.push(milliseconds);
    calls = trace.calls;
    units = trace.readUnits + trace.writeUnits;
  }
  const note = 'as DynamoDB Local counts';
  figure('scorecards', `${what}: database calls`, calls, 'calls', 'counted, does not jitter');
  figure('scorecards', `${what}: units`, units, 'RCU and WCU', note);
  figure('scorecards', `${what}: p50`, percentile(taken, 0.5), 'ms', `of ${times}, with DynamoDB Local`);
};

/** What figures of one office and the count of a night cost. */
export const scorecards = (): Promise<void> =>
  withEngine(async (tables) => {
    const services = servicesOf(tables);
    const reporters: Reporter[] = [];
    for (const { id, data } of foundingOffices(() => 'eu-west-1')) {
      const office = savedOffice(id, OfficeData.parse(data), { by: { id: 'root', office: 'WCO' }, at: NOW });
      await services.directory.addOffice(office);
      const { role, country, rilo } = office;
      if (role === 'NCP' && country && rilo) reporters.push({ office: id, country, rilo });
    }
    const french = reporters.find(({ country }) => country === 'FR') as Reporter;
    const first = NOW.getTime() - 364 * DAY;
    await fill(tables, YEAR, (number) =>
      caseItem(french, number, new Date(first + (number * 364 * DAY) / YEAR)),
    );
    const ask = (route: typeof readScorecard | typeof readStanding, call: object) =>
      (route.handle(services as never) as (call: unknown) => Promise<Reply>)({ actor: france, ...call });
    const query = { from: '2025-07', to: '2026-06' };
    const params = { officeId: 'NCP-FR' };
    await told(`scorecard of ${YEAR} cases in 12 months`, TIMES, () => ask(readScorecard, { params, query }));
    figure(
      'scorecards',
      'memory after it',
      process.memoryUsage().rss / 1e6,
      'MB',
      'RSS of the whole process',
    );

    const others = reporters.filter((one) => one !== french);
    await fill(tables, others.length * MONTH, (number) =>
      caseItem(
        others[number % others.length] as Reporter,
        YEAR + number,
        new Date(Date.parse('2026-06-01T00:00:00Z') + (number % (29 * 24)) * 3_600_000),
      ),
    );
    const month = '2026-06';
    await told(`night, a month of ${reporters.length} offices with ${MONTH} cases each`, 1, () =>
      scoreMonth(services)(month),
    );
    await told('standing among all, every measure', TIMES, () =>
      ask(readStanding, { query: { month, among: 'network' } }),
    );
  });
