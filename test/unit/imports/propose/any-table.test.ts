import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { rowMapper } from '../../../../shared/domain/imports/map-row.ts';
import { ImportMapping } from '../../../../shared/domain/imports/mapping.ts';
import { Proposal } from '../../../../shared/domain/imports/proposal.ts';
import { bestAssignment } from '../../../../shared/domain/imports/propose/fields/best-assignment.ts';
import { proposed } from '../../../support/foreign-files/small-files.ts';

const HEADERS = [
  'Date',
  'Fecha',
  'Дата',
  'التاريخ',
  'Qty',
  'Peso (kg)',
  'Unit',
  'Drug',
  'Goods 1',
  'Goods 2',
  'ID',
  'From',
  'Transit',
  'Value',
  'Currency',
  'Airline',
  'Container',
  'Type',
  'Year',
  'Remarks',
  'Seizures',
  'Brand',
  'Arrests',
];
const CELLS = [
  '',
  '2024-01-03',
  '03/04/2024',
  '1.234',
  '1,5',
  'kg',
  '400g each',
  'Cocaine',
  'ivory',
  'Kenya',
  'Nairobi, Kenya',
  'A; B',
  'air',
  'yes',
  'Total',
  '$5',
  'CSQU3054383',
  '__proto__',
  'constructor',
  '%',
  '١٢',
  '🚢',
  '\u202e',
  '1/2/3/4',
  '2024',
];

const table = fc
  .uniqueArray(fc.oneof(fc.constantFrom(...HEADERS), fc.string({ minLength: 1, maxLength: 20 })), {
    minLength: 1,
    maxLength: 9,
  })
  .chain((columns) =>
    fc.record({
      columns: fc.constant(columns),
      rows: fc.array(
        fc.array(fc.oneof(fc.constantFrom(...CELLS), fc.string({ maxLength: 30 })), {
          maxLength: columns.length + 1,
        }),
        { maxLength: 8 },
      ),
    }),
  );

test('whatever the table, there is a proposal, and its mapping is one and runs', () => {
  fc.assert(
    fc.property(table, ({ columns, rows }) => {
      const proposal = proposed({ columns, rows });
      expect(Proposal.safeParse(proposal).error).toBeUndefined();
      expect(proposal.columns).toHaveLength(columns.length);
      if (!proposal.mapping) return;
      expect(ImportMapping.safeParse(proposal.mapping).error).toBeUndefined();
      const mapper = rowMapper(proposal.mapping, columns);
      for (const row of rows) mapper.map(row);
    }),
    { numRuns: 40 },
  );
}, 120_000);

test('columns are given to fields so that the sum of their scores is greatest', () => {
  const best = (scores: readonly (readonly number[])[], used: ReadonlySet<number> = new Set()): number => {
    const [first, ...rest] = scores;
    if (!first) return 0;
    return first.reduce(
      (most, score, field) =>
        used.has(field) ? most : Math.max(most, score + best(rest, new Set([...used, field]))),
      best(rest, used),
    );
  };
  const cell = fc.oneof(
    fc.constant(0),
    fc.integer({ min: 1, max: 100 }).map((n) => n / 100),
  );
  const matrix = fc
    .integer({ min: 1, max: 5 })
    .chain((fields) =>
      fc.array(fc.array(cell, { minLength: fields, maxLength: fields }), { minLength: 1, maxLength: 5 }),
    );
  fc.assert(
    fc.property(matrix, (scores) => {
      const fields = bestAssignment(scores);
      const given = fields.filter((field) => field !== undefined);
      expect(new Set(given).size).toBe(given.length);
      const sum = fields.reduce<number>(
        (total, field, i) => total + (field === undefined ? 0 : (scores[i]?.[field] ?? 0)),
        0,
      );
      expect(sum).toBeCloseTo(best(scores), 9);
    }),
  );
});
