import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { NoSuchPlace, valueAt, withoutValue, withValue } from '../../../../shared/domain/json-pointer.ts';
import { corrected } from '../../../../shared/domain/verification/proposals.ts';

const report = { date: '2026-05-03', lines: [{ hs: '1' }, { hs: '2' }, { hs: '3' }], 'a/b': { '~': 1 } };

describe('a JSON pointer', () => {
  test.each([
    ['', report],
    ['/date', '2026-05-03'],
    ['/lines/2/hs', '3'],
    ['/a~1b/~0', 1],
    ['/lines/3', undefined],
    ['/lines/length', undefined],
    ['/lines/01', undefined],
    ['/toString', undefined],
    ['/date/0', undefined],
  ])('%j leads to what stands there', (pointer, value) => {
    expect(valueAt(report, pointer)).toEqual(value);
  });

  test.each(['/__proto__/x', '/constructor', '/lines/0/prototype', 'date'])('%j is refused', (pointer) => {
    for (const use of [valueAt, withoutValue, (root: unknown, at: string) => withValue(root, at, 1)])
      expect(() => use(report, pointer)).toThrow(NoSuchPlace);
  });

  test('what is set is read back, and nothing else changed; what was given stays as it was', () => {
    const json = fc.jsonValue({ maxDepth: 3 });
    const paths = fc.array(fc.constantFrom('a', 'b', '0', '1', '-', '~/', '', 'x'), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(json, paths, json, (root, path, value) => {
        const pointer = path.map((one) => `/${one.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
        const kept = JSON.stringify(root);
        try {
          const after = withValue(root, pointer, value);
          if (!path.includes('-')) expect(valueAt(after, pointer)).toEqual(value);
        } catch (error) {
          expect(error).toBeInstanceOf(NoSuchPlace);
        }
        expect(JSON.stringify(root)).toBe(kept);
      }),
    );
  });

  test('blocks on the way that are missing come to be', () => {
    expect(withValue({}, '/means/0/mode', 'air')).toEqual({ means: [{ mode: 'air' }] });
    expect(withValue({}, '/route/departure/country', 'EC')).toEqual({
      route: { departure: { country: 'EC' } },
    });
    expect(withValue(report, '/lines/-', { hs: '4' })).toMatchObject({ lines: [{}, {}, {}, { hs: '4' }] });
    expect(() => withValue(report, '/lines/7/hs', '4')).toThrow(NoSuchPlace);
  });
});

describe('corrections', () => {
  const out = (pointer: string) => ({ pointer });
  test('mean the report that they were written for, in whatever order they come', () => {
    const all = [out('/lines/0'), { pointer: '/lines/1/hs', value: '20' }, out('/lines/2'), out('/lines/0')];
    for (const some of [all, [...all].reverse()])
      expect(corrected(report, some)).toEqual({ ...report, lines: [{ hs: '20' }] });
  });
  test('go beyond the ninth line by number and not by letter', () => {
    const lines = Array.from({ length: 12 }, (_, i) => ({ hs: String(i) }));
    expect(corrected({ lines }, [out('/lines/2'), out('/lines/10'), out('/lines/9')])).toEqual({
      lines: lines.filter((_, i) => ![2, 9, 10].includes(i)),
    });
  });
  test('leave out what is there, and what is not there already is', () => {
    expect(corrected(report, [out('/route/transit'), out('/date')])).toEqual({
      lines: report.lines,
      'a/b': { '~': 1 },
    });
  });
});
