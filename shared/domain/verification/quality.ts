import * as z from 'zod';
import type { Finding } from '../checks/finding.ts';
import type { SeizureReport } from '../seizure/report.ts';

/** How good a version is as a record, computed from what it says and what the checks found. */
export const Quality = z.object({
  score: z.number().int().min(0).max(100),
  blocks: z
    .record(z.string(), z.number().int().min(0).max(100))
    .describe('Score of each block of the report'),
});
export type Quality = z.output<typeof Quality>;

/** Points that a finding takes off. */
const COST = { error: 30, warning: 10, note: 3 } as const;

/** First by what is there of each block, then by what was found. */
export const qualityOf = (report: SeizureReport, findings: readonly Finding[]): Quality => {
  const blocks = Object.fromEntries(
    (['location', 'lines', 'means', 'route', 'concealment', 'detection', 'outcome'] as const).map((block) => {
      const found = findings.filter(({ pointer }) => pointer.startsWith(`/${block}`));
      const lost = found.reduce((sum, { severity }) => sum + COST[severity], 0);
      return [block, report[block] === undefined ? 0 : Math.max(0, 100 - lost)];
    }),
  );
  const scores = Object.values(blocks);
  return { score: Math.round(scores.reduce((sum, one) => sum + one, 0) / scores.length), blocks };
};
