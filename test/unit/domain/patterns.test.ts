import { expect, test } from '@jest/globals';
import { check } from 'recheck';
import { allPatterns, type Pattern } from '../../support/all-patterns.ts';

const { written, builders } = allPatterns();

/** Whatever `build` makes of RegExp while it runs. */
const builtBy = async (where: string, build: () => Promise<void>): Promise<Pattern[]> => {
  const built: Pattern[] = [];
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, [source, flags]: [string, string?]) {
      built.push({ source: String(source), flags: flags ?? '', where });
      return new target(source, flags);
    },
  });
  try {
    await build();
  } finally {
    globalThis.RegExp = original;
  }
  return built;
};

/** How each file that builds patterns at run time is made to build every kind of them. */
const BUILDERS: Readonly<Record<string, () => Promise<void>>> = {
  'shared/domain/imports/propose/fields/field-kinds.ts': async () => {
    const { fieldType } = await import('../../../shared/domain/imports/propose/fields/field-kinds.ts');
    const { fields } = await import('../../../shared/reference/fields.ts');
    for (const { code } of fields) fieldType(code);
  },
  'shared/domain/imports/values/amount-tokens.ts': async () => {
    const { amountTokens } = await import('../../../shared/domain/imports/values/amount-tokens.ts');
    for (const thousands of ['', ' ']) amountTokens({ decimal: '.', thousands });
  },
  'shared/domain/imports/values/date-tokens.ts': async () => {
    const { dateReader } = await import('../../../shared/domain/imports/values/read-date.ts');
    for (const format of ['yyyymmdd', 'ddmmyy', 'mmyyyy']) dateReader(format)('20200105');
  },
  'shared/domain/imports/values/read-number.ts': async () => {
    const { numberReader } = await import('../../../shared/domain/imports/values/read-number.ts');
    for (const decimal of ['.', ','])
      for (const thousands of ['', '.', ',', ' ', "'"]) numberReader({ decimal, thousands });
  },
  'shared/domain/reference/fold-words.ts': async () => {
    await import('../../../shared/domain/reference/fold-words.ts');
  },
};

const PARAMETERS = { timeout: 20_000 };

const unsafe = async (patterns: readonly Pattern[]): Promise<string[]> => {
  const all: string[] = [];
  for (const { source, flags, where } of patterns) {
    const found = await check(source, flags, PARAMETERS);
    if (found.status === 'safe') continue;
    const why = found.status === 'vulnerable' ? found.complexity.type : 'not decided';
    all.push(`${where} /${source}/${flags}: ${why}`);
  }
  return all;
};

test('a pattern that hangs is found', async () => {
  expect(await unsafe([{ source: '^(a+)+$', flags: '', where: 'here' }])).toEqual([
    'here /^(a+)+$/: exponential',
  ]);
});

test('no pattern that is written takes more than linear time', async () => {
  expect(written.length).toBeGreaterThan(100);
  expect(await unsafe(written)).toEqual([]);
}, 120_000);

test('nor does one that is built, and all files that build some are known here', async () => {
  expect(builders).toEqual(Object.keys(BUILDERS).sort());
  for (const [file, build] of Object.entries(BUILDERS)) {
    const built = await builtBy(file, build);
    expect({ file, some: built.length > 0 }).toEqual({ file, some: true });
    expect(await unsafe(built)).toEqual([]);
  }
}, 120_000);
