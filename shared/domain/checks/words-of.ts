import * as z from 'zod';
import type { LanguageCode } from '../reference/entry.ts';
import { CATALOGUE } from './catalogue.ts';
import { Finding } from './finding.ts';

/** A finding as it is shown. */
export const FindingView = Finding.extend({
  detail: z.string().describe("What is wrong and the way out, in the caller's language"),
  source: z.string().describe('Where the rule comes from'),
});
export type FindingView = z.output<typeof FindingView>;

const byCode = new Map(CATALOGUE.map((check) => [check.code, check]));

const filled = (words: string, { value, expected }: Finding): string =>
  words
    .split('{value}')
    .join(String(value ?? ''))
    .split('{expected}')
    .join(String(expected ?? ''));

/** A finding with its words; one of a check that is no more shows its code. */
export const inWords = (finding: Finding, language: LanguageCode): FindingView => {
  const { words, source } = byCode.get(finding.code) ?? {};
  return {
    ...finding,
    detail: words ? filled(words[language], finding) : finding.code,
    source: source ?? '',
  };
};
