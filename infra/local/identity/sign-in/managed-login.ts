import type { IncomingMessage, ServerResponse } from 'node:http';
import { attributeValue } from 'cognito-local/lib/services/userPoolService.js';
import { PasswordPolicy } from '../credentials/passwords.ts';
import { totpUri } from '../credentials/totp.ts';
import type { AuthorizationCodes } from '../grants/authorization-codes.ts';
import { answerTo, readAuthorizeRequest, readReturnAddress } from '../grants/authorize-request.ts';
import { OAuthError } from '../grants/oauth-error.ts';
import { readForm } from '../grants/parameters.ts';
import type { View } from './form.ts';
import {
  authenticatorPage,
  codePage,
  endPage,
  newPasswordPage,
  passwordPage,
  STYLE_HASH,
} from './sign-in-page.ts';
import { newBrowser, openSignIns, type SignIn } from './sign-ins.ts';
import { answerStep, type StepServices } from './steps.ts';
import { isLanguage, LANGUAGES, preferredLanguage } from './words.ts';

export interface ManagedLoginServices extends StepServices {
  readonly codes: AuthorizationCodes;
  /** The public port speaks TLS: the cookie then never travels without. */
  readonly secure: boolean;
}

export interface ManagedLogin {
  /** `GET /oauth2/authorize` */
  authorize(req: IncomingMessage, res: ServerResponse, parameters: URLSearchParams): Promise<void>;
  /** `GET` and `POST /oauth2/sign-in?flow=…`: the page a person is on, and their answer to it. */
  page(req: IncomingMessage, res: ServerResponse, parameters: URLSearchParams): Promise<void>;
  forget(res: ServerResponse): void;
}

const COOKIE = 'cen-sign-in';
export const SIGN_IN_PATH = '/oauth2/sign-in';

const browserOf = (req: IncomingMessage): string | undefined =>
  new RegExp(`(?:^|;\\s*)${COOKIE}=([\\w-]{32})(?:;|$)`).exec(req.headers.cookie ?? '')?.[1];

/** The source that the form's last redirect leads to: browsers hold redirects against `form-action` as well. */
const sourceOf = (redirectUri: string): string => {
  const { origin, protocol } = new URL(redirectUri);
  return origin === 'null' ? protocol : origin;
};

const sendPage = (res: ServerResponse, status: number, html: string, formTarget?: string): void => {
  const formAction = formTarget === undefined ? "'none'" : `'self' ${formTarget}`;
  res.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': `default-src 'none'; style-src ${STYLE_HASH}; form-action ${formAction}; base-uri 'none'; frame-ancestors 'none'`,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
    vary: 'accept-language',
  });
  res.end(html);
};

const redirect = (res: ServerResponse, location: string): void => {
  res.writeHead(303, { location, 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
  res.end();
};

/** The pages at which people prove who they are, like those of Cognito's managed login. */
export const managedLogin = (services: ManagedLoginServices): ManagedLogin => {
  const { pools, codes, now, secure } = services;
  const signIns = openSignIns(now);
  const cookie = (value: string, more = ''): string =>
    `${COOKIE}=${value}; Path=/oauth2; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}${more}`;

  const pageOf = async (signIn: SignIn, view: View): Promise<string> => {
    const { step, request } = signIn;
    const pool = await pools.pool(request.client.UserPoolId);
    switch (step.page) {
      case 'password':
        return passwordPage(view);
      case 'new-password':
        return newPasswordPage(view, PasswordPolicy.parse(pool.options.Policies?.PasswordPolicy ?? {}));
      case 'authenticator': {
        const account = await pools.account(request.client.UserPoolId, step.username);
        const name = attributeValue('email', account?.Attributes) ?? step.username;
        return authenticatorPage(view, {
          secret: step.secret,
          uri: totpUri(step.secret, LANGUAGES.en.product, name),
        });
      }
      case 'code':
        return codePage(view);
    }
  };

  const ended = (req: IncomingMessage, res: ServerResponse): void => {
    sendPage(res, 400, endPage(preferredLanguage(req.headers['accept-language'])));
  };

  const finish = (res: ServerResponse, signIn: SignIn, username: string): void => {
    const { client, redirectUri, state, scope, codeChallenge, nonce } = signIn.request;
    const poolId = client.UserPoolId;
    const code = codes.issue({
      poolId,
      clientId: client.ClientId,
      redirectUri,
      codeChallenge,
      scope,
      nonce,
      username,
    });
    signIns.end(signIn);
    redirect(res, answerTo(redirectUri, { code, state }));
  };

  return {
    async authorize(req, res, parameters) {
      const back = await readReturnAddress(pools, parameters);
      try {
        const request = { ...back, ...readAuthorizeRequest(back.client, parameters) };
        const browser = browserOf(req) ?? newBrowser();
        const { id } = signIns.begin(browser, request);
        res.setHeader('set-cookie', cookie(browser));
        redirect(res, `${SIGN_IN_PATH}?flow=${id}`);
      } catch (error) {
        if (!(error instanceof OAuthError)) throw error;
        const { code, message } = error;
        redirect(
          res,
          answerTo(back.redirectUri, { error: code, error_description: message, state: back.state }),
        );
      }
    },

    async page(req, res, parameters) {
      const signIn = signIns.find(parameters.get('flow') ?? '', browserOf(req));
      if (!signIn) return ended(req, res);
      const action = `${SIGN_IN_PATH}?flow=${signIn.id}`;
      if (req.method === 'POST') {
        const outcome = await answerStep(services, signIn, await readForm(req));
        if ('username' in outcome) return finish(res, signIn, outcome.username);
        signIn.problem = 'problem' in outcome ? outcome.problem : undefined;
        if ('step' in outcome) signIn.step = outcome.step;
        // See Other: reloading the page that follows sends no password again.
        return redirect(res, action);
      }
      const { problem, account } = signIn;
      if (problem === 'begin-again') {
        signIns.end(signIn);
        return ended(req, res);
      }
      const asked = parameters.get('lang') ?? '';
      if (isLanguage(asked)) signIn.language = asked;
      const language = signIn.language ?? preferredLanguage(req.headers['accept-language']);
      const view = { language, problem, action, account };
      sendPage(res, 200, await pageOf(signIn, view), sourceOf(signIn.request.redirectUri));
    },

    forget: (res) => void res.setHeader('set-cookie', cookie('', '; Max-Age=0')),
  };
};
