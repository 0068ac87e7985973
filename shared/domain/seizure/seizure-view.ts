import * as z from 'zod';
import { EnteredBy, Seizure } from './seizure.ts';

/** A case as it leaves the network; who of the office wrote it stays in the audit. */
export const SeizureView = z
  .object({
    ...Seizure.omit({ change: true, made: true }).shape,
    enteredBy: EnteredBy.omit({ person: true })
      .optional()
      .describe('The regional office that entered it on behalf of its owner, and how it came'),
    changedAt: z.string(),
    withdrawnBecause: z.string().optional(),
  })
  .meta({ id: 'Seizure' });
export type SeizureView = z.output<typeof SeizureView>;

export const viewOf = (seizure: Seizure) => ({
  ...seizure,
  changedAt: seizure.change.at,
  ...(seizure.status === 'withdrawn' && { withdrawnBecause: seizure.change.reason }),
});
