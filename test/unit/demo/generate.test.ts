import { expect, test } from '@jest/globals';
import { fillCases, seizuresOf } from '../../../infra/local/demo/fill-cases.ts';
import { generateCases } from '../../../infra/local/demo/generate.ts';
import { demoOffices } from '../../../infra/local/demo/offices.ts';
import { matches, PLANTED } from '../../../infra/local/demo/patterns.ts';
import { REPORTERS } from '../../../infra/local/demo/trade.ts';
import { CATEGORY_CODES } from '../../../shared/domain/codes/categories.ts';
import { COUNTRIES } from '../../../shared/domain/codes/countries.ts';
import { SeizureReport } from '../../../shared/domain/seizure/report.ts';
import { memoryTable } from '../../../shared/storage/memory-table.ts';
import { seizures } from '../../../shared/storage/seizures.ts';

const until = new Date('2026-05-31T00:00:00Z');
const wanted = { seed: 1953, count: 5000, until };
const cases = generateCases(wanted);

test('the same seed gives the same cases, another one others', () => {
  expect(JSON.stringify(generateCases(wanted))).toBe(JSON.stringify(cases));
  expect(generateCases({ ...wanted, seed: 7, count: 50 })).not.toEqual(
    generateCases({ ...wanted, count: 50 }),
  );
});

test('every case is a right report of an office of the network, from the last five years', () => {
  const offices = new Set(demoOffices('eu-west-1', until).map(({ id }) => id));
  const wrong = cases.filter(
    ({ country, report, reportedAt }) =>
      !SeizureReport.safeParse(report).success ||
      !offices.has(`NCP-${country}`) ||
      report.date < '2021-05-30' ||
      report.date > '2026-05-31' ||
      reportedAt.getTime() < Date.parse(report.date) ||
      reportedAt > until ||
      report.route?.departure?.country === country,
  );
  expect(wrong).toEqual([]);
});

test('every category, reporter, language and way of sharing is there', () => {
  const seen = <T>(of: (one: (typeof cases)[number]) => T) => new Set(cases.map(of));
  expect(seen(({ report }) => report.lines[0]?.category)).toEqual(new Set(CATEGORY_CODES));
  expect(seen(({ country }) => country)).toEqual(new Set(REPORTERS.map(([country]) => country)));
  expect(seen(({ report }) => report.narrative?.language)).toEqual(
    new Set([undefined, 'en', 'fr', 'es', 'pt', 'ru', 'ar']),
  );
  expect(seen(({ report }) => report.sharing.level).size).toBe(5);
  expect(seen(({ report }) => report.handling.code).size).toBe(4);
});

test.each(PLANTED.map((pattern) => [pattern.id, pattern] as const))('%s has its share', (id, pattern) => {
  const planted = cases.filter((one) => one.pattern === id);
  expect(planted).toHaveLength(Math.round(pattern.share * cases.length));
  expect(planted.every(({ report }) => matches(pattern, report))).toBe(true);
  // Chance adds few: what is found is the pattern.
  expect(cases.filter(({ report }) => matches(pattern, report)).length).toBeLessThan(planted.length * 1.25);
});

test('the rice of the first pattern is not always cocaine, nor the cocaine always in rice', () => {
  const rice = cases.filter(({ report }) => report.concealment?.coverLoad?.hs?.startsWith('1006'));
  const cocaine = cases.filter(({ report }) => report.lines[0]?.product === 'cocaine');
  const both = rice.filter(({ report }) => report.lines[0]?.product === 'cocaine');
  expect(rice.length).toBeGreaterThan(both.length + 10);
  expect(cocaine.length).toBeGreaterThan(both.length * 3);
  const lift = both.length / rice.length / (cocaine.length / cases.length);
  expect(lift).toBeGreaterThan(3);
});

test('a fill that was cut off goes on where it ended, and nothing is there twice', async () => {
  const few = { ...wanted, count: 130 };
  const table = memoryTable();
  const store = seizures(table);
  const { seizures: all } = seizuresOf(generateCases(few));
  await store.addMissing(all.slice(20, 75));
  expect(await fillCases({ seizures: store, verificationTable: memoryTable() }, few)).toBe(75);
  expect(await fillCases({ seizures: store, verificationTable: memoryTable() }, few)).toBe(0);
  for (const { id, reference, report } of all)
    expect(await store.read(id)).toMatchObject({ id, reference, report });
  expect(new Set(all.map(({ reference }) => reference)).size).toBe(130);
});

test('every member of the WCO has an NCP, and its RILO serves it', () => {
  const offices = demoOffices('eu-west-1', until);
  const byId = new Map(offices.map((office) => [office.id, office]));
  const ncps = offices.filter(({ role }) => role === 'NCP');
  expect(ncps).toHaveLength(186);
  expect(COUNTRIES).toHaveLength(250);
  expect(new Set(COUNTRIES.map(({ code }) => code)).size).toBe(250);
  expect(offices.filter(({ role }) => role === 'RILO')).toHaveLength(11);
  for (const { rilo = '', country = '' } of ncps) expect(byId.get(rilo)?.serves).toContain(country);
});
