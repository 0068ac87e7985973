import type { SeizureReport } from '../seizure/report.ts';

/** A place of a report, with where it stands. */
export interface PlaceOf {
  readonly at: string;
  readonly country?: string | undefined;
  readonly unLocode?: string | undefined;
  readonly name?: string | undefined;
  readonly date?: string | undefined;
}

/** The stops of the way in their order; what was meant and not reached is none. */
export const stopsOf = ({ route = {} }: SeizureReport): PlaceOf[] => {
  const { departure, transit = [], destination } = route;
  return [
    ...(departure ? [{ ...departure, at: '/route/departure' }] : []),
    ...transit.map((place, i) => ({ ...place, at: `/route/transit/${i}` })),
    ...(destination ? [{ ...destination, at: '/route/destination' }] : []),
  ];
};

/** Where it was seized, and every place of its way. */
export const placesOf = (report: SeizureReport): PlaceOf[] => {
  const intended = report.route?.intendedDestination;
  return [
    { ...report.location, at: '/location' },
    ...stopsOf(report),
    ...(intended ? [{ ...intended, at: '/route/intendedDestination' }] : []),
  ];
};

/** The first two characters of a UN/LOCODE are the country's. */
export const countryOfPlace = ({ country, unLocode }: PlaceOf): string | undefined =>
  country ?? unLocode?.slice(0, 2);
