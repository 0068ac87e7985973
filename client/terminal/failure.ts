import { ProblemError } from '../problem-error.ts';
import { NotSignedIn } from '../sign-in/open-network.ts';
import { SignInEnded } from '../sign-in/tokens.ts';
import { printable } from './text.ts';

export const EXIT = {
  done: 0,
  failed: 1,
  wrongUsage: 2,
  notSignedIn: 3,
  someRefused: 4,
  notAllowedOrFound: 5,
  unavailable: 6,
  /** The shell's own: 128 and the number of the signal. */
  interrupted: 130,
} as const;
type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export const HELP = `
Instead of "cen login", a client system can set CEN_URL, CEN_CLIENT_ID and
CEN_CLIENT_SECRET (or CEN_TOKEN, an access token).

Exit codes:
  0    done
  1    failed
  2    wrong usage
  3    not signed in
  4    done, but some rows or cases were refused
  5    not allowed, or not found
  6    the service is not available
  130  interrupted with Ctrl-C`;

/** The user called it in a way that cannot work. */
export class WrongUsage extends Error {}

const NETWORK_DOWN = /ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|EHOSTUNREACH|UND_ERR/;

const causeOf = (error: unknown): string => {
  const { cause, code } = error as { cause?: { code?: unknown }; code?: unknown };
  return String(cause?.code ?? code ?? '');
};

const exitCodeFor = (error: unknown): ExitCode => {
  if (error instanceof WrongUsage) return EXIT.wrongUsage;
  if (error instanceof NotSignedIn || error instanceof SignInEnded) return EXIT.notSignedIn;
  if (error instanceof ProblemError) {
    if (error.status === 401) return EXIT.notSignedIn;
    if (error.status === 403 || error.status === 404) return EXIT.notAllowedOrFound;
    if (error.status === 429 || error.status === 503) return EXIT.unavailable;
    return EXIT.failed;
  }
  return NETWORK_DOWN.test(causeOf(error)) ? EXIT.unavailable : EXIT.failed;
};

const sentenceFor = (error: unknown, code: ExitCode): string => {
  if (error instanceof ProblemError && code === EXIT.notSignedIn)
    return 'The network does not accept your sign-in any more. Sign in with: cen login';
  if (code === EXIT.unavailable && !(error instanceof ProblemError))
    return 'The network does not answer. Check the address and the connection, then try again.';
  // The fields follow below.
  if (error instanceof ProblemError) return error.message.replace(/: see "errors" for each\.$/, ':');
  return error instanceof Error ? error.message : String(error);
};

export interface Failure {
  readonly exitCode: ExitCode;
  /** One sentence, then one line for each field. */
  readonly lines: readonly string[];
  readonly json: object;
}

export const failureOf = (error: unknown): Failure => {
  const exitCode = exitCodeFor(error);
  const sentence = sentenceFor(error, exitCode);
  const problem = error instanceof ProblemError ? error : undefined;
  return {
    exitCode,
    lines: [
      printable(sentence),
      ...(problem?.fields ?? []).map(
        ({ pointer, detail }) => `  ${printable(`${pointer || '/'}  ${detail}`)}`,
      ),
      ...(problem && problem.status >= 500 && problem.problem.instance
        ? [`  ${problem.problem.instance}`]
        : []),
    ],
    json: {
      error: { exitCode, detail: sentence, ...(problem && { code: problem.code, ...problem.problem }) },
    },
  };
};
