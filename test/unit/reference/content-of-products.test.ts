import { expect, test } from '@jest/globals';
import { CATEGORY_CODES } from '../../../shared/domain/codes/categories.ts';
import { UNIT_CODES } from '../../../shared/domain/codes/units.ts';
import { HsCode } from '../../../shared/domain/fields.ts';
import { products } from '../../../shared/reference/products/products.ts';

test('a product belongs to the category that its code begins with', () => {
  for (const { code, parent } of products) {
    expect(code).toMatch(/^[a-z0-9]+([.-][a-z0-9]+)*$/);
    expect(CATEGORY_CODES).toContain(parent);
    expect(code.split('.')[0]).toBe(parent);
  }
});

test('every category has products, and a last one for what nobody has named', () => {
  for (const category of CATEGORY_CODES) {
    const codes = products.filter(({ parent }) => parent === category).map(({ code }) => code);
    expect([category, codes.length]).toEqual([category, expect.any(Number)]);
    expect(codes.length).toBeGreaterThanOrEqual(5);
    expect(codes).toContain(`${category}.other`);
  }
});

/** Sum of the digits × their position from the right, the check digit left out, mod 10. */
const checkDigit = (cas: string): number =>
  [...cas.replaceAll('-', '').slice(0, -1)]
    .toReversed()
    .reduce((sum, digit, at) => sum + Number(digit) * (at + 1), 0) % 10;

test('CAS numbers carry their check digit and belong to one product', () => {
  const numbers = products.flatMap(({ code, facts }) =>
    facts?.cas === undefined ? [] : [{ code, cas: String(facts.cas) }],
  );
  expect(numbers.length).toBeGreaterThan(180);
  const wrong = numbers.filter(
    ({ cas }) => !/^\d{2,7}-\d{2}-\d$/.test(cas) || checkDigit(cas) !== Number(cas.at(-1)),
  );
  expect(wrong).toEqual([]);
  expect(new Set(numbers.map(({ cas }) => cas)).size).toBe(numbers.length);
});

test('units are of Recommendation 20, headings of the Harmonized System', () => {
  for (const { code, facts } of products) {
    if (facts?.unit !== undefined)
      expect([code, UNIT_CODES]).toEqual([code, expect.arrayContaining([facts.unit])]);
    if (facts?.hs !== undefined) expect([code, HsCode.safeParse(facts.hs).success]).toEqual([code, true]);
  }
});
