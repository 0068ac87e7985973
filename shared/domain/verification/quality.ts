import * as z from 'zod';
import type { Finding } from '../checks/finding.ts';
import type { SeizureReport } from '../seizure/report.ts';
import { type Block, PICTURES, QUALITY_BLOCKS } from './quality-blocks.ts';

/** How good a version is as a record, computed from what it says and what the checks found. */
export const Quality = z.object({
  score: z.number().int().min(0).max(100),
  blocks: z
    .record(z.string(), z.number().int().min(0).max(100))
    .describe('Score of each block of the report; pictures only where they are counted'),
});
export type Quality = z.output<typeof Quality>;

/** Points that a finding takes off its block. A note says what is missing, which is not there to be counted anyway. */
const COST = { error: 40, warning: 15, note: 0 } as const;

/** Findings about no block, such as its sharing, take a quarter of that off the whole. */
const SHARE_OF_WHOLE = 0.25;

const plain = (pointer: string): string => pointer.slice(1).replace(/\/\d+(?=\/|$)/g, '/*');

const isIn = (pointer: string, fields: readonly string[]): boolean =>
  fields.some((field) => pointer === field || pointer.startsWith(`${field}/`));

const BLOCKS: readonly (readonly [string, Block])[] = Object.entries(QUALITY_BLOCKS);

/** Name of the block that a field belongs to; undefined for what belongs to none. */
export const blockOf = (pointer: string): string | undefined =>
  BLOCKS.find(([, { fields }]) => isIn(plain(pointer), fields))?.[0];

const fullness = ({ merits }: Block, report: SeizureReport): number => {
  const points = merits.reduce((sum, merit) => sum + merit.points, 0);
  return (100 * merits.reduce((sum, { points: most, has }) => sum + most * has(report), 0)) / points;
};

const costOf = (findings: readonly Finding[]): number =>
  findings.reduce((sum, { severity }) => sum + COST[severity], 0);

const bounded = (score: number): number => Math.round(Math.min(100, Math.max(0, score)));

/**
 * A score from 0 to 100 for each block and the whole. One more fact never lowers it, one more finding never raises it.
 * @param pictures how many the case has; undefined where nobody counts them, and then they count for nothing
 */
export const qualityOf = (
  report: SeizureReport,
  findings: readonly Finding[],
  { pictures }: { readonly pictures?: number | undefined } = {},
): Quality => {
  const scored = BLOCKS.map(([name, block]) => {
    const own = findings.filter(({ pointer }) => blockOf(pointer) === name);
    return { name, weight: block.weight, score: bounded(fullness(block, report) - costOf(own)) };
  });
  if (pictures !== undefined) {
    const score = PICTURES.scores[Math.min(pictures, PICTURES.scores.length - 1)] ?? 0;
    scored.push({ name: 'pictures', weight: PICTURES.weight, score });
  }
  const weights = scored.reduce((sum, { weight }) => sum + weight, 0);
  const mean = scored.reduce((sum, { weight, score }) => sum + weight * score, 0) / weights;
  const general = costOf(findings.filter(({ pointer }) => blockOf(pointer) === undefined));
  return {
    score: bounded(mean - SHARE_OF_WHOLE * general),
    blocks: Object.fromEntries(scored.map(({ name, score }) => [name, score])),
  };
};
