import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { ALL_EVIDENCE } from '../../../shared/domain/duplicates/evidence/all-evidence.ts';
import { inWords } from '../../../shared/domain/duplicates/in-words.ts';
import { evidenceOf, PROPOSED_FROM, scoreOf } from '../../../shared/domain/duplicates/score.ts';
import { traitsOf } from '../../../shared/domain/duplicates/traits-of.ts';
import { LANGUAGES } from '../../../shared/domain/reference/entry.ts';
import { type GivenReport, SeizureReport } from '../../../shared/domain/seizure/report.ts';
import { arbitraryReport } from '../../support/arbitrary-report.ts';
import { shortForm } from '../../support/builders.ts';

type Means = NonNullable<GivenReport['means']>[number];
type Changes = Partial<GivenReport>;

const means = (more: Partial<Means>): Changes => ({ means: [{ mode: 'maritime', ...more }] });
const kilograms = (value: number): Changes => ({
  lines: [{ category: 'drugs', product: 'Cocaine', quantity: { value, unit: 'KGM' } }],
});
const goods = (more: Partial<GivenReport['lines'][number]>): Changes => ({
  lines: [{ category: 'drugs', product: 'Cocaine', ...more }],
});
/** Four details beside what is given. */
const manner = (more: Changes): Changes => ({
  location: { type: 'airport', country: 'FR' },
  means: [{ mode: 'air' }],
  concealment: { method: 'baggage' },
  detection: { method: 'x-ray' },
  ...more,
});
const traits = (changes: Changes) => traitsOf(SeizureReport.parse(shortForm(changes)));
const found = (a: Changes, b: Changes) => evidenceOf(traits(a), traits(b));
const codes = (a: Changes, b: Changes) => found(a, b).map(({ code }) => code);

