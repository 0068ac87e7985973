import { expect, test } from '@jest/globals';
import { PasswordPolicy } from '../../../../infra/local/identity/credentials/passwords.ts';
import {
  authenticatorPage,
  codePage,
  newPasswordPage,
  passwordPage,
} from '../../../../infra/local/identity/sign-in/sign-in-page.ts';
import {
  LANGUAGES,
  type Language,
  type Problem,
  preferredLanguage,
} from '../../../../infra/local/identity/sign-in/words.ts';

const languages = Object.keys(LANGUAGES).filter((tag): tag is Language => Object.hasOwn(LANGUAGES, tag));
const policy = PasswordPolicy.parse({ MinimumLength: 12, RequireSymbols: true });
const pages = (language: Language, problem?: Problem): string[] => {
  const view = { language, problem, action: '/oauth2/sign-in?flow=x', account: '<inspector>@douane.example' };
  return [
    passwordPage(view),
    newPasswordPage(view, policy),
    authenticatorPage(view, { secret: 'ABCDEFGHIJ', uri: 'otpauth://totp/a?b&c' }),
    codePage(view),
  ];
};

test.each([
  ['fr-CA,fr;q=0.9,en;q=0.8', 'fr'],
  ['de-DE,de;q=0.9', 'en'],
  ['de,pt-BR;q=0.4,es;q=0.7', 'es'],
  ['AR', 'ar'],
  ['fr;q=0,ru', 'ru'],
  ['constructor,__proto__,pt', 'pt'],
  ['', 'en'],
  [undefined, 'en'],
])('a browser that asks for %j gets %s', (asked, given) => {
  expect(preferredLanguage(asked)).toBe(given);
});

test.each(languages)('every field of every page has a label, in %s', (language) => {
  for (const html of pages(language, 'wrong-code')) {
    expect(html).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`);
    const inputs = [...html.matchAll(/<input id="([\w-]+)"[^>]*>/g)];
    expect(inputs.length).toBeGreaterThan(0);
    for (const [input, id] of inputs) {
      expect(html).toMatch(new RegExp(`<label for="${id}">[^<]+</label>`));
      expect(input).toContain('autocomplete="');
      expect(input).toMatch(/aria-describedby="problem[ "]/);
      expect(input.includes('aria-invalid="true"')).toBe(id === 'code');
    }
    expect(html).toMatch(/<p role="alert" id="problem">[^<]+<\/p>/);
    expect(html).not.toContain('<script');
    expect(html).not.toMatch(/style="|onclick|undefined|\{length\}/);
    expect(html).not.toContain('<inspector>');
    expect([...html.matchAll(/ autofocus/g)]).toHaveLength(1);
  }
});

test('no text was left in English', () => {
  const flat = (language: Language): string[] => {
    const { problems, ...words } = LANGUAGES[language];
    return [...Object.values(words), ...Object.values(problems)];
  };
  for (const language of languages.filter((tag) => tag !== 'en')) {
    expect(flat(language).filter((text, index) => text === flat('en')[index])).toEqual([]);
  }
});

test('the key is shown in groups, the link is escaped', () => {
  const [, , html] = pages('en');
  expect(html).toContain('dir="ltr" id="secret">ABCD EFGH IJ</code>');
  expect(html).toContain('href="otpauth://totp/a?b&amp;c"');
});

test.each([
  ['wrong-password', 0, ['email', 'password']],
  ['passwords-differ', 1, ['new-password', 'repeated-password']],
  ['used-password', 1, ['new-password']],
  ['locked', 0, []],
] as const)('the problem %s is tied to its fields and leads the title', (problem, page, atFault) => {
  const html = pages('en', problem)[page] ?? '';
  expect([...html.matchAll(/<input id="([\w-]+)"[^>]*aria-invalid="true"/g)].map(([, id]) => id)).toEqual([
    ...atFault,
  ]);
  expect(html).toMatch(/<title>Error – [^<]+ – Customs Enforcement Network<\/title>/);
});

test('who mistyped the password finds the address filled in, and the cursor behind it', () => {
  const [html = ''] = pages('en', 'wrong-password');
  expect(html).toMatch(/id="email"[^>]*value="&lt;inspector&gt;@douane.example"/);
  expect(html).toMatch(/id="password"[^>]* autofocus/);
});

test('each page leads to itself in the other languages', () => {
  for (const html of pages('ru')) {
    for (const language of languages) {
      const current = language === 'ru' ? ' aria-current="true"' : '';
      expect(html).toContain(
        `href="/oauth2/sign-in?flow=x&amp;lang=${language}" lang="${language}" hreflang="${language}"${current}>`,
      );
    }
  }
});
