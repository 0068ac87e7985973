import * as z from 'zod';
import { EnteredBy, Seizure } from './seizure.ts';

/** A case as it leaves the network in files; who of the office wrote it stays in the audit. */
export const SeizureRecord = z.object({
  ...Seizure.omit({ change: true, made: true }).shape,
  enteredBy: EnteredBy.omit({ person: true })
    .optional()
    .describe('The regional office that entered it on behalf of its owner, and how it came'),
  changedAt: z.string(),
  withdrawnBecause: z.string().optional(),
});
export type SeizureRecord = z.output<typeof SeizureRecord>;

export const recordOf = (seizure: Seizure): SeizureRecord =>
  SeizureRecord.parse({
    ...seizure,
    changedAt: seizure.change.at,
    ...(seizure.status === 'withdrawn' && { withdrawnBecause: seizure.change.reason }),
  });
