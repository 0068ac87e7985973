import { keys } from '../../../shared/storage/keys.ts';
import type { Table } from '../../../shared/storage/table.ts';

/** Which mails were answered, for as long as a mail may be tried again. */
export interface MailAnswers {
  has(mailId: string): Promise<boolean>;
  note(mailId: string): Promise<void>;
}

/** Dead letters wait for 14 days. */
const KEPT_SECONDS = 30 * 24 * 3600;

export const mailAnswers = (table: Table, now: () => number): MailAnswers => ({
  has: async (mailId) => (await table.get(keys.mailAnswer(mailId))) !== undefined,
  note: (mailId) =>
    table.write({ put: { ...keys.mailAnswer(mailId), ttl: Math.floor(now() / 1000) + KEPT_SECONDS } }),
});
