import type { components } from '../../../api.ts';
import { ProblemError } from '../../../problem-error.ts';
import { dataOf, type Network } from '../../../sdk.ts';
import { type InLanguage, inLanguage } from '../in-language.ts';

export type Pair = components['schemas']['Duplicate'];

export const readPair = (api: Network, pairId: string, language: InLanguage = {}): Promise<Pair> =>
  dataOf(api.GET('/v1/duplicates/{pairId}', { params: { path: { pairId } }, ...inLanguage(language) }));

/** The pair, and its version that a change starts from. */
export const overPair = ({ id, version }: Pair) => ({
  path: { pairId: id },
  header: { 'If-Match': `"${version}"` },
});

/** Somebody else was first: says so, and what to do. */
export const toldOfJudgement = (error: unknown, { id }: Pair): unknown =>
  error instanceof ProblemError && error.status === 412
    ? new ProblemError(error.status, {
        ...error.problem,
        detail: `Somebody else said something of this pair meanwhile, and nothing was written. Look at it with cen duplicates ${id}, then repeat the command.`,
      })
    : error;
