import { expect, test } from '@jest/globals';
import { mapped } from './mapped-row.ts';

const departure = (from: string, more = {}) =>
  mapped({ from }, { '/route/departure': { column: 'from', place: true } }, more);

test.each([
  ['Nairobi, Kenya', { name: 'Nairobi', country: 'KE' }],
  ['Mombasa, Coast, Kenya', { name: 'Mombasa, Coast', country: 'KE' }],
  ['Seoul, Korea, Republic of', { name: 'Seoul', country: 'KR' }],
  ['Nairobi (Kenya)', { name: 'Nairobi', country: 'KE' }],
  ['Kenya - Nairobi', { name: 'Nairobi', country: 'KE' }],
  ['Kenya', { country: 'KE' }],
  ['UAE', { country: 'AE' }],
  ['Dubai, UAE', { name: 'Dubai', country: 'AE' }],
  ['Bolivia, Plurinational State of', { country: 'BO' }],
  ['Nairobi', { name: 'Nairobi' }],
  ['Atlantis, Nowhere', { name: 'Atlantis, Nowhere' }],
  ['Unknown, Kenya', { country: 'KE' }],
  ['Nairobi, unknown', { name: 'Nairobi' }],
  ['Wilmington, DE', { name: 'Wilmington, DE' }],
  ['Recife, PE', { name: 'Recife, PE' }],
])('%s', (from, place) => {
  expect(departure(from, { unknown: ['', 'unknown'] })).toMatchObject({ route: { departure: place } });
  const report = departure(from, { unknown: ['', 'unknown'] }) as { route: { departure: object } };
  expect(report.route.departure).toEqual(place);
});

test('an unknown place is left out, and one that is too long names its column', () => {
  expect(departure('')).not.toHaveProperty('route');
  expect(departure('x'.repeat(300))).toEqual([expect.stringMatching(/^from “x+…”: At most 200 characters/)]);
});

test('several places become the legs of a route, in their order', () => {
  const fields = { '/route/transit/*': { column: 'via', split: ';', place: true } };
  expect(mapped({ via: 'Dubai, UAE; Doha ;; Kenya;' }, fields)).toMatchObject({
    route: { transit: [{ name: 'Dubai', country: 'AE' }, { name: 'Doha' }, { country: 'KE' }] },
  });
  expect(mapped({ via: '' }, fields)).not.toHaveProperty('route');
});

test('a rule for the name stands above the name in a place, and where it finds none the place has it', () => {
  const fields = {
    '/location': { column: 'where', place: true },
    '/location/type': { constant: 'airport' },
    '/location/name': { column: 'airport' },
  };
  const at = (airport: string) => mapped({ where: 'Nairobi, Kenya', airport }, fields);
  expect(at('Jomo Kenyatta')).toMatchObject({ location: { name: 'Jomo Kenyatta', country: 'KE' } });
  expect(at('')).toMatchObject({ location: { name: 'Nairobi', country: 'KE' } });
});

test('only a place can be read as one', () => {
  expect(() => mapped({ x: '' }, { '/lines/0/product': { column: 'x', place: true } })).toThrow(
    'This is no place',
  );
});
