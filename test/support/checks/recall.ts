import {
  generateWithErrors,
  type WantedWithErrors,
} from '../../../infra/local/demo/errors/generate-with-errors.ts';
import { findingsOf } from '../../../shared/domain/checks/find.ts';
import { observationsOf } from '../../../shared/domain/checks/history/observations.ts';
import { SeizureReport } from '../../../shared/domain/seizure/report.ts';
import { learntHistories } from './learnt-histories.ts';

/** How a check did over cases of which is known what is wrong. */
export interface Score {
  readonly code: string;
  readonly planted: number;
  readonly found: number;
  /** Cases in which it spoke though nothing of its kind was planted, with an example. */
  readonly falseAlarms: readonly string[];
}

interface Counted {
  planted: number;
  found: number;
  readonly falseAlarms: string[];
}

export const recallOf = ({ planted, found }: Score): number => found / planted;
export const precisionOf = ({ found, falseAlarms }: Score): number =>
  found + falseAlarms.length === 0 ? 1 : found / (found + falseAlarms.length);

/** Reports the cases one after the other, checks each as verification does, and learns from each. */
const tallied = (wanted: WantedWithErrors, of: (code: string) => Counted): number => {
  const histories = learntHistories();
  const cases = generateWithErrors(wanted);
  for (const { country, reportedAt, pictures, planted, report: given } of cases) {
    const parsed = SeizureReport.parse(given);
    const report = { ...parsed, location: { country, ...parsed.location } };
    const findings = findingsOf(report, { country, reportedAt, pictures, histories });
    histories.learn(observationsOf(report, country));
    const byCode = new Map(findings.map((finding) => [finding.code, finding]));
    for (const code of planted) {
      of(code).planted += 1;
      if (byCode.has(code)) of(code).found += 1;
    }
    const what = planted.join(', ') || 'nothing';
    for (const [code, finding] of byCode)
      if (!planted.includes(code))
        of(code).falseAlarms.push(`${what} was planted, ${JSON.stringify(finding)} found`);
  }
  return cases.length;
};

/** Scores of all checks over several networks together. */
export const scoresOf = (
  all: readonly WantedWithErrors[],
): { readonly cases: number; readonly scores: Score[] } => {
  const tally = new Map<string, Counted>();
  const of = (code: string): Counted => {
    const kept = tally.get(code) ?? { planted: 0, found: 0, falseAlarms: [] };
    tally.set(code, kept);
    return kept;
  };
  const cases = all.reduce((sum, wanted) => sum + tallied(wanted, of), 0);
  const scores = [...tally].map(([code, counts]) => ({ code, ...counts }));
  return { cases, scores: scores.sort((a, b) => a.code.localeCompare(b.code)) };
};
