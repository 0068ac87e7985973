import { expect, test } from '@jest/globals';
import * as z from 'zod';
import { CATEGORY_CODES } from '../../../shared/domain/codes/categories.ts';
import type { Entry } from '../../../shared/domain/reference/entry.ts';
import { SeizureReport } from '../../../shared/domain/seizure/report.ts';
import { TRANSPORT_MODES } from '../../../shared/domain/seizure/transport.ts';
import { LISTS } from './lists.ts';

interface Shape {
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly enum?: readonly string[];
}

const schema = z.toJSONSchema(SeizureReport, {
  io: 'input',
  unrepresentable: 'any',
  reused: 'inline',
}) as Shape;

/** Every enumerated field of the report with its values, lists by their pointer. */
const enums = (
  { properties = {}, items, enum: values }: Shape,
  at: string,
): [string, readonly string[]][] => [
  ...(values ? [[at, values] as [string, readonly string[]]] : []),
  ...Object.entries(properties).flatMap(([name, shape]) => enums(shape, `${at}/${name}`)),
  ...(items ? enums(items, `${at}/*`) : []),
];

/** Fields whose values are a list of their own. Units are Recommendation 20, written elsewhere. */
const OWN: Readonly<Record<string, string>> = {
  '/direction': 'directions',
  '/location/type': 'locationTypes',
  '/lines/*/category': 'categories',
  '/means/*/mode': 'modes',
  '/route/transit/*/mode': 'modes',
  '/concealment/method': 'concealment',
  '/detection/method': 'detection',
  '/handling/code': 'handling',
};

const codesOf = (entries: readonly Entry[] = []): string[] => entries.map(({ code }) => code);
const enumerated = enums(schema, '').filter(([at]) => at !== '/lines/*/quantity/unit');

test.each(enumerated)('%s: every value of the field has an entry, and only those', (at, values) => {
  const list = OWN[at];
  const codes = list
    ? codesOf(LISTS[list])
    : codesOf(LISTS.choices?.filter(({ parent }) => parent === at)).map((code) => code.slice(at.length + 1));
  expect(codes.toSorted()).toEqual(values.toSorted());
});

test('choices are of fields that there are', () => {
  const known = new Set([
    ...enumerated.map(([at]) => at),
    '/lines/*/details/species/source',
    '/lines/*/details/species/purpose',
  ]);
  expect(LISTS.choices?.filter(({ parent }) => !known.has(parent ?? '')).map(({ code }) => code)).toEqual([]);
});

test('categories stand in the order of the network, modes with their code of Recommendation 19', () => {
  expect(codesOf(LISTS.categories)).toEqual([...CATEGORY_CODES]);
  expect(Object.fromEntries((LISTS.modes ?? []).map(({ code, facts }) => [code, facts?.rec19]))).toEqual(
    TRANSPORT_MODES,
  );
});

test('a type of means belongs to a mode, and a code of Recommendation 28 to its own one', () => {
  // The first digit is the mode of Recommendation 19.
  const MODES = { '1': 'maritime', '2': 'rail', '3': 'road', '4': 'air' } as const;
  for (const { code, parent } of LISTS.means ?? []) {
    expect(Object.keys(TRANSPORT_MODES)).toContain(parent);
    if (/^\d{4}$/.test(code)) expect([code, parent]).toEqual([code, MODES[code[0] as keyof typeof MODES]]);
  }
});
