import type { components } from '../../api.ts';
import { ProblemError } from '../../problem-error.ts';
import { dataOf, type Network } from '../../sdk.ts';
import { type InLanguage, inLanguage } from './in-language.ts';

export type Verification = components['schemas']['Verification'];

export const readVerification = (
  api: Network,
  seizureId: string,
  language: InLanguage = {},
): Promise<Verification> =>
  dataOf(
    api.GET('/v1/seizures/{seizureId}/verification', {
      params: { path: { seizureId } },
      ...inLanguage(language),
    }),
  ).catch((error: unknown) => {
    throw toldOfAbsence(error, seizureId);
  });

/** A case comes to verification some moments after it was reported. */
const toldOfAbsence = (error: unknown, seizureId: string): unknown =>
  error instanceof ProblemError && error.status === 404
    ? new ProblemError(error.status, {
        ...error.problem,
        detail: `There is no check of ${seizureId} that you may see. A case that was reported just now is checked within moments: try again.`,
      })
    : error;

/** The case, and the version of its verification that a change starts from. */
export const over = ({ id, version }: Pick<Verification, 'id' | 'version'>) => ({
  path: { seizureId: id },
  header: { 'If-Match': `"${version}"` },
});

const CHANGED = 412;

/** Somebody else was first: says so, and what to do. Nothing was written. */
export const toldOfChange = (error: unknown, { reference }: Verification['case']): unknown =>
  error instanceof ProblemError && error.status === CHANGED
    ? new ProblemError(error.status, {
        ...error.problem,
        detail: `${reference} was changed meanwhile, and nothing was written. See what it is now with cen verification ${reference}, then repeat the command.`,
      })
    : error;
