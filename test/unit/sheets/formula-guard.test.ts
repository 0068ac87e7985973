import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { guarded, unguarded } from '../../../shared/sheets/formula-guard.ts';
import { csvLine } from '../../../shared/sheets/write-csv.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', 'a', ' '),
  }),
);

test('what was guarded is given back, whatever it was', () => {
  fc.assert(fc.property(text, (given) => expect(unguarded(guarded(given))).toBe(given)));
});

test('nothing guarded begins as a formula does', () => {
  fc.assert(fc.property(text, (given) => expect(guarded(given)).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/)));
});

test.each([
  ['=1', "'=1"],
  ["'=1", "''=1"],
  ['plain', 'plain'],
  ["'quoted'", "'quoted'"],
  ['-5', "'-5"],
])('%s is written as %s', (given, written) => expect(guarded(given)).toBe(written));

test('a row of text is quoted where a reader could take it for more than one cell', () => {
  expect(csvLine(['a;b', 'say "x"', 'plain', -5, true, null, '=1'], { guard: true })).toBe(
    '"a;b","say ""x""",plain,-5,true,,\'=1\r\n'.replace("'=1", '"\'=1"'),
  );
});
