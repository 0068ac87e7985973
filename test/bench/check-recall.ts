import { precisionOf, recallOf, scoresOf } from '../support/checks/recall.ts';
import { figure } from './figure.ts';

const RILO = 'RILO-COLOGNE';

/** Some networks more, because each has few errors of each kind. */
const WANTED = Array.from({ length: 10 }, (_, i) => 1953 + i).map((seed) => ({
  seed,
  count: 2000,
  until: new Date('2026-06-30T00:00:00Z'),
  share: 0.4,
  rilo: RILO,
}));

/** What checks find of what was planted, and how often they speak where nothing was. */
export const checkRecall = async (): Promise<void> => {
  const { cases, scores } = scoresOf(WANTED);
  for (const score of scores) {
    const { code, planted, found, falseAlarms } = score;
    const note = `${found} of ${planted} planted in ${cases} cases of ${RILO}, ${falseAlarms.length} false alarms`;
    if (planted > 0) figure('check-recall', `${code}: recall`, recallOf(score), '', note);
    figure('check-recall', `${code}: precision`, precisionOf(score), '', note);
    for (const alarm of falseAlarms.slice(0, 3)) console.error(`${code}: ${alarm}`);
  }
};
