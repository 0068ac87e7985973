import { expect, test } from '@jest/globals';
import { CATALOGUE } from '../../../../shared/domain/checks/catalogue.ts';
import { findingsOf } from '../../../../shared/domain/checks/find.ts';
import { inWords } from '../../../../shared/domain/checks/words-of.ts';
import { LANGUAGES } from '../../../../shared/domain/reference/entry.ts';
import { SeizureReport } from '../../../../shared/domain/seizure/report.ts';
import { shortForm } from '../../../support/builders.ts';
import { COHERENCE } from './coherence.ts';
import { COMPLETENESS } from './completeness.ts';
import { IDENTIFIERS } from './identifiers.ts';
import { PLAUSIBILITY } from './plausibility.ts';
import { ROUTE } from './route.ts';
import type { RuleCase } from './rule-case.ts';

const CASES = { ...COMPLETENESS, ...IDENTIFIERS, ...PLAUSIBILITY, ...COHERENCE, ...ROUTE };

const foundBy = (code: string, { given, context = {} }: RuleCase) =>
  findingsOf(SeizureReport.parse(shortForm(given)), context).filter((finding) => finding.code === code);

test.each(Object.entries(CASES))('%s', (code, cases) => {
  for (const one of cases) {
    const findings = foundBy(code, one);
    expect({ ...one, at: findings.map(({ pointer }) => pointer) }).toEqual({ ...one, at: one.at ?? [] });
    for (const finding of findings)
      for (const language of LANGUAGES)
        expect(inWords(finding, language).detail).not.toMatch(/[{}]|undefined/);
  }
  expect(cases.some(({ at }) => at)).toBe(true);
  expect(cases.some(({ at }) => !at)).toBe(true);
});

/** What depends on earlier cases, pictures, the clock and on texts has tests of its own, and parties as well. */
const ELSEWHERE = /^quantity-(outlier|factor)|^reporting-lag|-in-text$|^picture-|^vin-/;

test('every check has its cases', () => {
  const codes = CATALOGUE.map(({ code }) => code).filter((code) => !ELSEWHERE.test(code));
  expect(Object.keys(CASES).sort()).toEqual(codes.sort());
});
