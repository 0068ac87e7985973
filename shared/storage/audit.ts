import * as z from 'zod';
import { keys } from './keys.ts';
import { newestFirst } from './newest-first.ts';
import type { Index, Item, Table } from './table.ts';

/** One thing that happened: who did what to which record, when. Never what the record says. */
export const AuditEntry = z.object({
  id: z.string(),
  event: z.string(),
  record: z.string().describe('Kind and id of what it happened to: seizure#…, parties#…, person#…'),
  version: z.number().int().optional(),
  by: z.string(),
  office: z.string(),
  at: z.string(),
  reason: z.string().optional(),
});
export type AuditEntry = z.output<typeof AuditEntry>;

export interface Audit {
  /** Repeating an entry with the same id changes nothing. */
  record(entries: readonly AuditEntry[]): Promise<void>;
  ofRecord(record: string, page: AuditPage): Promise<AuditList>;
  /** An office's own doings in one month, the newest first. */
  ofOffice(office: string, month: string, page: AuditPage): Promise<AuditList>;
}

interface AuditPage {
  readonly limit: number;
  readonly after?: string | undefined;
}

export interface AuditList {
  readonly entries: readonly AuditEntry[];
  readonly next: string | undefined;
}

const itemOf = (entry: AuditEntry): Item => ({
  pk: keys.auditRecord(entry.record),
  sk: `${entry.at}#${entry.id}`,
  gsi1pk: keys.auditOffice(entry.office, entry.at.slice(0, 7)),
  gsi1sk: `${entry.at}#${entry.id}`,
  summary: entry,
});

export const audit = (table: Table): Audit => {
  const list = async (pk: string, index: Index | undefined, wanted: AuditPage): Promise<AuditList> => {
    const { page, next } = await newestFirst(table, { index, pk }, wanted);
    return { entries: page.map((item) => AuditEntry.parse(item.summary)), next };
  };

  return {
    record: (entries) => table.putMany(entries.map(itemOf)),
    ofRecord: (record, page) => list(keys.auditRecord(record), undefined, page),
    ofOffice: (office, month, page) => list(keys.auditOffice(office, month), 'gsi1', page),
  };
};
