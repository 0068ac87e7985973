import { expect, test } from '@jest/globals';
import { france } from '../../support/actors.ts';
import { shortForm } from '../../support/builders.ts';
import { seizureWorld } from '../../support/seizure-world.ts';

const refused = async (body: unknown) => {
  const { api } = seizureWorld();
  const answer = await api.as(france).post('/v1/seizures', body);
  expect(answer.status).toBe(400);
  expect(answer.headers['content-type']).toBe('application/problem+json');
  return answer.body.errors as { pointer: string; code: string; detail: string }[];
};

test('every field that is not right is named, with the way out', async () => {
  const errors = await refused({
    ...shortForm(),
    date: '3 May 2026',
    lines: [{ category: 'drug', product: '', quantity: { value: '150', unit: 'kg' } }],
    sharing: { level: 'group' },
    handling: { code: 'H3' },
    colour: 'blue',
  });
  expect(errors.map((error) => error.pointer).sort()).toEqual(
    [
      '',
      '/date',
      '/handling/statement',
      '/lines/0/category',
      '/lines/0/product',
      '/lines/0/quantity/unit',
      '/lines/0/quantity/value',
      '/sharing/offices',
    ].sort(),
  );
  expect(errors.find((error) => error.pointer === '/lines/0/category')?.detail).toContain(
    'drugs, precursors, tobacco',
  );
  expect(errors.find((error) => error.pointer === '')?.detail).toContain('colour');
});

test('a section that is not the category’s own is refused', async () => {
  const lines = [{ category: 'tobacco', product: 'Cigarettes', details: { drug: { substance: 'Cocaine' } } }];
  expect(await refused({ ...shortForm(), lines })).toMatchObject([{ pointer: '/lines/0/details/drug' }]);
});

test.each([
  ['a seizure in the future', { ...shortForm(), date: '2026-06-05' }],
  ['an array', []],
  ['a text', '"case"'],
  ['broken JSON', '{"date":'],
  ['nothing', ''],
  ['a polluted prototype', '{"__proto__":{"role":"WCO"},"date":"2026-05-03"}'],
  ['a number beyond all bounds', JSON.stringify(shortForm()).replace('150', '1e999')],
  ['NaN', JSON.stringify(shortForm()).replace('150', 'NaN')],
  ['a lone surrogate', JSON.stringify(shortForm()).replace('Cocaine', '\\ud800')],
  ['text that reads backwards', shortForm({ lines: [{ category: 'drugs', product: 'Co\u202ecaine' }] })],
  ['ten thousand levels', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
])('%s is a clear 400', async (_, body) => {
  await refused(body);
  expect(Object.hasOwn(Object.prototype, 'role')).toBe(false);
});

test('a body that is too large or not JSON is told so', async () => {
  const { api } = seizureWorld();
  expect(await api.as(france).post('/v1/seizures', `"${'x'.repeat(1_000_001)}"`)).toMatchObject({
    status: 413,
  });
  expect(
    await api
      .as(france)
      .post('/v1/seizures', 'date=1', { 'content-type': 'application/x-www-form-urlencoded' }),
  ).toMatchObject({ status: 415 });
});

test('equal texts in two spellings of Unicode are one', async () => {
  const { api } = seizureWorld();
  const { body } = await api
    .as(france)
    .post('/v1/seizures', shortForm({ lines: [{ category: 'drugs', product: 'Coca\u0069\u0308ne' }] }));
  expect(body.report.lines[0].product).toBe('Coca\u00efne');
});

test.each(['office', 'country', 'rilo', 'version', 'status', 'reference', 'id', 'change', 'reportedAt'])(
  'a sender cannot set %s',
  async (field) => {
    await refused({ ...shortForm(), [field]: 'RILO-DAKAR' });
  },
);
