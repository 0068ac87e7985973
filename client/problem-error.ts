import type { components } from './api.ts';

type Problem = components['schemas']['Problem'];
type FieldProblem = components['schemas']['FieldProblem'];

/** An answer that is not a success, as the problem document (RFC 9457) tells it. */
export class ProblemError extends Error {
  readonly status: number;
  /** Stable: `invalid-input`, `not-found`, `changed-meanwhile`, … */
  readonly code: string;
  readonly problem: Partial<Problem>;

  constructor(status: number, problem: Partial<Problem>) {
    super(problem.detail ?? `The network answered with status ${status}.`);
    this.name = 'ProblemError';
    this.status = status;
    this.code = problem.code ?? CODES[status] ?? 'internal';
    this.problem = problem;
  }

  get fields(): readonly FieldProblem[] {
    return this.problem.errors ?? [];
  }
}

// What stands before the functions answers with a sentence of its own and no code.
const CODES: Readonly<Record<number, string>> = {
  401: 'not-signed-in',
  403: 'not-allowed',
  404: 'not-found',
  429: 'too-many-requests',
  503: 'unavailable',
};

export const problemIn = async (response: Response): Promise<ProblemError> => {
  const type = response.headers.get('content-type') ?? '';
  const given = type.includes('problem+json') ? ((await response.json()) as Partial<Problem>) : {};
  return new ProblemError(response.status, given);
};