/** For each kind of evidence two reports that have it, and two that do not. */
const EXAMPLES: Readonly<Record<string, { has: [Changes, Changes]; hasNot: [Changes, Changes] }>> = {
  'same-postal-item': {
    has: [means({ postalItem: 'RB123456785GB' }), means({ postalItem: 'rb 123456785 gb' })],
    hasNot: [means({ postalItem: '0000000000' }), means({ postalItem: '0000000000' })],
  },
  'same-waybill': {
    has: [means({ waybill: 'MAEU-123 456' }), means({ waybill: 'MAEU123456' })],
    hasNot: [means({ waybill: 'unknown' }), means({ waybill: 'unknown' })],
  },
  'same-container': {
    has: [
      means({ containers: [{ number: 'MWCU6059784' }, { number: 'CSQU3054383' }] }),
      means({ containers: [{ number: 'CSQU 305438-3' }] }),
    ],
    hasNot: [
      means({ containers: [{ number: 'CSQU3054383' }] }),
      means({ containers: [{ number: 'MWCU6059784' }] }),
    ],
  },
  'same-consignment': {
    has: [means({ consignment: 'JD0146 0000 1' }), means({ consignment: 'jd014600001' })],
    hasNot: [means({ consignment: '12' }), means({ consignment: '12' })],
  },
  'same-wagon': {
    has: [means({ wagon: '218124712173' }), means({ wagon: '21 81 2471 217-3' })],
    hasNot: [means({ wagon: '218124712173' }), means({})],
  },
  'same-seal': {
    has: [
      means({ containers: [{ number: 'CSQU3054383', seals: [{ number: 'EX 123456' }] }] }),
      means({ containers: [{ number: 'MWCU6059784', seals: [{ number: 'EX123456' }] }] }),
    ],
    hasNot: [
      means({ containers: [{ number: 'CSQU3054383', seals: [{ number: 'none' }] }] }),
      means({ containers: [{ number: 'MWCU6059784', seals: [{ number: 'none' }] }] }),
    ],
  },
  'same-vessel': {
    has: [means({ vessel: { name: 'M/V Example Star' } }), means({ vessel: { name: 'EXAMPLE STAR' } })],
    hasNot: [means({ vessel: { imo: '9074729' } }), means({ vessel: { imo: '9319466' } })],
  },
  'same-flight': {
    has: [
      means({ flight: { number: 'AF 0123' } }),
      { ...means({ flight: { number: 'AF123' } }), date: '2026-05-04' },
    ],
    hasNot: [
      means({ flight: { number: 'AF123' } }),
      { ...means({ flight: { number: 'AF123' } }), date: '2026-05-09' },
    ],
  },
  'near-quantity': {
    has: [kilograms(152.7), goods({ quantity: { value: 149_000, unit: 'GRM' } })],
    // One of something is found every day.
    hasNot: [kilograms(1), kilograms(1)],
  },
  'near-days': {
    has: [{ date: '2026-05-03' }, { date: '2026-05-06' }],
    hasNot: [{ date: '2026-05-03' }, { date: '2026-05-20' }],
  },
  'same-goods': {
    has: [goods({ product: 'Cocaine' }), goods({ product: 'COCAINE.' })],
    hasNot: [goods({}), { lines: [{ category: 'tobacco', product: 'Cocaine' }] }],
  },
  'same-place': {
    has: [
      { location: { type: 'airport', country: 'FR', name: 'Roissy' } },
      { location: { type: 'airport', country: 'FR', name: 'ROISSY' } },
    ],
    hasNot: [{ location: { country: 'FR' } }, { location: { country: 'ES' } }],
  },
  'same-route': {
    has: [
      { route: { departure: { country: 'EC' }, destination: { unLocode: 'NLRTM' } } },
      { route: { departure: { unLocode: 'ECGYE' }, destination: { country: 'NL' } } },
    ],
    hasNot: [{ route: { departure: { country: 'EC' } } }, { route: { departure: { country: 'EC' } } }],
  },
  'mirror-country': {
    has: [
      { location: { country: 'ES' }, route: { destination: { country: 'FR' } } },
      { location: { country: 'FR' } },
    ],
    hasNot: [
      { location: { country: 'ES' }, route: { destination: { country: 'PT' } } },
      { location: { country: 'FR' } },
    ],
  },
  'same-marking': {
    has: [goods({ marking: 'Dolphin' }), goods({ details: { drug: { logo: 'dolphin' } } })],
    hasNot: [goods({ marking: 'Dolphin' }), goods({ marking: 'Crown' })],
  },
  'same-cover-load': {
    has: [
      { concealment: { method: 'cover-load', coverLoad: { hs: '100630' } } },
      { concealment: { method: 'in-cargo', coverLoad: { hs: '1006.30', description: 'Rice' } } },
    ],
    hasNot: [
      { concealment: { method: 'cover-load', coverLoad: { hs: '100630' } } },
      { concealment: { method: 'cover-load', coverLoad: { hs: '0803' } } },
    ],
  },
  'same-value': {
    has: [
      goods({ value: { amount: 37_080, currency: 'USD' } }),
      goods({ value: { amount: 37_080, currency: 'USD', basis: 'market' } }),
    ],
    hasNot: [
      goods({ value: { amount: 10_000, currency: 'EUR' } }),
      goods({ value: { amount: 10_000, currency: 'EUR' } }),
    ],
  },
  'same-manner': {
    has: [manner({ direction: 'import' }), manner({ direction: 'export' })],
    hasNot: [manner({ direction: 'import' }), manner({ direction: 'export', detection: { method: 'dog' } })],
  },
  'other-identifier': {
    has: [
      means({ containers: [{ number: 'CSQU3054383' }] }),
      means({ containers: [{ number: 'MWCU6059784' }] }),
    ],
    hasNot: [means({ containers: [{ number: 'CSQU3054383' }] }), means({})],
  },
  'other-goods': {
    has: [goods({}), { lines: [{ category: 'tobacco', product: 'Cigarettes' }] }],
    hasNot: [goods({}), goods({ product: 'Heroin' })],
  },
  'other-quantity': {
    has: [kilograms(150), kilograms(20)],
    hasNot: [kilograms(150), goods({ quantity: { value: 2, unit: 'C62' } })],
  },
  'far-apart': {
    has: [{ date: '2026-03-01' }, { date: '2026-05-03' }],
    // Some day of May.
    hasNot: [{ date: '2026-05-01', datePrecision: 'month' }, { date: '2026-06-01' }],
  },
  'other-departure': {
    has: [{ route: { departure: { country: 'EC' } } }, { route: { departure: { country: 'CO' } } }],
    hasNot: [
      { route: { departure: { country: 'EC' }, transit: [{ country: 'PA' }] } },
      { route: { departure: { country: 'PA' } } },
    ],
  },
  'other-place': {
    has: [
      { location: { country: 'FR', unLocode: 'FRLEH' } },
      { location: { country: 'FR', unLocode: 'FRMRS' } },
    ],
    hasNot: [
      { location: { country: 'FR', unLocode: 'FRLEH' } },
      { location: { country: 'ES', unLocode: 'ESALG' } },
    ],
  },
};

