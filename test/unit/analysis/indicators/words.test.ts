import { expect, test } from '@jest/globals';
import { FACT_KINDS, type FactKind } from '../../../../shared/domain/analysis/facts.ts';
import type { Indicator, Verdict } from '../../../../shared/domain/analysis/indicators/indicator.ts';
import { indicatorId } from '../../../../shared/domain/analysis/indicators/indicator-id.ts';
import {
  cautionOf,
  factsInWords,
  sentenceOf,
} from '../../../../shared/domain/analysis/indicators/words/words-of.ts';
import { LANGUAGES } from '../../../../shared/domain/reference/entry.ts';
import { minedWorld } from '../../../support/analysis/planted/mined-world.ts';
import { PATTERNS } from '../../../support/analysis/planted/patterns.ts';

const { indicators } = minedWorld({ seed: 7, cases: 4000, patterns: PATTERNS(4000) });
const [mined] = indicators;
if (!mined) throw new Error('Something is planted.');

const RICE: Indicator = {
  ...mined,
  facts: [
    { kind: 'departure-region', value: '005' },
    { kind: 'goods-heading', value: '1006' },
  ],
  target: { category: 'drugs', product: 'cocaine-type' },
};

test('says facts, target and figures, and what the later period said', () => {
  const told = sentenceOf(RICE, 'en', (kind) => (kind === 'product' ? 'Cocaine' : undefined));
  expect(told).toMatch(/^Departure: South America; goods declared: HS heading 1006 → Cocaine: found in /);
  expect(told).toContain(`in ${mined.discovery.hits} of ${mined.discovery.factCases} such seizures`);
  expect(told).toContain(`from ${mined.later.from} to ${mined.later.until}`);
  expect(cautionOf(RICE, 'en')).toContain('Seizures have no denominator');
});

test('every language has every verdict, every caution and every kind of fact, and no gap is left open', () => {
  const kinds: Partial<Record<FactKind, string>> = {
    departure: 'BR',
    destination: 'FR',
    transit: 'PT',
    month: '10',
  };
  const facts = FACT_KINDS.map((kind) => ({ kind, value: kinds[kind] ?? '84' }));
  const verdicts: Verdict[] = ['confirmed', 'weak', 'refuted', 'unseen'];
  const holds = ['yes', 'no', 'too-few'] as const;
  const all = LANGUAGES.map((language) => [
    ...verdicts.map((verdict) => sentenceOf({ ...RICE, later: { ...RICE.later, verdict } }, language)),
    ...holds.map((how) => {
      const fair = { ...RICE.detections.fair, holds: how };
      return cautionOf({ ...RICE, detections: { ...RICE.detections, fair } }, language);
    }),
    factsInWords(facts, language),
  ]);
  const texts = all.flat();
  expect(texts.filter((text) => /[{}]|undefined|NaN/.test(text))).toEqual([]);
  expect(new Set(texts).size).toBe(texts.length);
});

test.each([
  ['fr', 'provenance : Amérique du Sud', 'octobre'],
  ['es', 'procedencia: Sudamérica', 'octubre'],
  ['ru', 'отправление: Южная Америка', 'октябрь'],
  ['pt', 'procedência: América do Sul', 'outubro'],
  ['ar', 'منطقة المغادرة: أمريكا الجنوبية', 'أكتوبر'],
] as const)('regions and months have their names in %s', (language, region, month) => {
  const told = factsInWords([...RICE.facts, { kind: 'month', value: '10' }], language);
  expect(told.startsWith(region)).toBe(true);
  expect(told).toContain(month);
});

test('what no list knows stays a code; a heading that it knows keeps its number', () => {
  const facts: Indicator['facts'] = [
    { kind: 'departure', value: '??' },
    { kind: 'goods-heading', value: '1006' },
    { kind: 'mode', value: 'air' },
  ];
  expect(factsInWords(facts, 'en')).toBe('departure: ??; goods declared: HS heading 1006; transport: air');
  expect(factsInWords(facts, 'en', (kind) => (kind === 'goods-heading' ? 'Rice' : undefined))).toContain(
    '1006 (Rice)',
  );
});

test('an id depends on facts and target, not on their order', () => {
  const [a, b] = RICE.facts;
  if (!a || !b) throw new Error('There are two.');
  expect(indicatorId([a, b], RICE.target)).toBe(indicatorId([b, a], RICE.target));
  expect(indicatorId([a], RICE.target)).not.toBe(indicatorId([b], RICE.target));
  expect(indicatorId([a, b], { ...RICE.target, product: 'opiates' })).not.toBe(
    indicatorId([a, b], RICE.target),
  );
});
