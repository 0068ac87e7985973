import { createHash } from 'node:crypto';
import type { PasswordPolicy } from '../credentials/passwords.ts';
import { LANGUAGES, type Language, type Problem, type Words } from './words.ts';

const STYLE = `
*{box-sizing:border-box}body{font:1.0625rem/1.5 system-ui,sans-serif;margin:0;color:#1b2733;background:#eef2f6}
main{max-width:26rem;margin:8vh auto;padding:2rem;background:#fff;border-radius:.5rem;border-block-start:.375rem solid #00528c}
h1{font-size:1.375rem;line-height:1.3;margin:.25rem 0 1rem}.product{margin:0;color:#45535f}
label{display:block;margin-block:1rem .25rem;font-weight:600}
input{width:100%;font:inherit;padding:.625rem;border:1px solid #5b6b7a;border-radius:.25rem;color:inherit;background:#fff}
button{width:100%;font:inherit;font-weight:600;margin-block-start:1.5rem;padding:.75rem;border:0;border-radius:.25rem;color:#fff;background:#00528c}
button:hover{background:#003d69}:focus-visible{outline:.1875rem solid #ffb81c;outline-offset:.125rem}
.problem{margin:0 0 1rem;padding:.75rem;border-inline-start:.25rem solid #b3261e;background:#fdecea}
code{display:block;padding:.75rem;background:#eef2f6;overflow-wrap:anywhere;letter-spacing:.05em}a{color:#00528c}
@media (prefers-color-scheme:dark){body{color:#e6ebf0;background:#10151a}main,input{background:#1b232b}.product{color:#a9b6c2}
code{background:#10151a}.problem{background:#3b1a18}a{color:#7cc0ff}}`;

/** For the Content-Security-Policy: this style and no other, and no script at all. */
export const STYLE_HASH = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;

/** What a page shows besides its words. */
export interface View {
  readonly language: Language;
  readonly problem: Problem | undefined;
  /** Where the form goes. */
  readonly action: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);

const page = (view: View, title: (words: Words) => string, body: (words: Words) => string): string => {
  const words = LANGUAGES[view.language];
  const problem = view.problem
    ? `<p class="problem" role="alert" id="problem">${escapeHtml(words.problems[view.problem])}</p>`
    : '';
  return `<!doctype html>
<html lang="${view.language}" dir="${view.language === 'ar' ? 'rtl' : 'ltr'}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(`${title(words)} – ${words.product}`)}</title><style>${STYLE}</style></head>
<body><main><p class="product">${escapeHtml(words.product)}</p><h1>${escapeHtml(title(words))}</h1>
${problem}${body(words)}</main></body></html>`;
};

const form = (view: View, fields: string, button: string): string =>
  `<form method="post" action="${escapeHtml(view.action)}">${fields}<button>${escapeHtml(button)}</button></form>`;

interface Field {
  readonly name: string;
  readonly label: string;
  readonly attributes: string;
}

const field = (view: View, { name, label, attributes }: Field): string => {
  const described = view.problem ? ' aria-invalid="true" aria-describedby="problem"' : '';
  return `<label for="${name}">${escapeHtml(label)}</label>
<input id="${name}" name="${name}" required dir="ltr" ${attributes}${described}>`;
};

const codeField = (view: View, words: Words): string =>
  field(view, {
    name: 'code',
    label: words.code,
    attributes: 'inputmode="numeric" autocomplete="one-time-code" maxlength="9" autofocus',
  });

export const passwordPage = (view: View): string =>
  page(
    view,
    (words) => words.signIn,
    (words) =>
      form(
        view,
        field(view, {
          name: 'email',
          label: words.email,
          attributes: 'type="email" autocomplete="username" autofocus',
        }) +
          field(view, {
            name: 'password',
            label: words.password,
            attributes: 'type="password" autocomplete="current-password"',
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
      const rules = `<p>${escapeHtml(words.rules.replace('{length}', String(policy.MinimumLength)))}</p><ul>${kinds
        .map((kind) => `<li>${escapeHtml(kind)}</li>`)
        .join('')}</ul>`;
      const attributes = 'type="password" autocomplete="new-password"';
      return `<p>${escapeHtml(words.newPasswordWhy)}</p>${rules}${form(
        view,
        field(view, {
          name: 'new-password',
          label: words.newPassword,
          attributes: `${attributes} autofocus`,
        }) + field(view, { name: 'repeated-password', label: words.repeatPassword, attributes }),
        words.next,
      )}`;
    },
  );

/** `uri` is the otpauth URI; the key is shown in groups of four, as people read it. */
export const authenticatorPage = (view: View, { uri, secret }: { uri: string; secret: string }): string =>
  page(
    view,
    (words) => words.authenticatorTitle,
    (words) => `<p>${escapeHtml(words.authenticatorHow)}</p>
<p><a href="${escapeHtml(uri)}">${escapeHtml(words.openApp)}</a></p>
<p id="key">${escapeHtml(words.secret)}</p><code dir="ltr" id="secret">${secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
${form(view, codeField(view, words), words.next)}`,
  );

export const codePage = (view: View): string =>
  page(
    view,
    (words) => words.codeTitle,
    (words) => form(view, codeField(view, words), words.signIn),
  );

/** Nothing to fill in: the sign-in is over, or the link was not in order. */
export const endPage = (view: Omit<View, 'action'>): string =>
  page(
    { ...view, action: '' },
    (words) => words.signIn,
    () => '',
  );
