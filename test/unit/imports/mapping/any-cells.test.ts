import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { rowMapper } from '../../../../shared/domain/imports/map-row.ts';
import { ImportMapping } from '../../../../shared/domain/imports/mapping.ts';
import { reportCheck } from '../../../../shared/domain/imports/rules/report-check.ts';
import { SeizureReport } from '../../../../shared/domain/seizure/report.ts';
import { leastMapping } from '../../../support/mappings/least-mapping.ts';

const COLUMNS = ['day', 'what', 'a', 'b', 'c'];
const column = fc.constantFrom('a', 'b', 'c');

const cell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: fc.constantFrom(...'0123456789.,-/ ٣۴½²xXkgKG;()€~<>éمт\u200f\ufffd\0'), maxLength: 20 }),
  fc.constantFrom(
    '',
    '400g each',
    '5/17/2011 to 5/26/2011',
    'Nairobi, Kenya; Doha',
    '2 x 500 g',
    '__proto__',
    'constructor',
    '٣٠/٠٣/٢٠١١',
    '3-5 May 2011',
    '100s',
  ),
);

const marks = fc.record(
  {
    decimal: fc.constantFrom('.', ','),
    thousands: fc.constantFrom('', '.', ',', ' ', "'"),
    loose: fc.boolean(),
  },
  { requiredKeys: ['decimal'], noNullPrototype: true },
);
const format = fc.constantFrom(
  'dd/mm/yyyy',
  'mm.dd.yy',
  'dd mmm yyyy',
  'mmm yyyy',
  'yyyy',
  'yyyymmdd',
  'serial',
);
const rowTest = fc.oneof(
  fc.record({ column, known: fc.boolean() }, { noNullPrototype: true }),
  fc.record({ column, in: fc.array(cell, { minLength: 1, maxLength: 3 }) }, { noNullPrototype: true }),
);
const conversion = fc.oneof(
  fc.constant({}),
  fc.record(
    { date: fc.oneof(format, fc.array(format, { minLength: 1, maxLength: 6 })) },
    { noNullPrototype: true },
  ),
  fc.record({ number: marks }, { noNullPrototype: true }),
  fc.record(
    { number: marks, unit: fc.constant({ column: 'b', units: { box: 'H87' } }) },
    { noNullPrototype: true },
  ),
  fc.record(
    { number: marks, quantity: fc.constant({ times: 'c', otherwise: 'KGM' }) },
    { noNullPrototype: true },
  ),
  fc.constant({ countries: true }),
  fc.constant({ case: 'upper' }),
  fc.record(
    {
      translate: fc.dictionary(
        cell,
        fc.oneof(cell, fc.constant(null), fc.constant({ '/lines/*/form': 'powder' })),
        {
          maxKeys: 3,
          noNullPrototype: true,
        },
      ),
      otherwise: fc.constantFrom('keep', 'refuse', null, 'x'),
    },
    { requiredKeys: ['translate'], noNullPrototype: true },
  ),
);
const rule = fc
  .tuple(
    column,
    conversion,
    fc.record(
      { when: rowTest, split: fc.constantFrom(';', ',', ' ', 'x'), take: fc.constantFrom('first', 'last') },
      { requiredKeys: [], noNullPrototype: true },
    ),
  )
  .map(([name, reads, more]) => ({ column: name, ...reads, ...more }));
const pointer = fc.constantFrom(
  '/date',
  '/lines/*/product',
  '/lines/0/quantity',
  '/lines/*/quantity',
  '/lines/2/value/amount',
  '/means/*/containers/*/number',
  '/route/transit/*/name',
  '/route/goodsOrigin',
  '/location/name',
  '/nationalReference',
);
const fields = fc.dictionary(pointer, fc.oneof(rule, fc.array(rule, { minLength: 1, maxLength: 3 })), {
  maxKeys: 6,
  noNullPrototype: true,
});
const mapping = fc
  .tuple(
    fields,
    fc.record({ skip: fc.array(rowTest, { maxLength: 2 }) }, { requiredKeys: [], noNullPrototype: true }),
  )
  .map(
    ([rules, more]) =>
      ImportMapping.safeParse(
        leastMapping(
          { '/route/departure': { column: 'a', split: ';', take: 'last', place: true }, ...rules },
          more,
        ),
      ).data,
  )
  .filter((parsed) => parsed !== undefined);

test('any cells through any mapping: a report, or reasons that name columns; the same whenever it is read', () => {
  const check = reportCheck();
  fc.assert(
    fc.property(mapping, fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 4 }), (wanted, rows) => {
      const mapper = rowMapper(wanted, COLUMNS);
      for (const cells of [...rows, ...rows]) {
        mapper.keeps(cells);
        const { given, refusals, notes, columnsAt } = mapper.map(cells);
        for (const { columns, detail, code } of [...refusals, ...notes]) {
          expect(columns.length).toBeGreaterThan(0);
          expect(COLUMNS).toEqual(expect.arrayContaining([...columns]));
          expect(detail).toMatch(/^[A-Z].*\.$/s);
          expect(code).toMatch(/^[a-z-]+$/);
        }
        const again = rowMapper(wanted, COLUMNS).map(cells);
        expect(again.given).toEqual(given);
        expect(again.refusals).toEqual(refusals);
        const { success, error } = check(given);
        expect(success).toBe(SeizureReport.safeParse(given).success);
        for (const { path } of error?.issues ?? []) columnsAt(`/${path.join('/')}`);
      }
    }),
    { numRuns: 200 },
  );
  expect(Object.hasOwn(Object.prototype, 'form')).toBe(false);
});

const LONG = 50_000;
const EVIL = [
  '1',
  '1.',
  '1,',
  '1 ',
  ' ',
  '-',
  '/',
  'a',
  'a ',
  'x1',
  '1x',
  '(',
  '1-',
  'May ',
  '3 May ',
  ', ',
  ';',
  'é',
  '\u0301',
  '٣',
  '\ufffd',
  '"',
  'Kenya, ',
  'to ',
  '2 x ',
].map((piece) => piece.repeat(LONG / piece.length));

test('50 KB of evil in every reader takes no time', () => {
  const rules = fc.sample(rule, { numRuns: 150, seed: 7 });
  let longest = 0;
  for (const one of rules) {
    const { data } = ImportMapping.safeParse(leastMapping({ '/location/name': one }));
    if (!data) continue;
    const mapper = rowMapper(data, COLUMNS);
    for (const evil of EVIL) {
      const from = process.cpuUsage();
      mapper.map(['2020-01-05', 'x', evil, evil, evil]);
      longest = Math.max(longest, process.cpuUsage(from).user / 1000);
    }
  }
  // A row takes a fiftieth of a millisecond, and a hang minutes.
  expect(longest).toBeLessThan(1000);
}, 120_000);
