import { precisionOf, recallOf, scoresOf } from '../../support/checks/recall.ts';
import { figure } from '../figure.ts';
import { slipsTold } from './slips-told.ts';

const UNTIL = new Date('2026-06-30T00:00:00Z');
const RILO = 'RILO-COLOGNE';

/** Some networks more, because each has few errors of each kind. */
const WANTED = Array.from({ length: 10 }, (_, i) => 1953 + i).map((seed) => ({
  seed,
  count: 2000,
  until: UNTIL,
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
  const { asked, told } = slipsTold(1953, UNTIL);
  const note = `${told} of ${asked} quantities of any goods, a thousand times as large; the rest is within what was seen`;
  figure('check-recall', 'slips by a thousand that are told, of any goods', told / asked, '', note);
};
