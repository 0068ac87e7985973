import { expect, test } from '@jest/globals';
import { escalated } from '../../../../shared/domain/verification/overdue.ts';
import { cologne, dakar, france, secretariat, senegal, spain, systemOf } from '../../../support/actors.ts';
import { verifier } from '../../../support/verification-world.ts';
import { clean, grade, queueWorld, withFinding } from './queue-world.ts';

const DAY = 86_400_000;

test('a regional office sees what waits for it, what is due first before the others', async () => {
  const { reportedBy, time, idsOf, list } = await queueWorld();
  const first = await reportedBy(clean());
  time.now = '2026-06-02T12:00:00.000Z';
  const second = await reportedBy(clean(), spain);
  await reportedBy(clean(), senegal);
  expect(await idsOf(cologne)).toEqual([first, second]);
  expect(await idsOf(cologne, '?order=desc')).toEqual([second, first]);
  const [line] = (await list(cologne)).items;
  expect(line).toMatchObject({
    seizureId: first,
    version: 1,
    seizureVersion: 1,
    state: 'waiting',
    country: 'FR',
    clean: true,
    overdue: false,
    escalated: false,
    // Three working days from a Monday at noon.
    dueAt: '2026-06-04T12:00:00.000Z',
  });
  expect(line).not.toHaveProperty('sharing');
  expect(await idsOf(cologne, '?overdue=true')).toEqual([]);
  time.now = '2026-06-04T12:00:00.000Z';
  expect(await idsOf(cologne, '?overdue=true')).toEqual([first]);
  expect(await idsOf(cologne, '?overdue=false')).toEqual([second]);
});

test('by weight, what is wrong comes before what is due earlier', async () => {
  const { reportedBy, time, idsOf } = await queueWorld();
  const early = await reportedBy(clean());
  time.now = '2026-06-02T12:00:00.000Z';
  const wrong = await reportedBy(withFinding());
  expect(await idsOf(cologne, '?sort=weight')).toEqual([wrong, early]);
  expect(await idsOf(cologne, '?sort=weight&order=asc')).toEqual([early, wrong]);
  expect(await idsOf(cologne)).toEqual([early, wrong]);
});

test('filters leave what matches', async () => {
  const { reportedBy, idsOf, claim, time, api } = await queueWorld();
  const french = await reportedBy(clean());
  time.now = '2026-06-01T13:00:00.000Z';
  const odd = await reportedBy(withFinding(), spain);
  time.now = '2026-06-03T09:00:00.000Z';
  const late = await reportedBy(
    clean({ lines: [{ category: 'tobacco', product: 'Cigarettes', quantity: { value: 200, unit: 'MIL' } }] }),
  );
  await claim(verifier, french);
  expect(await idsOf(cologne, '?country=ES')).toEqual([odd]);
  expect(await idsOf(cologne, '?category=tobacco')).toContain(late);
  expect(await idsOf(cologne, '?category=precursors')).toEqual([]);
  expect(await idsOf(cologne, '?severity=clean')).not.toContain(odd);
  expect((await idsOf(cologne, '?severity=error')).concat(await idsOf(cologne, '?severity=warning'))).toEqual(
    [odd],
  );
  expect(await idsOf(cologne, '?claimed=anybody')).toEqual([french]);
  expect(await idsOf(cologne, '?claimed=nobody')).toEqual([odd, late]);
  expect(await idsOf(verifier, '?claimed=me')).toEqual([french]);
  expect(await idsOf(cologne, '?claimed=me')).toEqual([]);
  expect(await idsOf(cologne, '?from=2026-06-02')).toEqual([late]);
  expect(await idsOf(cologne, '?from=2026-06-01&to=2026-06-01')).toEqual([french, odd]);
  for (const wrong of ['?from=2026-06-02&to=2026-06-01', '?sort=weight&list=returned', '?overdue=perhaps'])
    expect([wrong, (await api.as(cologne).get(`/v1/verifications${wrong}`)).status]).toEqual([wrong, 400]);
});

