import { expect, test } from '@jest/globals';
import { mapped } from './mapped-row.ts';

const lines = (fields: Record<string, unknown>) => ({
  '/lines/0/category': undefined,
  '/lines/0/product': undefined,
  '/lines/*/category': { constant: 'cites' },
  '/lines/*/product': { column: 'species', split: ';' },
  ...fields,
});

test('several values of a cell become members of a list; what is not split is the same for all', () => {
  expect(mapped({ species: 'Pigeons; Bird eggs' }, lines({}))).toMatchObject({
    lines: [
      { category: 'cites', product: 'Pigeons' },
      { category: 'cites', product: 'Bird eggs' },
    ],
  });
  expect(mapped({ species: 'Turtles' }, lines({}))).toMatchObject({ lines: [{ product: 'Turtles' }] });
});

test('a rule for all makes a first member where there is none', () => {
  const report = mapped({}, { '/means/*/mode': { constant: 'air' } });
  expect(report).toMatchObject({ means: [{ mode: 'air' }] });
});

test('what is said for one member stands above what is said for all', () => {
  const fields = lines({
    '/lines/*/standing': { constant: 'illegal' },
    '/lines/1/standing': { column: 's' },
  });
  expect(mapped({ species: 'a; b', s: 'legal' }, fields)).toMatchObject({
    lines: [{ standing: 'illegal' }, { standing: 'legal' }],
  });
  expect(mapped({ species: 'a; b', s: '' }, fields)).toMatchObject({
    lines: [{ standing: 'illegal' }, { standing: 'illegal' }],
  });
});

test('columns that list side by side belong together, with gaps; other numbers of values are refused', () => {
  const fields = lines({
    '/lines/*/quantity': {
      column: 'n',
      split: ';',
      unit: { column: 'u', units: { box: { unit: 'H87', factor: 10 } } },
    },
  });
  expect(mapped({ species: 'a;b;c', n: '1;;3', u: 'kg;kg;box' }, fields)).toMatchObject({
    lines: [
      { product: 'a', quantity: { value: 1, unit: 'KGM' } },
      { product: 'b' },
      { product: 'c', quantity: { value: 30, unit: 'H87' } },
    ],
  });
  expect(mapped({ species: 'a;b', n: '1;2', u: 'kg' }, fields)).toMatchObject({
    lines: [{ quantity: { value: 1, unit: 'KGM' } }, { quantity: { value: 2, unit: 'KGM' } }],
  });
  expect(mapped({ species: 'a;b', n: '1;2;3', u: 'kg' }, fields)).toEqual(
    [
      'n, u, species: These columns list different numbers of values: write one for each, or leave the column empty.',
    ].map((text) => expect.stringContaining(text.slice(text.indexOf(':')))),
  );
  expect(mapped({ species: 'a;b', n: '', u: '' }, fields)).toMatchObject({
    lines: [{ product: 'a' }, { product: 'b' }],
  });
});

test('each value is translated, a refused one refuses the row, and translations name fields of their member', () => {
  const fields = lines({
    '/lines/*/product': {
      column: 'species',
      split: ';',
      translate: { croc: { '/lines/*/product': 'crocodile', '/lines/*/form': 'other' }, snake: 'snake' },
    },
  });
  expect(mapped({ species: 'Snake; croc' }, fields)).toMatchObject({
    lines: [{ product: 'snake' }, { product: 'crocodile', form: 'other' }],
  });
  expect(mapped({ species: 'snake; bat' }, fields)).toEqual([
    'species “bat”: The mapping does not say what this value means: add it to "translate".',
  ]);
});

test('of several values the first or the last is taken where the field holds one', () => {
  const of = (take: string) =>
    mapped({ how: '; luggage; mail;' }, { '/location/name': { column: 'how', split: ';', take } });
  expect(of('first')).toMatchObject({ location: { name: 'luggage' } });
  expect(of('last')).toMatchObject({ location: { name: 'mail' } });
});

test('lists lie in lists', () => {
  const fields = {
    '/means/*/mode': { constant: 'maritime' },
    '/means/*/containers/*/number': { column: 'boxes', split: ',' },
  };
  expect(mapped({ boxes: 'CSQU3054383, MWCU6059784' }, fields)).toMatchObject({
    means: [{ mode: 'maritime', containers: [{ number: 'CSQU3054383' }, { number: 'MWCU6059784' }] }],
  });
});

test('a problem of a member names its column', () => {
  expect(mapped({ species: `a; ${'b'.repeat(201)}` }, lines({}))).toEqual([
    expect.stringMatching(/^species “a; b+…”: At most 200 characters/),
  ]);
});

test('more values than any list holds are refused', () => {
  expect(mapped({ species: 'a;'.repeat(25_000) }, lines({}))).toEqual([
    expect.stringContaining('There are more values in this cell'),
  ]);
  expect(mapped({ species: 'a;'.repeat(101) }, lines({}))).toEqual([
    expect.stringMatching(/^species “a;.*100 items/),
  ]);
});

test.each([
  [{ '/location/name': { column: 'what', split: ';' } }, 'Several values need a list'],
  [{ '/location/name': { column: 'what', take: 'first' } }, 'goes with'],
  [
    { '/lines/*/quantity/value': { column: 'what' }, '/lines/0/quantity': { column: 'what' } },
    'It lies inside',
  ],
  [
    { '/lines/1/quantity/value': { column: 'what' }, '/lines/*/quantity': { column: 'what' } },
    'It lies inside',
  ],
])('a mapping with %j is refused', (fields, message) => {
  expect(() => mapped({}, fields)).toThrow(message);
});
