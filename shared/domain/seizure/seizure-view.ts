import * as z from 'zod';
import { FindingView, inWords } from '../checks/words-of.ts';
import type { LanguageCode } from '../reference/entry.ts';
import { Derived, type Seizure } from './seizure.ts';
import { SeizureRecord } from './seizure-record.ts';

/** A case for whoever calls: what the checks found has its words. */
export const SeizureView = SeizureRecord.extend({
  derived: Derived.extend({
    findings: z
      .array(FindingView)
      .optional()
      .describe('What the checks found when it was reported; it was taken nevertheless'),
  }),
}).meta({ id: 'Seizure' });
export type SeizureView = z.output<typeof SeizureView>;

export const viewOf = (seizure: Seizure, language: LanguageCode) => ({
  ...seizure,
  derived: {
    ...seizure.derived,
    findings: seizure.derived.findings?.map((finding) => inWords(finding, language)),
  },
  changedAt: seizure.change.at,
  ...(seizure.status === 'withdrawn' && { withdrawnBecause: seizure.change.reason }),
});
