import { expect, test } from '@jest/globals';
import { type GivenReport, SeizureReport } from '../../../shared/domain/seizure/report.ts';
import { warningsOfParties } from '../../../shared/domain/warnings/of-parties.ts';
import { warningsOf, warningsOfDraft } from '../../../shared/domain/warnings/warnings-of.ts';
import { fullForm, shortForm } from '../../support/builders.ts';

const told = (changes: Partial<GivenReport>): string[] =>
  warningsOf(SeizureReport.parse(shortForm({ location: { type: 'unknown' }, ...changes }))).map(
    ({ pointer, code }) => `${pointer} ${code}`,
  );

test('a sound report has no warnings', () => {
  expect(warningsOf(SeizureReport.parse(shortForm()))).toEqual([]);
  expect(warningsOf(SeizureReport.parse(fullForm()))).toEqual([]);
});

const line = { category: 'alcohol', product: 'Whisky' } as const;
const ODD: readonly (readonly [string, Partial<GivenReport>, string[]])[] = [
  [
    'a weak IMO number',
    { means: [{ mode: 'maritime', vessel: { imo: '8814274' } }] },
    ['/means/0/vessel/imo imo-check-digit'],
  ],
  [
    'an MMSI of no country',
    { means: [{ mode: 'maritime', vessel: { mmsi: '111111111' } }] },
    ['/means/0/vessel/mmsi mmsi-not-a-ship'],
  ],
  [
    'a ship on the road',
    { means: [{ mode: 'road', vessel: { name: 'A' } }] },
    ['/means/0/vessel identity-of-other-mode'],
  ],
  [
    'a flight into a seaport',
    { location: { type: 'seaport' }, means: [{ mode: 'air' }] },
    ['/location/type mode-and-place'],
  ],
  [
    'a lorry after the flight',
    { location: { type: 'seaport' }, means: [{ mode: 'air' }, { mode: 'road' }] },
    [],
  ],
  [
    'a place of another country',
    { route: { departure: { country: 'BR', unLocode: 'ECGYE' } } },
    ['/route/departure/unLocode locode-of-other-country'],
  ],
  [
    'a country that is none',
    { route: { destination: { country: 'QQ' } } },
    ['/route/destination/country country-unknown'],
  ],
  ['a country that was one', { route: { departure: { country: 'AN' } } }, []],
  [
    'a way to where it began',
    { route: { departure: { country: 'ES' }, destination: { country: 'ES' } } },
    ['/route/destination/country destination-is-departure'],
  ],
  [
    'a way inside the country',
    { direction: 'internal', route: { departure: { country: 'ES' }, destination: { country: 'ES' } } },
    [],
  ],
  [
    'stops out of order',
    { route: { departure: { date: '2026-04-02' }, destination: { date: '2026-04-01' } } },
    ['/route/destination/date before-earlier-stop'],
  ],
  [
    'goods that left after they were seized',
    { route: { departure: { date: '2026-05-04' } } },
    ['/route/departure/date departed-after-seizure'],
  ],
  ['a day of the last century', { date: '1995-02-03' }, ['/date long-ago']],
  [
    'alcohol by weight',
    { lines: [{ ...line, quantity: { value: 3, unit: 'KGM' } }] },
    ['/lines/0/quantity/unit unit-and-category'],
  ],
  ['a national tariff number', { lines: [{ ...line, hs: '9901' }] }, ['/lines/0/hs hs-national']],
];

test.each(ODD)('%s', (_, changes, expected) => {
  expect(told(changes)).toEqual(expected);
});

test('no more are told than anybody reads', () => {
  const containers = Array.from({ length: 100 }, () => ({ number: 'CSQU3054383' }));
  const means = Array.from({ length: 20 }, () => ({
    mode: 'pedestrian' as const,
    vessel: {},
    flight: {},
    containers,
  }));
  expect(told({ means })).toHaveLength(20);
});

test('a chassis number is advised on, never refused', () => {
  const vehicles = [{ vin: '1M8GDM9AXKP042788' }, { vin: '1M8GDM9AXKP042789' }];
  const told = warningsOfParties({ persons: [], companies: [], vehicles });
  expect(told.map(({ pointer }) => pointer)).toEqual(['/vehicles/1/vin']);
});

test('a draft is told of what it has', () => {
  expect(warningsOfDraft({})).toEqual([]);
  expect(warningsOfDraft({ date: '1995-01-01' }).map(({ code }) => code)).toEqual(['long-ago']);
});

test('a heading that the list does not have is doubted, where the list is loaded', () => {
  const report = SeizureReport.parse(
    shortForm({
      lines: [
        { ...line, hs: '999999' },
        { ...line, hs: '220830' },
        { ...line, hs: '220999' },
      ],
    }),
  );
  const isHs = (code: string) => code === '220830';
  expect(warningsOf(report, { isHs }).map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
    '/lines/0/hs hs-national',
    '/lines/2/hs hs-unknown',
  ]);
  expect(warningsOf(report).map(({ code }) => code)).toEqual(['hs-national']);
});
