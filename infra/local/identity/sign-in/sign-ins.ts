import { randomBytes } from 'node:crypto';
import type { AuthorizeRequest } from '../grants/authorize-request.ts';
import type { Language, Problem } from './words.ts';

const VALID_MS = 15 * 60_000;
const MOST = 10_000;

/** The page a person is on: each proves one thing and leads to the next. */
export type Step =
  | { readonly page: 'password' }
  | { readonly page: 'new-password'; readonly username: string }
  | { readonly page: 'authenticator'; readonly username: string; readonly secret: string }
  | { readonly page: 'code'; readonly username: string };

/** One sign-in under way, of one browser. */
export interface SignIn {
  readonly id: string;
  readonly browser: string;
  readonly request: AuthorizeRequest;
  readonly begun: number;
  step: Step;
  /** What was wrong with the last answer. */
  problem: Problem | undefined;
  /** The e-mail address that was given. */
  account: string | undefined;
  /** Chosen on a page; before that the browser's counts. */
  language: Language | undefined;
}

export interface SignIns {
  begin(browser: string, request: AuthorizeRequest): SignIn;
  /** Only for the browser that began it: a link to somebody else's sign-in leads nowhere. */
  find(id: string, browser: string | undefined): SignIn | undefined;
  end(signIn: SignIn): void;
}

export const newBrowser = (): string => randomBytes(24).toString('base64url');

/** Sign-ins under way: 15 minutes, in memory; after a restart the person begins again. */
export const openSignIns = (now: () => number): SignIns => {
  const underWay = new Map<string, SignIn>();

  return {
    begin(browser, request) {
      for (const [id, signIn] of underWay) {
        if (now() - signIn.begun < VALID_MS && underWay.size < MOST) break;
        underWay.delete(id);
      }
      const id = randomBytes(24).toString('base64url');
      const signIn: SignIn = {
        id,
        browser,
        request,
        begun: now(),
        step: { page: 'password' },
        problem: undefined,
        account: undefined,
        language: undefined,
      };
      underWay.set(id, signIn);
      return signIn;
    },
    find(id, browser) {
      const signIn = underWay.get(id);
      if (signIn === undefined || signIn.browser !== browser) return undefined;
      return now() - signIn.begun < VALID_MS ? signIn : undefined;
    },
    end: (signIn) => void underWay.delete(signIn.id),
  };
};
