import * as z from 'zod';
import { Instant } from './fields.ts';
import { OfficeId } from './sharing.ts';

/** What a change was, who made it and when: written with the record, so that change and event are one write. */
export const Change = z.object({
  event: z.string(),
  id: z.string().describe('The same for every delivery of this event'),
  by: z.string(),
  office: OfficeId,
  at: Instant,
  reason: z.string().optional(),
});
export type Change = z.output<typeof Change>;

/** The first or next change of a record: its id follows from the record and its version. */
export const changeOf = ({
  event,
  record,
  version,
  by,
  at,
  reason,
}: {
  event: string;
  /** Id of the record, unique beyond its kind. */
  record: string;
  version: number;
  by: { readonly id: string; readonly office: string };
  at: Date;
  reason?: string;
}): Change => ({
  event,
  id: `${record}.${version}`,
  by: by.id,
  office: by.office,
  at: at.toISOString(),
  ...(reason && { reason }),
});
