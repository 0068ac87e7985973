import { expect, test } from '@jest/globals';
import { france, spain } from '../../support/actors.ts';
import { shortForm } from '../../support/builders.ts';
import { seizureWorld } from '../../support/seizure-world.ts';

const url = '/v1/national-references/batch';
const numbered = (number: number, changes = {}) => ({
  ...shortForm(changes),
  nationalReference: `FR-${number}`,
});

test('a thousand reports go in at once, and again change nothing', async () => {
  const { api } = seizureWorld();
  const items = Array.from({ length: 1000 }, (_, i) => numbered(i));
  const first = await api.as(france).post(url, { items });
  expect(first.body.counts).toEqual({
    reported: 1000,
    amended: 0,
    unchanged: 0,
    refused: 0,
    'try-again': 0,
  });
  expect(first.body.items[999]).toMatchObject({ index: 999, nationalReference: 'FR-999', version: 1 });
  const references = new Set(first.body.items.map(({ reference }: { reference: string }) => reference));
  expect(references.size).toBe(1000);

  const second = await api.as(france).post(url, { items });
  expect(second.body.counts).toMatchObject({ reported: 0, unchanged: 1000 });
  expect(second.body.items[5].reference).toBe(first.body.items[5].reference);
});

test('each report stands by itself: right ones go in, wrong ones come back with their fields', async () => {
  const { api } = seizureWorld();
  await api.as(france).post(url, { items: [numbered(1), numbered(2)] });
  const { body } = await api.as(france).post(url, {
    items: [
      numbered(1, { direction: 'import' }),
      numbered(2),
      numbered(3),
      numbered(3),
      shortForm(),
      numbered(4, { date: '2199-01-01' }),
      numbered(5, { means: [{ mode: 'maritime', containers: [{ number: 'CSQU3054384' }] }] }),
      numbered(6, { means: [{ mode: 'maritime', vessel: { imo: '8814274' } }] }),
      'a text',
      null,
    ],
  });
  expect(body.items.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
    'amended',
    'unchanged',
    'reported',
    'refused',
    'refused',
    'refused',
    'refused',
    'reported',
    'refused',
    'refused',
  ]);
  expect(body.items[0].version).toBe(2);
  expect(body.items[3].errors[0]).toMatchObject({ pointer: '/nationalReference', code: 'twice' });
  expect(body.items[4].errors[0]).toMatchObject({ pointer: '/nationalReference', code: 'required' });
  expect(body.items[5].errors[0].pointer).toBe('/date');
  expect(body.items[6].errors[0].pointer).toBe('/means/0/containers/0/number');
  expect(body.items[7].findings[0]).toMatchObject({ code: 'imo-check-digit' });
});

test('a number belongs to its office, and a withdrawn case is not brought back by a batch', async () => {
  const { api } = seizureWorld();
  const { body: ours } = await api.as(france).post(url, { items: [numbered(1)] });
  const { body: theirs } = await api.as(spain).post(url, { items: [numbered(1)] });
  expect(theirs.items[0]).toMatchObject({ outcome: 'reported' });
  expect(theirs.items[0].id).not.toBe(ours.items[0].id);

  const withdrawal = `/v1/seizures/${ours.items[0].id}/withdrawal`;
  await api.as(france).post(withdrawal, { reason: 'Entered twice' }, { 'if-match': '"1"' });
  const { body: again } = await api.as(france).post(url, { items: [numbered(1, { direction: 'export' })] });
  expect(again.items[0]).toMatchObject({ outcome: 'refused', errors: [{ code: 'wrong-state' }] });
});

test('two batches at the same moment report every case once', async () => {
  const { api } = seizureWorld();
  const items = Array.from({ length: 120 }, (_, i) => numbered(i));
  const both = await Promise.all([api.as(france).post(url, { items }), api.as(france).post(url, { items })]);
  const reported = both.flatMap(({ body }) =>
    body.items.filter(({ outcome }: { outcome: string }) => outcome === 'reported'),
  );
  expect(new Set(reported.map(({ id }: { id: string }) => id)).size).toBe(120);
  expect(reported).toHaveLength(120);
});
