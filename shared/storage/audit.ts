import * as z from 'zod';
import { keys } from './keys.ts';
import type { Item, Table } from './table.ts';

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
  const list = async (
    pk: string,
    index: 'gsi1' | undefined,
    { limit, after }: AuditPage,
  ): Promise<AuditList> => {
    const name = index ? `${index}sk` : 'sk';
    const { items } = await table.query({
      ...(index && { index }),
      pk,
      descending: true,
      limit: limit + 2,
      ...(after && { between: ['0', after] as const }),
    });
    const rest = items.filter((item) => item[name] !== after);
    const page = rest.slice(0, limit);
    return {
      entries: page.map((item) => AuditEntry.parse(item.summary)),
      next: rest.length > limit ? String(page.at(-1)?.[name]) : undefined,
    };
  };

  return {
    record: (entries) => table.putMany(entries.map(itemOf)),
    ofRecord: (record, page) => list(keys.auditRecord(record), undefined, page),
    ofOffice: (office, month, page) => list(keys.auditOffice(office, month), 'gsi1', page),
  };
};
