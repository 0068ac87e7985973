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
  const view = { language, problem, action: '/oauth2/sign-in?flow=x' };
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
      expect(input).toContain('aria-describedby="problem"');
    }
    expect(html).toMatch(/<p class="problem" role="alert" id="problem">[^<]+<\/p>/);
    expect(html).not.toContain('<script');
    expect(html).not.toMatch(/style="|onclick|undefined|\{length\}/);
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
  expect(html).toContain('<code dir="ltr" id="secret">ABCD EFGH IJ</code>');
  expect(html).toContain('href="otpauth://totp/a?b&amp;c"');
});
