import { expect, test } from '@jest/globals';
import { mapped, notesOf } from './mapped-row.ts';

const QUANTITY = '/lines/0/quantity';
const weightElseNumber = {
  [QUANTITY]: [
    { column: 'kg', unit: 'KGM' },
    { column: 'n', unit: 'H87' },
  ],
};

test('of several rules the first that finds a value stands', () => {
  expect(mapped({ kg: '5', n: '7' }, weightElseNumber)).toMatchObject({
    lines: [{ quantity: { value: 5, unit: 'KGM' } }],
  });
  expect(mapped({ kg: '', n: '7' }, weightElseNumber)).toMatchObject({
    lines: [{ quantity: { value: 7, unit: 'H87' } }],
  });
  expect(mapped({ kg: '', n: '' }, weightElseNumber)).not.toHaveProperty('lines.0.quantity');
});

test('refused is what none could read; what another column stood in for is told', () => {
  expect(mapped({ kg: 'much', n: '' }, weightElseNumber)).toEqual([
    expect.stringMatching(/^kg “much”: Not a number/),
  ]);
  expect(mapped({ kg: 'much', n: 'many' }, weightElseNumber)).toEqual([
    expect.stringMatching(/^kg “much”: Not a number/),
    expect.stringMatching(/^n “many”: Not a number/),
  ]);
  expect(mapped({ kg: 'much', n: '3' }, weightElseNumber)).toMatchObject({
    lines: [{ quantity: { value: 3, unit: 'H87' } }],
  });
  expect(notesOf({ kg: 'much', n: '3' }, weightElseNumber)).toEqual([
    'kg “much”: It could not be read, and another column or format gave the value.',
  ]);
});

test('a constant stands for what is not known, never for what could not be read', () => {
  const fields = { '/route/goodsOrigin': [{ column: 'from', countries: true }, { constant: 'FR' }] };
  expect(mapped({ from: 'Kenya' }, fields)).toMatchObject({ route: { goodsOrigin: 'KE' } });
  expect(mapped({ from: '' }, fields)).toMatchObject({ route: { goodsOrigin: 'FR' } });
  expect(mapped({ from: 'Atlantis' }, fields)).toEqual([expect.stringContaining('No country is known')]);
});

test('a rule may be for some rows only', () => {
  const fields = {
    '/lines/0/category': [
      { constant: 'tobacco', when: { column: 'what', in: ['Cigarettes'] } },
      { constant: 'drugs', when: { column: 'what', startsWith: ['coca', 'hero'] } },
      { constant: 'other' },
    ],
    '/lines/0/details/drug/substance': { column: 'what', when: { column: 'pure', known: true } },
  };
  expect(mapped({ what: 'cigarettes ', pure: '' }, fields)).toMatchObject({
    lines: [{ category: 'tobacco' }],
  });
  expect(mapped({ what: 'Cocaine', pure: '5' }, fields)).toMatchObject({
    lines: [{ category: 'drugs', details: { drug: { substance: 'Cocaine' } } }],
  });
  expect(mapped({ what: 'Sand', pure: '' }, fields)).toMatchObject({ lines: [{ category: 'other' }] });
});

test('a translation that names a field stands above the rule of that field', () => {
  const fields = {
    '/lines/0/category': { constant: 'drugs' },
    '/lines/0/product': {
      column: 'what',
      translate: {
        'acetic anhydride': { '/lines/0/category': 'precursors', '/lines/0/product': 'anhydride' },
      },
      otherwise: 'keep',
    },
  };
  expect(mapped({ what: 'Acetic Anhydride' }, fields)).toMatchObject({
    lines: [{ category: 'precursors', product: 'anhydride' }],
  });
  expect(mapped({ what: 'Opium' }, fields)).toMatchObject({
    lines: [{ category: 'drugs', product: 'Opium' }],
  });
});
