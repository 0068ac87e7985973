import { fine, found, type RuleCases } from './rule-case.ts';

const FR = { type: 'seaport', country: 'FR' } as const;
const ES = { country: 'ES' } as const;
const way = (...countries: string[]) => ({
  route: {
    departure: { country: countries[0] as string },
    transit: countries.slice(1, -1).map((country) => ({ country })),
    destination: { country: countries.at(-1) as string },
  },
});

/** Coherence of the way of the goods. */
export const ROUTE: RuleCases = {
  'departed-after-seizure': [
    found('/route/departure/date', { route: { departure: { date: '2026-05-04' } } }),
    fine({ route: { departure: { date: '2026-05-03' } } }),
    // Of the seizure only the month is known.
    fine({ date: '2026-05-01', datePrecision: 'month', route: { departure: { date: '2026-05-04' } } }),
  ],
  'before-earlier-stop': [
    found('/route/destination/date', {
      route: { departure: { date: '2026-04-02' }, destination: { date: '2026-04-01' } },
    }),
    found('/route/transit/1/date', {
      route: { transit: [{ date: '2026-04-02' }, { date: '2026-04-01' }, { date: '2026-04-03' }] },
    }),
    fine({ route: { departure: { date: '2026-04-02' }, destination: { date: '2026-04-02' } } }),
  ],
  'destination-is-departure': [
    found('/route/destination/country', { direction: 'export', route: { departure: ES, destination: ES } }),
    fine({ direction: 'internal', route: { departure: ES, destination: ES } }),
    fine({ direction: 'transit', ...way('ES', 'MA', 'ES') }),
    // It never left the country, and nobody said that it had.
    fine({ location: { country: 'ES' }, route: { departure: ES, destination: ES } }),
  ],
  'leg-repeats': [
    found('/route/transit/1', way('EC', 'PA', 'PA', 'FR')),
    found('/route/destination', way('EC', 'FR', 'FR')),
    found('/route/transit/1', {
      route: { transit: [{ unLocode: 'ESALG' }, { unLocode: 'ESALG', country: 'ES' }, { country: 'FR' }] },
    }),
    fine(way('EC', 'PA', 'FR')),
    fine({
      route: {
        departure: { country: 'EC' },
        transit: [{ unLocode: 'ESALG' }, { unLocode: 'ESVLC' }],
        destination: { country: 'FR' },
      },
    }),
    // Which place of the country is not told.
    fine({ route: { transit: [ES, { unLocode: 'ESVLC' }], destination: { country: 'FR' } } }),
    fine(way('ES', 'ES')),
  ],
  'destination-among-transit': [
    found('/route/destination', way('EC', 'FR', 'ES', 'FR')),
    fine(way('EC', 'PA', 'ES', 'FR')),
    // Told as a leg that repeats.
    fine(way('EC', 'ES', 'FR', 'FR')),
    fine(way('FR', 'ES', 'FR')),
  ],
  'direction-and-route': [
    found('/direction', { direction: 'import', location: FR, ...way('FR', 'MA') }),
    found('/direction', { direction: 'export', location: FR, ...way('MA', 'FR') }),
    found('/direction', { direction: 'internal', location: FR, ...way('MA', 'DE') }),
    found(
      '/direction',
      { direction: 'import', location: { type: 'airport' }, ...way('FR', 'MA') },
      { country: 'FR' },
    ),
    fine({ direction: 'import', location: FR, ...way('MA', 'FR') }),
    // Imported into the customs union on the way to another of its countries.
    fine({ direction: 'import', location: FR, ...way('MA', 'DE') }),
    fine({ direction: 'internal', location: { type: 'inland', country: 'FR' }, ...way('MA', 'DE') }),
    fine({ direction: 'internal', location: FR, ...way('FR', 'RE') }),
  ],
  'place-off-route': [
    found('/route/transit', { location: FR, ...way('EC', 'NL') }),
    fine({ location: FR, ...way('EC', 'FR', 'NL') }),
    fine({ location: { ...FR, type: 'at-sea' }, ...way('EC', 'NL') }),
    fine({ location: FR, route: { departure: { country: 'EC' }, destination: { name: 'Somewhere' } } }),
    fine({ location: FR, route: { departure: { country: 'EC' } } }),
    fine({ location: FR, route: { ...way('EC', 'NL').route, intendedDestination: { country: 'FR' } } }),
  ],
};
