import { expect, test } from '@jest/globals';
import { pace } from '../../../client/terminal/import-bar.ts';
import { inDuration, outline, printable, table } from '../../../client/terminal/text.ts';

test('the pace of an import is that of the moments behind', () => {
  const moments = [
    { at: 0, rows: 1000, share: 0.2 },
    { at: 5000, rows: 2500, share: 0.4 },
    { at: 10_000, rows: 6000, share: 0.7 },
  ];
  const { rate, remaining } = pace(moments);
  expect(rate).toBe(500);
  expect(remaining).toBeCloseTo(6);
});

test('nothing is promised before something was seen', () => {
  expect(pace([])).toEqual({ rate: 0, remaining: undefined });
  expect(pace([{ at: 0, rows: 0, share: 0 }])).toEqual({ rate: 0, remaining: undefined });
  const standing = [
    { at: 0, rows: 5, share: 0.1 },
    { at: 9000, rows: 5, share: 0.1 },
  ];
  expect(pace(standing)).toEqual({ rate: 0, remaining: undefined });
});

test('text of others cannot steer the terminal', () => {
  expect(printable('a\u001b[2Jb\u202Ec\r\nd')).toBe('a [2Jb c  d');
  expect(table(['Name'], [['\u001b]0;title\u0007']])).toBe('Name\n ]0;title');
});

test('columns are as wide as they need to be', () => {
  const text = table(
    ['A', 'Bee'],
    [
      ['long', 'x'],
      ['s', ''],
    ],
  );
  expect(text).toBe('A     Bee\nlong  x\ns');
});

test('nested data reads as an outline', () => {
  expect(outline({ id: 'x', lines: [{ product: 'rice' }] })).toEqual([
    'id: x',
    'lines:',
    '  1.',
    '    product: rice',
  ]);
});

test.each([
  [0.4, '0 s'],
  [59.6, '1 min 0 s'],
  [3725, '1 h 2 min'],
])('%d seconds are %s', (seconds, words) => {
  expect(inDuration(seconds)).toBe(words);
});
