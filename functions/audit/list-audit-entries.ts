import * as z from 'zod';
import { may } from '../../shared/domain/access.ts';
import { InvalidInput, NotFound } from '../../shared/domain/errors.ts';
import { OfficeId } from '../../shared/domain/sharing.ts';
import { Cursor } from '../../shared/http/cursor.ts';
import { ok } from '../../shared/http/respond.ts';
import { route } from '../../shared/http/route.ts';
import type { Uses } from '../../shared/services.ts';
import { AuditEntry } from '../../shared/storage/audit.ts';

const Query = z.strictObject({
  office: OfficeId.optional().describe('Whose doings; your own office if left out'),
  month: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'A month, such as 2026-05.')
    .optional()
    .describe('This month if left out'),
  record: z
    .string()
    .regex(/^[a-z]+#[0-9A-Za-z-]{1,64}$/, 'Kind and id, such as person#… or seizure#….')
    .optional()
    .describe('All that was done to one record, in place of an office and a month'),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: Cursor.optional(),
});

const AuditList = z
  .object({ items: z.array(AuditEntry), next: z.string().optional() })
  .meta({ id: 'AuditList' });

export const listAuditEntries = route({
  name: 'list-audit-entries',
  method: 'GET',
  path: '/v1/audit',
  action: 'audit.read',
  summary: 'Who did what, the newest first',
  description:
    'Of a record that several offices have worked on you see the doings of those that you administrate: a page may ' +
    'be shorter than the limit and still be followed by another.',
  query: Query,
  gives: { 200: AuditList },
})(({ audit, cursors, clock }: Uses<'audit' | 'cursors' | 'clock'>) => async ({ actor, query }) => {
  const { record, limit, cursor } = query;
  if (record && (query.office || query.month))
    throw new InvalidInput([
      {
        pointer: '/query/record',
        code: 'not-both',
        detail: 'Ask for a record, or for an office and a month.',
      },
    ]);
  const office = query.office ?? actor.office;
  const month = query.month ?? clock.now().toISOString().slice(0, 7);
  if (!may(actor, 'audit.read', { office })) throw new NotFound('office');
  // The month is bound as asked: a list of "this month" that is read on at midnight ends where it began.
  const binding = ['list-audit-entries', actor.id, record ?? null, office, query.month ?? null];
  const page = { limit, after: cursor && cursors.open(cursor, binding) };
  const { entries, next } = record
    ? await audit.ofRecord(record, page)
    : await audit.ofOffice(office, month, page);
  const items = entries.filter((entry) => may(actor, 'audit.read', entry));
  return ok({ items, ...(next && { next: cursors.seal(next, binding) }) });
});
