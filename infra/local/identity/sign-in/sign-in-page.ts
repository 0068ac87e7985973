import { escapeHtml, htmlDocument, styleSource } from '../../pages/html.ts';
import type { PasswordPolicy } from '../credentials/passwords.ts';
import { qrPicture } from './authenticator-picture.ts';
import { codeField, field, form, type View } from './form.ts';
import { STYLE } from './sign-in-style.ts';
import { isLanguage, LANGUAGE_NAMES, LANGUAGES, type Words } from './words.ts';

/** For the Content-Security-Policy: this style and no other, and no script at all. */
export const STYLE_HASH = styleSource(STYLE);

const text = (words: string, attributes = ''): string => `<p${attributes}>${escapeHtml(words)}</p>`;

const WARNING =
  '<svg viewBox="0 0 20 20" aria-hidden="true"><path fill="currentColor" fill-rule="evenodd" d="M10 1a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM9 5v6.5h2V5zm0 8v2h2v-2z"/></svg>';

const languageLinks = ({ language, action }: View, words: Words): string => {
  const links = Object.keys(LANGUAGES)
    .filter(isLanguage)
    .map((tag) => {
      const current = tag === language ? ' aria-current="true"' : '';
      return `<li><a href="${escapeHtml(`${action}&lang=${tag}`)}" lang="${tag}" hreflang="${tag}"${current}>${LANGUAGE_NAMES[tag]}</a></li>`;
    });
  return `<footer><nav aria-label="${escapeHtml(words.language)}"><ul>${links.join('')}</ul></nav></footer>`;
};

const page = (view: View, title: (words: Words) => string, body: (words: Words) => string): string => {
  const words = LANGUAGES[view.language];
  const { problem, account } = view;
  return htmlDocument({
    language: view.language,
    title: problem ? `${words.error} – ${title(words)}` : title(words),
    product: words.product,
    style: STYLE,
    main: `<h1>${escapeHtml(title(words))}</h1>
${account ? `<p class="account"><bdi>${escapeHtml(account)}</bdi></p>` : ''}
${problem ? `<div class="problem">${WARNING}${text(words.problems[problem], ' role="alert" id="problem"')}</div>` : ''}
${body(words)}`,
    footer: languageLinks(view, words),
  });
};

/** `account` fills the e-mail field: who mistyped the password need not type both again. */
export const passwordPage = (view: View): string =>
  page(
    { ...view, account: undefined },
    (words) => words.signIn,
    (words) =>
      form(
        view,
        field(view, {
          name: 'email',
          label: words.email,
          attributes: `type="email" autocomplete="username" value="${escapeHtml(view.account ?? '')}"`,
          first: !view.account,
        }) +
          field(view, {
            name: 'password',
            label: words.password,
            attributes: 'type="password" autocomplete="current-password"',
            first: !!view.account,
          }),
        words.signIn,
      ),
  );

export const newPasswordPage = (view: View, policy: PasswordPolicy): string =>
  page(
    view,
    (words) => words.newPasswordTitle,
    (words) => {
      const kinds = [
        policy.RequireLowercase && words.lower,
        policy.RequireUppercase && words.upper,
        policy.RequireNumbers && words.number,
        policy.RequireSymbols && words.symbol,
      ].filter((kind) => kind !== false);
      const rules = `<div id="rules">${text(words.rules.replace('{length}', String(policy.MinimumLength)), ' class="lead"')}<ul class="rules">${kinds
        .map((kind) => `<li>${escapeHtml(kind)}</li>`)
        .join('')}</ul></div>`;
      // For password managers: whose password it is.
      const owner = `<input name="username" autocomplete="username" value="${escapeHtml(view.account ?? '')}" readonly hidden>`;
      const attributes = 'type="password" autocomplete="new-password"';
      const fields = [
        field(view, {
          name: 'new-password',
          label: words.newPassword,
          attributes,
          first: true,
          explainedBy: 'rules',
        }),
        field(view, { name: 'repeated-password', label: words.repeatPassword, attributes }),
      ];
      return `${text(words.newPasswordWhy, ' class="lead"')}${rules}${form(view, owner + fields.join(''), words.next)}`;
    },
  );

/** `uri` is the otpauth URI, as a picture and as a link; the key is shown in groups of four, as people read it. */
export const authenticatorPage = (view: View, { uri, secret }: { uri: string; secret: string }): string =>
  page(
    view,
    (words) => words.authenticatorTitle,
    (words) => `${text(words.authenticatorHow, ' class="lead"')}
${qrPicture(uri, words.picture)}
<p><a href="${escapeHtml(uri)}">${escapeHtml(words.openApp)}</a></p>
${text(words.secret, ' class="lead" id="key"')}<code class="key" dir="ltr" id="secret">${secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
<hr>${text(words.codeNext, ' class="lead"')}${form(view, codeField(view, words), words.next)}`,
  );

export const codePage = (view: View): string =>
  page(
    view,
    (words) => words.codeTitle,
    (words) => form(view, codeField(view, words), words.signIn),
  );

/** Nothing to fill in: the sign-in is over, or the link was not in order. */
export const endPage = (language: View['language']): string => {
  const words = LANGUAGES[language];
  return htmlDocument({
    language,
    title: words.endedTitle,
    product: words.product,
    style: STYLE,
    main: `<h1>${escapeHtml(words.endedTitle)}</h1>${text(words.problems['begin-again'], ' class="lead" id="problem"')}`,
  });
};
