import { Fact } from '../../domain/scorecards/fact.ts';
import { Score } from '../../domain/scorecards/score.ts';
import { keys } from '../keys.ts';
import type { Position, Table } from '../table.ts';

export interface Scorecards {
  /** What is known of the cases that an office reported first in a month (2026-05), as they are now, page by page. */
  facts(office: string, month: string): AsyncIterable<readonly Fact[]>;
  /** In the place of those that were kept of the same offices and months. */
  saveScores(scores: readonly Score[]): Promise<void>;
  /** Of all offices; those of offices that had no cases are there as well. */
  scores(month: string): Promise<Score[]>;
  scoresOf(office: string, months: readonly string[]): Promise<Score[]>;
}

const MOST_AT_ONCE = 1000;

export const scorecards = (table: Table): Scorecards => ({
  async *facts(office, month) {
    let after: Position | undefined;
    do {
      const page = await table.query({
        index: 'gsi3',
        pk: keys.verificationFacts(office, month),
        ...(after && { after }),
      });
      yield page.items.map(({ summary }) => Fact.parse(summary));
      after = page.next;
    } while (after);
  },

  async saveScores(scores) {
    const items = scores.map((score) => ({ ...keys.score(score.month, score.office), record: score }));
    for (let start = 0; start < items.length; start += MOST_AT_ONCE)
      await table.putMany(items.slice(start, start + MOST_AT_ONCE));
  },

  async scores(month) {
    const scores: Score[] = [];
    let after: Position | undefined;
    do {
      const page = await table.query({ pk: keys.score(month, '').pk, ...(after && { after }) });
      scores.push(...page.items.map(({ record }) => Score.parse(record)));
      after = page.next;
    } while (after);
    return scores;
  },

  async scoresOf(office, months) {
    const items = await table.getMany(months.map((month) => keys.score(month, office)));
    return items.map(({ record }) => Score.parse(record));
  },
});
