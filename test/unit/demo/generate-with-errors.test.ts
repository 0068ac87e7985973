import { expect, test } from '@jest/globals';
import {
  type CaseWithErrors,
  generateWithErrors,
} from '../../../infra/local/demo/errors/generate-with-errors.ts';
import { plantError } from '../../../infra/local/demo/errors/planted-errors.ts';
import { chanceOf } from '../../../infra/local/demo/random.ts';
import { countryOf } from '../../../shared/domain/codes/countries.ts';
import { normalise } from '../../../shared/domain/quantity.ts';
import { SeizureReport } from '../../../shared/domain/seizure/report.ts';

const until = new Date('2026-06-30T00:00:00Z');
const wanted = { seed: 3, count: 400, until, share: 0.3, twins: 0.1 };
const cases = generateWithErrors(wanted);

const twins = cases.flatMap((twin) => {
  const original = twin.twinOf === undefined ? undefined : cases[twin.twinOf];
  return original ? [{ twin, original }] : [];
});

/** What stands on boxes and papers. */
const identitiesOf = ({ report }: CaseWithErrors) =>
  (report.means ?? []).flatMap(({ containers = [], waybill, postalItem }) =>
    [...containers.map(({ number }) => number), waybill, postalItem].filter((one) => one !== undefined),
  );

const amountOf = ({ report }: CaseWithErrors) => {
  const [line] = SeizureReport.parse(report).lines;
  return (line?.quantity && normalise(line.quantity, line.category)?.value) ?? 0;
};

test('the same wishes give the same cases, other ones others', () => {
  expect(generateWithErrors(wanted)).toEqual(cases);
  expect(generateWithErrors({ ...wanted, seed: 4 })).not.toEqual(cases);
});

test('there are as many as were wanted, in the order of their reports, none of the future, all with the right form', () => {
  expect(cases).toHaveLength(440);
  const times = cases.map(({ reportedAt }) => reportedAt.getTime());
  expect(times).toEqual([...times].sort((a, b) => a - b));
  expect(times.at(-1)).toBeLessThanOrEqual(until.getTime());
  for (const { report, reportedAt } of cases) {
    expect(SeizureReport.safeParse(report).error).toBeUndefined();
    expect(Date.parse(report.date)).toBeLessThanOrEqual(reportedAt.getTime());
  }
});

test('about the wanted share has an error, and without errors there are none', () => {
  const wrong = cases.filter(({ planted }) => planted.length > 0).length;
  expect(wrong / wanted.count).toBeGreaterThan(0.2);
  expect(wrong / wanted.count).toBeLessThan(0.4);
  expect(generateWithErrors({ ...wanted, share: 0 }).flatMap(({ planted }) => planted)).toEqual([]);
});

test('a twin tells of the same consignment: box or paper, goods, about the same day and quantity', () => {
  expect(twins).toHaveLength(40);
  for (const { twin, original } of twins) {
    expect(identitiesOf(twin).length).toBeGreaterThan(0);
    expect(identitiesOf(twin)).toEqual(identitiesOf(original));
    expect(twin.reportedAt.getTime()).toBeGreaterThan(original.reportedAt.getTime());
    const days = Math.abs(Date.parse(twin.report.date) - Date.parse(original.report.date)) / 86_400_000;
    expect(days).toBeLessThanOrEqual(3);
    const least = Math.min(1, amountOf(original));
    expect(Math.abs(amountOf(twin) - amountOf(original))).toBeLessThanOrEqual(
      Math.max(least, 0.051 * amountOf(original)),
    );
    expect(twin.report.lines[0]?.product).not.toBe(original.report.lines[0]?.product);
    expect(twin.report.nationalReference).not.toBe(original.report.nationalReference);
    expect([twin.planted, original.planted]).toEqual([[], []]);
  }
  const abroad = twins.filter(({ twin, original }) => twin.country !== original.country).length;
  expect(abroad).toBeGreaterThan(8);
  expect(abroad).toBeLessThan(32);
});

test('of one regional office there are only the cases of its countries, twins included', () => {
  const regional = generateWithErrors({ ...wanted, count: 100, rilo: 'RILO-DAKAR' });
  expect(regional).toHaveLength(110);
  expect(new Set(regional.map(({ country }) => countryOf(country)?.rilo))).toEqual(new Set(['RILO-DAKAR']));
  expect(() => generateWithErrors({ ...wanted, count: 1, rilo: 'RILO-NOWHERE' })).toThrow('RILO-NOWHERE');
});

test('one error can be planted by its code', () => {
  const [one] = generateWithErrors({ ...wanted, count: 1, share: 0, twins: 0 });
  if (!one) throw new Error('One case was wanted.');
  expect(plantError('direction-unknown', one, chanceOf(1)).report.direction).toBe('unknown');
  expect(() => plantError('no-such-error', one, chanceOf(1))).toThrow('no-such-error');
});
