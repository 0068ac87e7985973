import { generateWithErrors } from '../../infra/local/demo/errors/generate-with-errors.ts';
import { asOfToday } from '../support/simulated-year/as-of-today.ts';
import { simulateYear } from '../support/simulated-year/simulate-year.ts';
import { World } from '../support/world/world.ts';
import { figure, percentile } from './figure.ts';

const CASES = Number(process.env.YEAR_CASES ?? 2000);

/** A year of one regional office on the real runtime, with errors and twins that the generator knows. */
export const simulatedYear = async (): Promise<void> => {
  const tell = (name: string, value: number, unit: string, note = '') =>
    figure('simulated-year', name, value, unit, note);
  const until = new Date();
  const planned = generateWithErrors({
    seed: 1953,
    count: CASES,
    until,
    share: 0.4,
    rilo: 'RILO-COLOGNE',
  }).map(({ country, report, reportedAt, pictures, planted, twinOf }) => ({
    country,
    // The network keeps no pictures yet: what would have some lacks them.
    planted: pictures > 0 ? [...planted, 'picture-expected'] : planted,
    twinOf,
    report: asOfToday(report, reportedAt, until),
  }));
  const world = await World.open();
  try {
    const year = await simulateYear(world, planned);
    tell('cases', year.cases, 'cases', `${year.refused.length} refused by the schema`);
    for (const refused of year.refused.slice(0, 5)) tell('refused', 1, 'cases', refused.slice(0, 200));
    for (const { code, planted, found, beside } of year.recall) {
      tell(`recall ${code}`, planted === 0 ? 1 : found / planted, 'share', `${found} of ${planted}`);
      tell(`precision ${code}`, found / Math.max(1, found + beside), 'share', `${beside} beside`);
    }
    const { planted, ranks, others } = year.twins;
    const inTen = ranks.filter((rank) => rank >= 1 && rank <= 10).length;
    tell('twins within the first ten candidates', inTen, 'cases', `of ${planted}; ${others} other pairs`);
    tell('checked per second', year.cases / year.secondsToCheckAll, 'cases/s', 'reporting included');
    for (const [i, round] of year.rounds.entries())
      tell(`round ${i + 1}`, i + 1, 'round', JSON.stringify(round));
    for (const [state, count] of Object.entries(year.ends)) tell(`ended ${state}`, count, 'cases');
    const { transitions, byStatus } = year.executions;
    const each = [...transitions.values()];
    tell('transitions per case, most', Math.max(0, ...each), 'states', JSON.stringify(byStatus));
    tell(
      'transitions per case that waited, median',
      percentile(each, 0.5),
      'states',
      `${each.length} cases waited`,
    );
    tell('transitions per case, all cases', each.reduce((sum, one) => sum + one, 0) / year.cases, 'states');
  } finally {
    await world.close();
  }
};