test('pages join without a gap, one is bounded, and a cursor is the caller’s own', async () => {
  const { reportedBy, list, api } = await queueWorld();
  const all: string[] = [];
  for (let n = 0; n < 7; n += 1) all.push(await reportedBy(clean(), n % 2 ? spain : france));
  for (const query of ['?limit=3', '?limit=3&sort=weight', '?limit=2&country=FR', '?limit=7&order=desc']) {
    const seen: string[] = [];
    let next: string | undefined = '';
    for (let pages = 0; next !== undefined; pages += 1) {
      expect(pages).toBeLessThan(5);
      const page = await list(cologne, `${query}${next && `&cursor=${next}`}`);
      seen.push(...page.items.map((line: { seizureId: string }) => line.seizureId));
      next = page.next;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect([query, [...seen].sort()]).toEqual([
      query,
      (query.includes('FR') ? all.filter((_, n) => n % 2 === 0) : [...all]).sort(),
    ]);
  }
  const { next } = await list(cologne, '?limit=3');
  for (const [actor, query] of [
    [verifier, '?limit=3'],
    [cologne, '?limit=3&country=FR'],
  ] as const)
    expect((await api.as(actor).get(`/v1/verifications${query}&cursor=${next}`)).status).toBe(400);
});

test('what a reporter has to answer is in its own list, and in that of the office that serves it', async () => {
  const { reportedBy, giveBack, idsOf, api } = await queueWorld();
  const id = await reportedBy(clean());
  expect((await giveBack(id)).status).toBe(200);
  expect(await idsOf(cologne)).toEqual([]);
  for (const reader of [france, systemOf(france, 'cen/seizures.read')])
    expect(await idsOf(reader)).toEqual([id]);
  expect(await idsOf(cologne, '?list=returned&office=NCP-FR')).toEqual([id]);
  expect(await idsOf(secretariat, '?list=returned&office=NCP-FR')).toEqual([id]);
  expect(await idsOf(spain)).toEqual([]);
  for (const [actor, query, status] of [
    [spain, '?office=NCP-FR', 404],
    [dakar, '?list=returned&office=NCP-FR', 404],
    [dakar, '?office=RILO-COLOGNE', 404],
    [cologne, '?list=returned&office=NCP-SN', 404],
    [cologne, '?list=returned', 400],
    [france, '?list=waiting&office=RILO-COLOGNE', 404],
    [france, '?list=escalated', 400],
    [france, '?list=mine', 400],
    [secretariat, '?list=waiting', 400],
    [secretariat, '?list=waiting&office=RILO-NOWHERE', 404],
  ] as const)
    expect([actor.office, query, (await api.as(actor).get(`/v1/verifications${query}`)).status]).toEqual([
      actor.office,
      query,
      status,
    ]);
});

test('what nobody has decided in time is told to the Secretariat', async () => {
  const { reportedBy, idsOf, time, services, decide } = await queueWorld();
  const [french, senegalese] = [await reportedBy(clean()), await reportedBy(clean(), senegal)];
  time.now = new Date(Date.parse(time.now) + 14 * DAY).toISOString();
  for (const id of [french, senegalese]) {
    const before = await services.verifications.read(id);
    if (before) await services.verifications.take([escalated(before, new Date(time.now))]);
  }
  expect((await idsOf(secretariat)).sort()).toEqual([french, senegalese].sort());
  expect(await idsOf(secretariat, '?office=RILO-DAKAR')).toEqual([senegalese]);
  expect(await idsOf(cologne, '?list=escalated')).toEqual([french]);
  await decide(verifier, french, { decision: 'verify', grade });
  expect(await idsOf(secretariat)).toEqual([senegalese]);
});

test('a case whose sharing was taken back is in no list any more, before anybody has looked at it again', async () => {
  const { reportedBy, idsOf, api, time } = await queueWorld();
  const id = await reportedBy(clean());
  time.now = '2026-06-01T13:00:00.000Z';
  const other = await reportedBy(clean());
  expect(await idsOf(secretariat, '?list=waiting&office=RILO-COLOGNE')).toEqual([id, other]);
  const narrowed = await api
    .as(france)
    .put(`/v1/seizures/${id}`, clean({ sharing: { level: 'national' } }), { 'if-match': '"1"' });
  expect(narrowed.status).toBe(200);
  expect(await idsOf(cologne)).toEqual([other]);
  expect(await idsOf(secretariat, '?list=waiting&office=RILO-COLOGNE')).toEqual([other]);
});
