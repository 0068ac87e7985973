import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Finding } from '../../../shared/domain/checks/finding.ts';
import { SeizureReport } from '../../../shared/domain/seizure/report.ts';
import { blockOf, qualityOf } from '../../../shared/domain/verification/quality.ts';
import { QUALITY_BLOCKS } from '../../../shared/domain/verification/quality-blocks.ts';
import { arbitraryReport } from '../../support/arbitrary-report.ts';
import { fullForm, shortForm } from '../../support/builders.ts';

const read = (given: unknown): SeizureReport => SeizureReport.parse(given);
const error = (pointer: string): Finding => ({ code: 'x', severity: 'error', pointer });

test('the short form comes to about a third, the full form to nearly all', () => {
  const short = qualityOf(read(shortForm()), []);
  expect(short.score).toBeGreaterThanOrEqual(25);
  expect(short.score).toBeLessThanOrEqual(45);
  expect(short.blocks).toMatchObject({ concealment: 0, detection: 0, transport: 0, narrative: 0 });
  const full = qualityOf(read(fullForm()), []);
  expect(full.score).toBeGreaterThanOrEqual(90);
  expect(Object.keys(full.blocks)).toEqual(Object.keys(QUALITY_BLOCKS));
});

test('weights come to a hundred together with pictures, and names of blocks are those of the form', () => {
  const weights = Object.values(QUALITY_BLOCKS).reduce((sum, { weight }) => sum + weight, 0);
  expect(weights + 3).toBe(100);
});

test('pictures count where somebody counts them', () => {
  const report = read(fullForm());
  expect(qualityOf(report, []).blocks.pictures).toBeUndefined();
  expect([0, 1, 2, 3, 40].map((pictures) => qualityOf(report, [], { pictures }).blocks.pictures)).toEqual([
    0, 70, 90, 100, 100,
  ]);
});

test('a finding takes points off the block that it is about', () => {
  const report = read(fullForm());
  const clean = qualityOf(report, []);
  for (const [pointer, block] of [
    ['/lines/0/quantity', 'quantity'],
    ['/lines/1/quantity/value', 'quantity'],
    ['/lines/12/hs', 'goods'],
    ['/lines', 'goods'],
    ['/date', 'time-and-place'],
    ['/location/unLocode', 'time-and-place'],
    ['/means/0/containers/0/number', 'transport'],
    ['/route/transit/1', 'route'],
    ['/concealment/method', 'concealment'],
    ['/narrative/text', 'narrative'],
  ] as const) {
    expect(blockOf(pointer)).toBe(block);
    const { blocks, score } = qualityOf(report, [error(pointer)]);
    expect(blocks[block]).toBe((clean.blocks[block] ?? 0) - 40);
    expect(score).toBeLessThan(clean.score);
    expect({ ...blocks, [block]: 0 }).toEqual({ ...clean.blocks, [block]: 0 });
  }
  for (const pointer of ['', '/sharing/level', '/handling', '/dates']) {
    expect(blockOf(pointer)).toBeUndefined();
    expect(qualityOf(report, [error(pointer)])).toEqual({ ...clean, score: clean.score - 10 });
  }
});

test('what was not hidden, and what has no means of transport, lacks nothing by that', () => {
  const walking = read(shortForm({ means: [{ mode: 'pedestrian' }], concealment: { method: 'none' } }));
  expect(qualityOf(walking, []).blocks).toMatchObject({ transport: 100, concealment: 100 });
  const inside = read(shortForm({ location: { type: 'premises' } }));
  expect(qualityOf(inside, []).blocks).toMatchObject({ transport: 100 });
});

/** Takes away one optional thing, somewhere in the report. */
const without = (report: SeizureReport, nth: number): SeizureReport | undefined => {
  const places: (readonly [Record<string, unknown>, string])[] = [];
  const copy = structuredClone(report) as Record<string, unknown>;
  const walk = (thing: unknown): void => {
    if (Array.isArray(thing)) for (const one of thing) walk(one);
    else if (typeof thing === 'object' && thing !== null)
      for (const [name, value] of Object.entries(thing)) {
        // Left out, the day would count as known: this one is a caveat and no fact.
        if (name !== 'datePrecision') places.push([thing as Record<string, unknown>, name]);
        walk(value);
      }
  };
  walk(copy);
  const [thing, name] = places[nth % Math.max(1, places.length)] ?? [];
  if (!thing || !name) return undefined;
  delete thing[name];
  const parsed = SeizureReport.safeParse(copy);
  return parsed.success ? parsed.data : undefined;
};

const findings = fc.array(
  fc.record({
    code: fc.constant('x'),
    severity: fc.constantFrom('error', 'warning', 'note'),
    pointer: fc.constantFrom(
      '',
      '/date',
      '/lines/0/quantity',
      '/lines/1/hs',
      '/means/0',
      '/route',
      '/sharing',
    ),
  }),
  { maxLength: 6 },
) as fc.Arbitrary<Finding[]>;

test('one more fact never lowers a score, one more finding never raises it', () => {
  let compared = 0;
  fc.assert(
    fc.property(arbitraryReport, fc.nat(), findings, (given, nth, found) => {
      const report = read(given);
      const whole = qualityOf(report, found);
      const less = without(report, nth);
      if (less) {
        compared += 1;
        const poorer = qualityOf(less, found);
        expect(poorer.score).toBeLessThanOrEqual(whole.score);
        for (const [block, score] of Object.entries(poorer.blocks))
          expect(score).toBeLessThanOrEqual(whole.blocks[block] ?? 0);
      }
      const more = qualityOf(report, [...found, error('/lines/0/quantity')]);
      expect(more.score).toBeLessThanOrEqual(whole.score);
      expect(more.blocks.quantity).toBeLessThanOrEqual(whole.blocks.quantity ?? 0);
    }),
    { numRuns: 150 },
  );
  expect(compared).toBeGreaterThan(50);
});
