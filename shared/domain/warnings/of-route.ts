import type { Doubt } from './warning.ts';

/** The way of the goods, and when they passed. */
export const ofRoute: Doubt = function* ({ route = {}, direction }) {
  const { departure, transit = [], destination } = route;
  if (
    departure?.country &&
    departure.country === destination?.country &&
    transit.length === 0 &&
    direction !== 'internal'
  )
    yield {
      pointer: '/route/destination/country',
      code: 'destination-is-departure',
      detail: 'Departure and destination are one country, though the direction is not "internal".',
    };

  const stops = [
    { at: '/route/departure', date: departure?.date },
    ...transit.map(({ date }, i) => ({ at: `/route/transit/${i}`, date })),
    { at: '/route/destination', date: destination?.date },
  ];
  let latest = '';
  for (const { at, date } of stops) {
    if (date === undefined) continue;
    if (date < latest)
      yield {
        pointer: `${at}/date`,
        code: 'before-earlier-stop',
        detail: 'It lies before the day of an earlier stop of the route.',
      };
    latest = date > latest ? date : latest;
  }
};
