import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import * as z from 'zod';
import {
  findingsBy,
  findingsOf,
  findingsOfDraft,
  findingsToKeep,
  gapsOf,
} from '../../../shared/domain/checks/find.ts';
import { Finding } from '../../../shared/domain/checks/finding.ts';
import { PARTY_CHECKS } from '../../../shared/domain/checks/party-checks.ts';
import { inWords } from '../../../shared/domain/checks/words-of.ts';
import { LANGUAGES } from '../../../shared/domain/reference/entry.ts';
import { SeizureReport } from '../../../shared/domain/seizure/report.ts';
import { Derived } from '../../../shared/domain/seizure/seizure.ts';
import { arbitraryReport } from '../../support/arbitrary-report.ts';
import { fullForm, shortForm } from '../../support/builders.ts';

const AT = new Date('2026-05-20T08:00:00Z');
const context = { country: 'FR', reportedAt: AT };
const KNOWN = {
  isHs: (code: string) => code.startsWith('2'),
  isPlace: (code: string) => code < 'M',
  categoryOf: () => 'drugs' as const,
  appendicesOf: () => ['II'],
};

test('nothing is found in a sound report of the full form, and only what is left out in a short one', () => {
  expect(findingsOf(SeizureReport.parse(fullForm()), context)).toEqual([]);
  const short = SeizureReport.parse(shortForm());
  expect(findingsOf(short, context)).toEqual(gapsOf(short));
  expect(gapsOf(short).every(({ severity }) => severity === 'note')).toBe(true);
  expect(findingsToKeep(short, context)).toEqual([]);
});

test('whatever is reported, findings are few, in order, and have words', () => {
  const all = z.array(Finding);
  fc.assert(
    fc.property(arbitraryReport, fc.constantFrom(...LANGUAGES), (report, language) => {
      const findings = findingsOf(report, { ...context, known: KNOWN, pictures: 0 });
      expect(all.parse(findings)).toEqual(findings);
      expect(findings.length).toBeLessThanOrEqual(40);
      const ranks = findings.map(({ severity }) => ['error', 'warning', 'note'].indexOf(severity));
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      for (const finding of findings) expect(inWords(finding, language).detail).not.toBe(finding.code);
    }),
    { numRuns: 300 },
  );
});

test('a pointer leads to what is there, or to what is missing in something that is', () => {
  fc.assert(
    fc.property(arbitraryReport, (report) => {
      for (const { pointer, value } of findingsToKeep(report, { ...context, known: KNOWN })) {
        const parts = pointer.split('/').slice(1);
        const at = (path: readonly string[]) =>
          path.reduce<unknown>(
            (inside, part) => (inside as Record<string, unknown> | undefined)?.[part],
            report,
          );
        expect({ pointer, value, there: at(parts.slice(0, -1)) !== undefined }).toMatchObject({
          there: true,
        });
      }
    }),
    { numRuns: 300 },
  );
});

test('no more are told than anybody reads, and the most severe of them', () => {
  const containers = Array.from({ length: 100 }, () => ({ number: 'CSQU3054383' }));
  const means = Array.from({ length: 20 }, () => ({
    mode: 'pedestrian' as const,
    vessel: {},
    flight: {},
    containers,
  }));
  const outcome = { result: 'criminal' as const, arrests: 3, personsInvolved: 2 };
  const findings = findingsOf(SeizureReport.parse(shortForm({ means, outcome })), context);
  const times = (code: string) => findings.filter((finding) => finding.code === code).length;
  expect(findings[0]?.code).toBe('arrests-and-persons');
  expect(times('identity-of-other-mode')).toBe(10);
  expect(times('container-repeated')).toBe(10);
  const lines = Array.from({ length: 100 }, () => ({
    category: 'alcohol' as const,
    product: 'Whisky',
    hs: '8703',
    productCode: 'some.thing',
    quantity: { value: 1.5, unit: 'C62' as const },
    packages: { count: 3 },
    purityPercent: 0,
  }));
  const many = findingsOf(SeizureReport.parse(shortForm({ lines, means, outcome })), {
    ...context,
    known: KNOWN,
  });
  expect(many).toHaveLength(40);
  expect(many.every(({ severity }) => severity !== 'note')).toBe(true);
});

test('a draft is told what the short form lacks, and of what it has', () => {
  const lacking = findingsOfDraft({}, context).filter(({ severity }) => severity === 'error');
  expect(lacking.map(({ pointer }) => pointer)).toEqual([
    '/date',
    '/location',
    '/lines',
    '/sharing',
    '/handling',
  ]);
  const { date, ...undated } = SeizureReport.parse(fullForm({ date: '1995-01-01', route: {} }));
  const codes = (draft: Parameters<typeof findingsOfDraft>[0]) =>
    findingsOfDraft(draft, context)
      .filter(({ severity }) => severity !== 'note')
      .map(({ code, pointer }) => `${pointer} ${code}`);
  expect(codes({ ...undated, date })).toEqual(['/date long-ago']);
  expect(codes(undated)).toEqual(['/date short-form-incomplete']);
});

test('a chassis number is advised on, never refused, and never repeated', () => {
  const vehicles = [{ vin: '1M8GDM9AXKP042788' }, { vin: '1M8GDM9AXKP042789' }];
  const found = findingsBy(PARTY_CHECKS, { persons: [], companies: [], vehicles }, {});
  expect(found).toEqual([{ code: 'vin-check-digit', severity: 'note', pointer: '/vehicles/1/vin' }]);
  expect(inWords(found[0] as Finding, 'en').detail).not.toMatch(/\d/);
});

test('a record that was kept with warnings is still read, and a check that is no more shows its code', () => {
  const warnings = [{ pointer: '/date', code: 'long-ago', detail: 'The day lies before the year 2000.' }];
  expect(Derived.parse({ quantities: [], lagDays: 3, warnings })).toEqual({ quantities: [], lagDays: 3 });
  const old = { code: 'no-more', severity: 'note' as const, pointer: '' };
  expect(inWords(old, 'fr')).toEqual({ ...old, detail: 'no-more', source: '' });
});
