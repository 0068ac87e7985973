import { expect, test } from '@jest/globals';
import { rowMapper } from '../../../../shared/domain/imports/map-row.ts';
import { ImportMapping } from '../../../../shared/domain/imports/mapping.ts';
import { leastMapping } from '../../../support/mappings/least-mapping.ts';

const keeps = (more: Record<string, unknown>) => {
  const mapping = ImportMapping.parse(leastMapping({}, { unknown: ['', 'n/a'], ...more }));
  const { keeps: wanted } = rowMapper(mapping, ['day', 'what', 'place']);
  return (what: string, place = '') => wanted(['2020-01-05', what, place]);
};

test('subtotals are skipped by how they begin, whatever their case', () => {
  const wanted = keeps({ skip: [{ column: 'what', startsWith: ['total', 'Sub-total'] }] });
  expect(wanted('Cocaine')).toBe(true);
  expect(wanted(' TOTAL cocaine, including the above')).toBe(false);
  expect(wanted('sub-total')).toBe(false);
});

test('rows are wanted that match all of "only" and none of "skip"', () => {
  const wanted = keeps({
    only: [
      { column: 'place', known: true },
      { column: 'what', in: ['opium', 'heroin'] },
    ],
    skip: [
      { column: 'place', in: ['Sea'] },
      { column: 'what', known: false },
    ],
  });
  expect(wanted('Opium', 'Vigo')).toBe(true);
  expect(wanted('Opium', 'N/A')).toBe(false);
  expect(wanted('Sand', 'Vigo')).toBe(false);
  expect(wanted('Heroin', 'sea')).toBe(false);
});

test('columns that only decide over rows must be there, too', () => {
  expect(() => keeps({ skip: [{ column: 'kind', in: ['total'] }] })).toThrow('does not have: kind');
});
