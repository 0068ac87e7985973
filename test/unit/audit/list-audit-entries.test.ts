import { beforeEach, expect, test } from '@jest/globals';
import type { Context } from 'aws-lambda';
import { audit as capability } from '../../../functions/audit/routes.ts';
import { Actor } from '../../../shared/domain/actor.ts';
import { cursors } from '../../../shared/http/cursor.ts';
import type { HttpEvent } from '../../../shared/http/exchange.ts';
import { lambda } from '../../../shared/http/lambda.ts';
import { type AuditEntry, audit } from '../../../shared/storage/audit.ts';
import { memoryTable } from '../../../shared/storage/memory-table.ts';
import { requests } from '../../../shared/storage/requests.ts';
import '../../support/quiet-log.ts';

const table = memoryTable();
const trail = audit(table);
const handler = lambda(capability, {
  clock: { now: () => new Date('2026-05-31T08:00:00Z') },
  cursors: cursors('a secret of the test'),
  requests: requests(table, Date.now),
  audit: trail,
});
const administrator = (office: string, role: string): Actor =>
  Actor.parse({ kind: 'person', id: `admin-${office}`, name: 'A', office, role, duties: ['administrator'] });
const french = administrator('NCP-FR', 'NCP');
const secretary = administrator('WCO', 'WCO');

const ask = async (actor: Actor, query: Record<string, string> = {}) => {
  const event = {
    routeKey: 'GET /v1/audit',
    rawPath: '/v1/audit',
    headers: {},
    queryStringParameters: query,
    requestContext: { requestId: 'test', authorizer: { lambda: { actor: JSON.stringify(actor) } } },
  };
  const { statusCode, body = '' } = await handler(event as unknown as HttpEvent, {} as Context);
  return { status: statusCode, body: JSON.parse(body) };
};

const entry = (day: number, office: string): AuditEntry => ({
  id: `${office}.${day}`,
  event: 'seizure.reported',
  record: 'seizure#one',
  by: `somebody-${office}`,
  office,
  at: `2026-05-${String(day).padStart(2, '0')}T00:00:00.000Z`,
});

beforeEach(() =>
  trail.record([...[1, 2, 3, 4, 5].map((day) => entry(day, 'NCP-FR')), entry(6, 'RILO-COLOGNE')]),
);

test('an administrator sees the own office’s month, page by page, the newest first', async () => {
  const days: string[] = [];
  let cursor: string | undefined;
  do {
    const { body } = await ask(french, { limit: '2', ...(cursor && { cursor }) });
    days.push(...body.items.map((one: AuditEntry) => one.at.slice(8, 10)));
    cursor = body.next;
  } while (cursor);
  expect(days).toEqual(['05', '04', '03', '02', '01']);
});

test('of a record one sees what the own office did, the Secretariat all', async () => {
  const offices = async (actor: Actor) =>
    (await ask(actor, { record: 'seizure#one' })).body.items.map((one: AuditEntry) => one.office);
  expect(new Set(await offices(french))).toEqual(new Set(['NCP-FR']));
  expect(new Set(await offices(secretary))).toEqual(new Set(['NCP-FR', 'RILO-COLOGNE']));
});

test('another office’s trail is not there', async () => {
  expect((await ask(french, { office: 'RILO-COLOGNE' })).status).toBe(404);
  expect((await ask(secretary, { office: 'RILO-COLOGNE', month: '2026-05' })).body.items).toHaveLength(1);
});

test('a cursor continues its own list only', async () => {
  const { body } = await ask(secretary, { office: 'NCP-FR', limit: '2' });
  expect((await ask(french, { office: 'NCP-FR', cursor: body.next })).status).toBe(400);
  expect((await ask(secretary, { office: 'RILO-COLOGNE', cursor: body.next })).status).toBe(400);
  expect((await ask(secretary, { office: 'NCP-FR', cursor: body.next })).body.items).toHaveLength(3);
});

test('without the duty there is no trail; a record and an office at once are too much', async () => {
  expect((await ask({ ...french, duties: ['analyst'] })).status).toBe(403);
  expect((await ask(french, { record: 'seizure#one', office: 'NCP-FR' })).status).toBe(400);
});
