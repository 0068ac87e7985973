import { gunzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { noteChanges } from '../../../functions/exports/deltas/note-changes.ts';
import type { Actor } from '../../../shared/domain/actor.ts';
import { cologne, dakar, france, partner, secretariat, senegal, spain } from '../../support/actors.ts';
import { shortForm } from '../../support/builders.ts';
import { exportWorld } from '../../support/exports/export-world.ts';

const DAY = 86_400_000;
const READERS = [spain, senegal, cologne, dakar, secretariat, france];
const SHARINGS = [
  { level: 'national' },
  { level: 'regional' },
  { level: 'network' },
  { level: 'group', offices: [] },
  { level: 'group', offices: ['NCP-ES'] },
  { level: 'group', offices: ['NCP-SN', 'RILO-DAKAR', 'WCO'] },
] as const;

type Line = { id: string; gone?: true };

const world = async () => {
  const made = exportWorld();
  await made.found();
  let now = Date.parse('2026-06-01T12:00:00Z');
  const later = (time: number) => {
    now = time;
    made.at(new Date(now).toISOString());
  };
  const linesOf = (office: string, day: string): Line[] =>
    gunzipSync(made.objects.bytes(`deltas/${office}/${day}.ndjson.gz`))
      .toString('utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Line);
  return {
    ...made,
    linesOf,
    anHourLater: () => later(now + 3_600_000),
    /** Two o'clock of the next night. */
    async night(readers: readonly Actor[] = READERS) {
      later(Math.floor(now / DAY) * DAY + DAY + 2 * 3_600_000);
      for (const reader of readers) await made.makeDeltas(reader);
    },
    subscribe: async (reader: Actor, body: object = {}) =>
      expect((await made.api.as(reader).put('/v1/delta-subscription', body)).status).toBe(200),
    async everything(reader: Actor): Promise<{ at: string; lines: Line[] }> {
      const asked = { format: 'ndjson', status: 'reported', from: '1990-01-01' };
      const { body } = await made.api.as(reader).post('/v1/exports', asked);
      await made.run(body.id);
      const text = made.objects.text(`files/${reader.office}/${body.id}.ndjson`);
      const lines = text.split('\n').filter((line) => line !== '');
      return { at: body.createdAt, lines: lines.map((line) => JSON.parse(line) as Line) };
    },
  };
};

const sharing = fc.constantFrom(...SHARINGS);
const change = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('report' as const),
      by: fc.constantFrom(france, senegal),
      sharing,
    }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('amend' as const), which: fc.nat(), sharing }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('withdraw' as const), which: fc.nat() }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('night' as const) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('noted' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('export' as const), by: fc.constantFrom(...READERS) }),
  },
);

test('a full export and every later file, applied in order, are what the office may see', async () => {
  let goneLines = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 5, maxLength: 40 }), async (changes) => {
      const w = await world();
      const cases: { id: string; by: Actor; version: number; open: boolean }[] = [];
      const copies = new Map<string, { at: string; lines: Line[] }>();
      for (const reader of READERS) {
        await w.subscribe(reader);
        copies.set(reader.office, await w.everything(reader));
      }
      const pick = (which: number) => {
        const open = cases.filter((one) => one.open);
        return open[which % Math.max(1, open.length)];
      };
      for (const one of changes) {
        w.anHourLater();
        if (one.kind === 'night') await w.night();
        else if (one.kind === 'noted') await w.note();
        else if (one.kind === 'export') copies.set(one.by.office, await w.everything(one.by));
        else if (one.kind === 'report') {
          const { body } = await w.cases
            .as(one.by)
            .post('/v1/seizures', shortForm({ sharing: one.sharing as never }));
          cases.push({ id: body.id, by: one.by, version: 1, open: true });
        } else {
          const target = pick(one.which);
          if (!target) continue;
          const ifMatch = { 'if-match': `"${target.version}"` };
          const as = w.cases.as(target.by);
          const { status } =
            one.kind === 'amend'
              ? await as.put(
                  `/v1/seizures/${target.id}`,
                  shortForm({ sharing: one.sharing as never }),
                  ifMatch,
                )
              : await as.post(`/v1/seizures/${target.id}/withdrawal`, { reason: 'Reported twice.' }, ifMatch);
          expect(status).toBe(200);
          target.version += 1;
          target.open = one.kind === 'amend';
        }
      }
      await w.note();
      await w.night();

      for (const reader of READERS) {
        const copy = copies.get(reader.office);
        const state = new Map(copy?.lines.map((line) => [line.id, line]));
        const { body } = await w.api.as(reader).get('/v1/deltas');
        for (const { day, madeAt } of body.items.toReversed()) {
          if (copy && madeAt <= copy.at) continue;
          for (const line of w.linesOf(reader.office, day)) {
            if (line.gone) goneLines += 1;
            if (line.gone) state.delete(line.id);
            else state.set(line.id, line);
          }
        }
        const truth = await w.everything(reader);
        const byId = (a: Line, b: Line) => (a.id < b.id ? -1 : 1);
        expect([...state.values()].sort(byId)).toEqual(truth.lines.sort(byId));
      }
    }),
    { numRuns: 30 },
  );
  // Otherwise nothing was ever taken back.
  expect(goneLines).toBeGreaterThan(10);
}, 120_000);

