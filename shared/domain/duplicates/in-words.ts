import * as z from 'zod';
import type { LanguageCode } from '../reference/entry.ts';
import { ALL_EVIDENCE } from './evidence/all-evidence.ts';
import { Evidence } from './evidence/evidence.ts';

export const EvidenceView = z
  .object({ ...Evidence.shape, detail: z.string().describe("In the reader's language") })
  .meta({ id: 'Evidence' });
export type EvidenceView = z.output<typeof EvidenceView>;

const RULES = new Map(ALL_EVIDENCE.map((rule) => [rule.code, rule]));

/** A piece of evidence with its sentence; one whose rule is gone is told by its code. */
export const inWords = (evidence: Evidence, language: LanguageCode): EvidenceView => ({
  ...evidence,
  detail: (RULES.get(evidence.code)?.words[language] ?? evidence.code)
    .replace('{value}', () => String(evidence.value ?? ''))
    .replace('{other}', () => String(evidence.other ?? '')),
});
