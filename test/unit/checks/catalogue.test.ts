import { expect, test } from '@jest/globals';
import { CATALOGUE } from '../../../shared/domain/checks/catalogue.ts';
import { LANGUAGES } from '../../../shared/domain/reference/entry.ts';
import { checksPage } from '../../../shared/openapi/checks-page.ts';

const placeholders = (words: string) => [...words.matchAll(/\{[^}]*\}/g)].map(([one]) => one).sort();

test('no two checks have one code', () => {
  const codes = CATALOGUE.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const code of codes) expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});

test.each(CATALOGUE.map((check) => [check.code, check] as const))(
  '%s says the same in six languages, and where it comes from',
  (_, { words, source }) => {
    expect(Object.keys(words).sort()).toEqual([...LANGUAGES].sort());
    const wanted = [...new Set(placeholders(words.en))];
    for (const language of LANGUAGES) {
      const said = words[language];
      expect([...new Set(placeholders(said))]).toEqual(wanted);
      expect(said).toMatch(/[.?؟]$/);
      expect(said).toBe(said.trim());
    }
    for (const one of wanted) expect(['{value}', '{expected}']).toContain(one);
    expect(new Set(Object.values(words)).size).toBe(LANGUAGES.length);
    expect(words.ar).toMatch(/\p{Script=Arabic}/u);
    expect(words.ru).toMatch(/\p{Script=Cyrillic}/u);
    expect(source.length).toBeGreaterThan(10);
  },
);

test('the page has a line for each check, under what it is about', () => {
  const page = checksPage(CATALOGUE, (code) => `${code}.ts`);
  for (const { code } of CATALOGUE) expect(page.split(`| [${code}](${code}.ts) |`)).toHaveLength(2);
  expect(page).toContain('## Coherence');
});