test('every kind of evidence has its examples', () => {
  expect(Object.keys(EXAMPLES).sort()).toEqual(ALL_EVIDENCE.map(({ code }) => code).sort());
});

test.each(Object.entries(EXAMPLES))('%s', (code, { has, hasNot }) => {
  expect(codes(...has)).toContain(code);
  expect(codes(...hasNot)).not.toContain(code);
});

test('every kind of evidence is told in six languages, with what agrees', () => {
  for (const [code, { has }] of Object.entries(EXAMPLES)) {
    const evidence = found(...has).find((one) => one.code === code);
    if (!evidence) throw new Error(`There is no ${code}.`);
    const told = LANGUAGES.map((language) => inWords(evidence, language).detail);
    expect(new Set(told).size).toBe(LANGUAGES.length);
    for (const detail of told) {
      expect(detail).toContain(String(evidence.value));
      if (evidence.other !== undefined) expect(detail).toContain(String(evidence.other));
      expect(detail).not.toMatch(/[{}]/);
    }
  }
});

test('whichever case is the first, the score is the same', () => {
  fc.assert(
    fc.property(arbitraryReport, arbitraryReport, (a, b) => {
      const [one, other] = [traitsOf(a), traitsOf(b)];
      const score = scoreOf(evidenceOf(one, other));
      expect(score).toBe(scoreOf(evidenceOf(other, one)));
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    }),
    { numRuns: 100 },
  );
});

test('evidence adds up, and what speaks against it takes away', () => {
  const of = (weight: number, against = false) => ({ code: 'x', weight, against });
  expect(scoreOf([])).toBe(0);
  expect(scoreOf([of(0.5), of(0.5)])).toBe(0.75);
  expect(scoreOf([of(0.5), of(0.5), of(0.4, true)])).toBe(0.45);
});

const score = (a: Changes, b: Changes) => scoreOf(found(a, b));
const box = (number: string): Changes => means({ containers: [{ number }] });

test('the same container within days is proposed, months later it is another filling', () => {
  const later = (date: string) => score(box('CSQU3054383'), { ...box('CSQU3054383'), date });
  expect(later('2026-05-06')).toBeGreaterThanOrEqual(PROPOSED_FROM);
  expect(later('2026-08-20')).toBeLessThan(PROPOSED_FROM);
});

test('a case told twice without any number is found by its quantity, a common one is not', () => {
  expect(score(kilograms(153.72), kilograms(153.72))).toBeGreaterThanOrEqual(PROPOSED_FROM);
  expect(score(kilograms(2), kilograms(2))).toBeLessThan(PROPOSED_FROM);
});

test('two containers of one day with the same goods are two cases', () => {
  expect(score(box('CSQU3054383'), box('MWCU6059784'))).toBeLessThan(PROPOSED_FROM);
});
