import { generateWithErrors } from '../../../infra/local/demo/errors/generate-with-errors.ts';
import { factorOfSlip } from '../../../shared/domain/checks/history/factor-of-slip.ts';
import { FAR, howUnusual } from '../../../shared/domain/checks/history/how-unusual.ts';
import { observationsOf } from '../../../shared/domain/checks/history/observations.ts';
import { SeizureReport } from '../../../shared/domain/seizure/report.ts';
import { learntHistories } from '../../support/checks/learnt-histories.ts';

/** Of cases with enough history, how many would be told if their quantity were a thousand times as large. */
export const slipsTold = (seed: number, until: Date): { readonly asked: number; readonly told: number } => {
  const histories = learntHistories();
  const counts = { asked: 0, told: 0 };
  for (const { country, report: given } of generateWithErrors({ seed, count: 2000, until, share: 0 })) {
    const { lines } = SeizureReport.parse(given);
    const [line] = lines;
    const slip = line?.quantity && {
      ...line,
      quantity: { ...line.quantity, value: line.quantity.value * 1000 },
    };
    const unusual = slip && howUnusual(slip, { country, histories });
    histories.learn(observationsOf({ lines }, country));
    if (!unusual) continue;
    counts.asked += 1;
    if (factorOfSlip(unusual) !== undefined || Math.abs(unusual.z) > FAR) counts.told += 1;
  }
  return counts;
};
