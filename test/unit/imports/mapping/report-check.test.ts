import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { reportCheck } from '../../../../shared/domain/imports/rules/report-check.ts';
import { SeizureReport } from '../../../../shared/domain/seizure/report.ts';
import { arbitraryGiven, arbitraryReport } from '../../../support/arbitrary-report.ts';

/** One for all: what it remembers of one report must not change what it says of the next. */
const check = reportCheck();

const same = (given: unknown): boolean => {
  const [plain, fast] = [SeizureReport.safeParse(given), check(given)];
  expect(fast.success).toBe(plain.success);
  expect(JSON.stringify(fast.data)).toBe(JSON.stringify(plain.data));
  expect(fast.data).toEqual(plain.data);
  expect(fast.error?.issues).toEqual(plain.error?.issues);
  return plain.success;
};

const paths = (value: unknown): PropertyKey[][] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([name, one]) => [[name], ...paths(one).map((path) => [name, ...path])]);

test('reports are parsed as the schema parses them', () => {
  fc.assert(
    fc.property(arbitraryReport, (report) => {
      expect(same(report)).toBe(true);
    }),
    { numRuns: 80 },
  );
}, 120_000);

test('whatever is wrong is refused as the schema refuses it', () => {
  const wrong = fc.constantFrom(
    undefined,
    null,
    '',
    ' cocaine ',
    0,
    -1,
    '5',
    Number.POSITIVE_INFINITY,
    true,
    [],
    {},
    [{}],
    { toString: 1 },
    'a\u202eb',
    '\ud800',
    'e\u0301',
  );
  fc.assert(
    fc.property(
      arbitraryReport,
      fc.nat(),
      wrong,
      fc.constantFrom('set', 'add', 'delete'),
      (report, n, value, how) => {
        const given = structuredClone(report) as unknown as Record<PropertyKey, unknown>;
        const all = paths(given);
        const path = all[n % all.length] as PropertyKey[];
        let at = given;
        for (const part of path.slice(0, -1)) at = at[part] as Record<PropertyKey, unknown>;
        const last = path.at(-1) as PropertyKey;
        if (how === 'set') at[last] = value;
        else if (how === 'add') at.constructor = value as never;
        else delete at[last];
        same(given);
      },
    ),
    { numRuns: 150 },
  );
  fc.assert(
    fc.property(arbitraryGiven, (given) => {
      same(given);
    }),
    { numRuns: 50 },
  );
}, 120_000);

test.each([null, undefined, 'report', 5, [], {}, new Map(), { __proto__: { date: '2020-01-01' } }])(
  '%p',
  (given) => {
    expect(same(given)).toBe(false);
  },
);

test('defaults stand where nothing is given, and are told from what is', () => {
  const least = {
    date: '2020-01-05',
    location: {},
    lines: [{ category: 'drugs', product: ' cocaine ' }],
    sharing: { level: 'network' },
    handling: { code: 'H0' },
  };
  expect(same(least)).toBe(true);
  expect(check(least).data).toMatchObject({
    kind: 'seizure',
    lines: [{ product: 'cocaine', standing: 'unknown' }],
  });
  expect(same({ ...least, kind: 'offence' })).toBe(true);
  expect(same({ ...least, handling: { code: 'H3' } })).toBe(false);
  expect(same({ ...least, lines: [] })).toBe(false);
});
