import { SeizureReport } from '../../../shared/domain/seizure/report.ts';
import { reportedSeizure } from '../../../shared/domain/seizure/report-case.ts';
import type { Seizure } from '../../../shared/domain/seizure/seizure.ts';
import { openedVerification } from '../../../shared/domain/verification/open.ts';
import { USUAL_POLICY } from '../../../shared/domain/verification/policy.ts';
import type { Step } from '../../../shared/domain/verification/step.ts';
import { inFlight } from '../../../shared/in-flight.ts';
import { idFrom } from '../../../shared/storage/keys.ts';
import { headItem } from '../../../shared/storage/seizure-items.ts';
import type { Item, Key, Table } from '../../../shared/storage/table.ts';
import { stepWrites } from '../../../shared/storage/verification/verification-items.ts';
import { fullForm } from '../../support/builders.ts';

const MINUTE = 60_000;
const AT_ONCE = 4;
const TOGETHER = 500;

/** Pages that are measured show none beyond: the cases themselves need not be there. */
const SHOWN = 2000;

const COUNTRIES = ['FR', 'ES', 'DE', 'IT', 'PT'];
const report = SeizureReport.parse(fullForm());
const calendars = { rilo: { weekend: [] }, reporter: { weekend: [] } };

/** The case with this number: they came in at regular times, every twentieth has something wrong. */
export const waitingCase = (
  rilo: string,
  number: number,
  { first, everyMinutes }: { readonly first: Date; readonly everyMinutes: number },
): { readonly seizure: Seizure; readonly step: Step } => {
  const at = new Date(first.getTime() + number * everyMinutes * MINUTE);
  const country = COUNTRIES[number % COUNTRIES.length] ?? 'FR';
  const seizure = reportedSeizure({
    id: idFrom('waiting', rilo, String(number)),
    reference: `CEN-2026-${country}-${String(number).padStart(6, '0')}`,
    owner: { office: `NCP-${country}`, country, rilo },
    report,
    making: { by: 'officer', office: `NCP-${country}`, at },
  });
  const severity = number % 20 === 0 ? 'error' : number % 7 === 0 ? 'warning' : 'note';
  const step = openedVerification({
    seizure,
    before: undefined,
    findings: [{ code: 'quantity-outlier', severity, pointer: '/lines/0/quantity' }],
    quality: { score: 70, blocks: {} },
    policy: USUAL_POLICY,
    calendars,
    at,
  });
  return { seizure, step };
};

interface Sum {
  readonly key: Key;
  readonly amounts: Record<string, number>;
}

const groupsOf = (count: number): number[][] =>
  Array.from({ length: Math.ceil(count / TOGETHER) }, (_, group) =>
    Array.from({ length: Math.min(TOGETHER, count - group * TOGETHER) }, (_, i) => group * TOGETHER + i),
  );

/**
 * So many waiting cases, as storage keeps them, but without transactions and without what no page reads: the engine
 * writes some hundred items a second.
 */
export const fillQueue = async (
  tables: { readonly verification: Table; readonly seizures: Table },
  count: number,
  make: (number: number) => { readonly seizure: Seizure; readonly step: Step },
): Promise<void> => {
  const sums = new Map<string, Sum>();
  await inFlight(groupsOf(count), AT_ONCE, async (numbers) => {
    const items: Item[] = [];
    const cases: Item[] = [];
    for (const number of numbers) {
      const { seizure, step } = make(number);
      if (number < SHOWN) cases.push(headItem(seizure));
      const [head, ...others] = stepWrites([step]);
      if ('put' in head) items.push(head.put);
      for (const write of others) {
        if (!('add' in write)) continue;
        const known: Sum = sums.get(write.add.pk) ?? { key: write.add, amounts: {} };
        for (const [name, amount] of Object.entries(write.amounts))
          known.amounts[name] = (known.amounts[name] ?? 0) + amount;
        sums.set(write.add.pk, known);
      }
    }
    await tables.verification.putMany(items);
    await tables.seizures.putMany(cases);
  });
  for (const { key, amounts } of sums.values()) await tables.verification.add(key, amounts);
};
