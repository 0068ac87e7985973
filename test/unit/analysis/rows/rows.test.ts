import { beforeAll, expect, test } from '@jest/globals';
import { COLUMN_NAMES } from '../../../../shared/domain/analysis/columns.ts';
import { deltaOf } from '../../../../shared/domain/analysis/rows/delta-of.ts';
import { distance, lengthOf } from '../../../../shared/domain/analysis/rows/distance.ts';
import { type RowContext, rowsOf } from '../../../../shared/domain/analysis/rows/rows-of.ts';
import type { Seizure } from '../../../../shared/domain/seizure/seizure.ts';
import { reportedCase } from '../../../support/analysis/store/case-world.ts';

let seizure: Seizure;
beforeAll(async () => {
  seizure = await reportedCase();
});

const POINTS: Readonly<Record<string, { latitude: number; longitude: number }>> = {
  ECGYE: { latitude: -2.2, longitude: -79.9 },
  PAMIT: { latitude: 9.4, longitude: -79.9 },
  ESALG: { latitude: 36.1, longitude: -5.5 },
  FRLEH: { latitude: 49.5, longitude: 0.1 },
};
const context: RowContext = {
  seq: 7,
  knownFrom: '2026-06-01T12:00:00.000Z',
  countedAs: undefined,
  perUsd: (currency, month) => (currency === 'EUR' && month === '2026-05' ? 0.9 : undefined),
  product: ({ product }) =>
    product === 'Cocaine' ? { code: 'drugs.cocaine', group: 'cocaine-type' } : undefined,
  point: ({ unLocode }) => (unLocode ? POINTS[unLocode] : undefined),
};

test('a report with every block filled in becomes a row for each line, with what is derived', () => {
  const [cocaine, cigarettes, ...more] = rowsOf(seizure, context);
  expect(more).toEqual([]);
  expect(Object.keys(cocaine ?? {}).sort()).toEqual([...COLUMN_NAMES].sort());
  expect(cocaine).toMatchObject({
    line: 1,
    seq: 7,
    country_region: '155',
    product: 'drugs.cocaine',
    product_group: 'cocaine-type',
    quantity: 150,
    unit: 'KGM',
    value_usd: 5_000_000,
    departure: 'EC',
    departure_region: '005',
    transit: ['PA', 'ES'],
    path: ['EC', 'PA', 'ES', 'FR'],
    mode: 'road',
    modes: ['maritime', 'road'],
    container: '22G1',
    cover_hs: '100630',
    year: 2026,
    counts: true,
  });
  expect(cigarettes).toMatchObject({
    line: 2,
    product: 'cigarettes',
    product_group: 'cigarettes',
    value_usd: null,
  });
});

test('a value has no dollars where the month has no rate', () => {
  const report = { ...seizure.report, date: '2026-04-03' };
  expect(rowsOf({ ...seizure, report }, context)[0]).toMatchObject({ value_usd: null, given_value: true });
});

test('a case that ended is one row that says so, and a linked one counts by the other', () => {
  const rows = rowsOf({ ...seizure, status: 'withdrawn' }, context);
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({ stands: false, counts: false });
  expect(rowsOf(seizure, { ...context, countedAs: 'other' })[0]).toMatchObject({
    stands: true,
    counts: false,
    counted_as: 'other',
  });
});

test('the length of a route is the sum of its legs, and null where a stop is not known', () => {
  // One degree of a meridian of a sphere of this radius, and half of its circumference.
  const [equator, pole] = [
    { latitude: 0, longitude: 0 },
    { latitude: 90, longitude: 0 },
  ];
  expect(distance(equator, { latitude: 1, longitude: 0 })).toBeCloseTo(111.195, 3);
  expect(distance(equator, { latitude: 0, longitude: 180 })).toBeCloseTo(Math.PI * 6371.0088, 6);
  expect(lengthOf([equator, pole, equator])).toBe(Math.round(Math.PI * 6371.0088));
  expect(lengthOf([equator, undefined, pole])).toBeNull();
  expect(lengthOf([equator])).toBeNull();
  const [row] = rowsOf(seizure, context);
  const { ECGYE, PAMIT, ESALG, FRLEH } = POINTS;
  if (!ECGYE || !PAMIT || !ESALG || !FRLEH) throw new Error('A point is missing.');
  const legs = distance(ECGYE, PAMIT) + distance(PAMIT, ESALG) + distance(ESALG, FRLEH);
  expect(row?.distance_km).toBe(Math.round(legs));
});

test('identities of things and people are in no column: vessels, containers, seals, vehicles, alerts', () => {
  const rows = JSON.stringify(rowsOf(seizure, context)).toLowerCase();
  for (const canary of ['Example Star', '9074729', '026W', 'CSQU3054383', 'EX123456', 'PROFILE-2026-014'])
    expect(rows).not.toContain(canary.toLowerCase());
  expect(rows).toContain('dissimulait');
});

test.each([
  ['lag_days', Number.NaN],
  ['lag_days', 2 ** 40],
  ['year', 2026.5],
  ['day', '2026-02-99'],
  ['known_from', 'yesterday'],
  ['path', ['FR', 1]],
  ['stands', 'yes'],
])('a row whose %s is %s is refused by name', (column, value) => {
  const [row] = rowsOf(seizure, context);
  expect(() => deltaOf([{ ...row, [column]: value } as never])).toThrow(new RegExp(`Column ${column} of`));
});
