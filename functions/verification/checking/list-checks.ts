import * as z from 'zod';
import { CATALOGUE } from '../../../shared/domain/checks/catalogue.ts';
import { Severity } from '../../../shared/domain/checks/finding.ts';
import { ok } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';

const CheckView = z.object({
  code: z.string(),
  about: z.string().describe('What kind of check it is, such as coherence'),
  of: z.enum(['report', 'parties']),
  severity: Severity.describe('As a rule; a finding can be less or more severe'),
  detail: z
    .string()
    .describe("What it says, in the caller's language, with {value} and {expected} to be filled in"),
  source: z.string().describe('Where the rule comes from'),
});

export const listChecks = route({
  name: 'list-checks',
  method: 'GET',
  path: '/v1/checks',
  action: 'check.read',
  summary: 'Every check that reports go through, with its words and its source',
  gives: { 200: z.object({ items: z.array(CheckView) }).meta({ id: 'CheckList' }) },
})(
  (_: Uses<never>) =>
    async ({ language }) =>
      ok({ items: CATALOGUE.map(({ words, ...check }) => ({ ...check, detail: words[language] })) }),
);