test('the table of a day tells the same as its lines', async () => {
  const w = await world();
  await w.subscribe(spain, { formats: ['csv', 'ndjson'] });
  const first = (await w.cases.as(france).post('/v1/seizures', shortForm())).body;
  const second = (await w.cases.as(france).post('/v1/seizures', shortForm())).body;
  await w.note();
  await w.cases
    .as(france)
    .put(`/v1/seizures/${second.id}`, shortForm({ sharing: { level: 'national' } }), { 'if-match': '"1"' });
  await w.note();
  await w.night();
  const { items } = (await w.api.as(spain).get('/v1/deltas')).body;
  expect(items).toMatchObject([
    {
      day: '2026-06-01',
      madeAt: '2026-06-02T02:00:00.000Z',
      cases: 1,
      gone: 1,
      files: [{ format: 'ndjson' }, { format: 'csv' }],
    },
  ]);
  const rows: Record<string, string>[] = parse(w.objects.text('deltas/NCP-ES/2026-06-01.csv'), {
    bom: true,
    columns: true,
  });
  expect(rows).toHaveLength(2);
  expect(rows.find(({ id }) => id === second.id)).toMatchObject({
    gone: 'true',
    reference: '',
    'lines/0/product': '',
  });
  expect(rows.find(({ id }) => id === first.id)).toMatchObject({
    gone: '',
    reference: first.reference,
    'lines/0/product': 'Cocaine',
    'lines/0/quantity/value': '150',
  });
});

test('nobody hears of a case that their office could never see', async () => {
  const w = await world();
  for (const reader of [spain, senegal, dakar]) await w.subscribe(reader);
  const { body } = await w.cases
    .as(france)
    .post('/v1/seizures', shortForm({ sharing: { level: 'regional' } }));
  await w.cases.as(france).post('/v1/drafts', shortForm());
  await w.note();
  await w.night();
  expect(w.linesOf('NCP-ES', '2026-06-01').map(({ id }) => id)).toEqual([body.id]);
  expect(w.linesOf('NCP-SN', '2026-06-01')).toEqual([]);
  expect(w.linesOf('RILO-DAKAR', '2026-06-01')).toEqual([]);
});

test('nights that were missed are made up for, nothing is made twice, and an ended wish makes no more', async () => {
  const w = await world();
  await w.subscribe(spain);
  await w.cases.as(france).post('/v1/seizures', shortForm());
  await w.note();
  w.at('2026-06-03T23:00:00Z');
  await w.cases.as(france).post('/v1/seizures', shortForm());
  await w.note();
  w.at('2026-06-05T02:00:00Z');
  expect(await w.makeDeltas(spain)).toEqual({ days: 4 });
  expect(await w.makeDeltas(spain)).toEqual({ days: 0 });
  const { items } = (await w.api.as(spain).get('/v1/deltas')).body;
  expect(items.map(({ day, cases }: { day: string; cases: number }) => [day, cases])).toEqual([
    ['2026-06-04', 0],
    ['2026-06-03', 1],
    ['2026-06-02', 0],
    ['2026-06-01', 1],
  ]);
  expect((await w.api.as(spain).delete('/v1/delta-subscription')).status).toBe(204);
  w.at('2026-06-07T02:00:00Z');
  expect(await w.makeDeltas(spain)).toEqual({ days: 0 });
  expect((await w.api.as(spain).get('/v1/delta-subscription')).body).toEqual({ active: false, formats: [] });
  expect(await w.services.deltas.subscribers('eu-west-1')).toEqual([]);
});

test('a subscription is the office’s own, for whoever may read cases', async () => {
  const w = await world();
  expect((await w.api.as(partner).put('/v1/delta-subscription', {})).status).toBe(403);
  expect((await w.api.as(spain).put('/v1/delta-subscription', { formats: [] })).status).toBe(400);
  await w.subscribe(spain, { formats: ['csv', 'csv'] });
  expect((await w.api.as(spain).get('/v1/delta-subscription')).body).toEqual({
    active: true,
    formats: ['csv'],
    since: '2026-06-01T12:00:00.000Z',
  });
  expect((await w.api.as(france).get('/v1/delta-subscription')).body.active).toBe(false);
  expect(await w.services.deltas.subscribers('eu-west-1')).toEqual(['NCP-ES']);
  expect(await w.services.deltas.subscribers('sa-east-1')).toEqual([]);
});

test('what the stream cannot be read of is named, and the rest is noted', async () => {
  const w = await world();
  const bad = {
    dynamodb: {
      SequenceNumber: '7',
      NewImage: { pk: { S: 'SEIZURE#x' }, sk: { S: 'HEAD' }, status: { S: 'reported' }, summary: { M: {} } },
    },
  };
  expect(await noteChanges(w.services)([bad, { dynamodb: {} }])).toEqual({
    batchItemFailures: [{ itemIdentifier: '7' }],
  });
});
