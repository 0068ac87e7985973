import type { Seizure } from '../../seizure/seizure.ts';
import { regionOf } from '../regions.ts';
import { lengthOf, type Point } from './distance.ts';

/** Where places are: of a UN/LOCODE, or of a country where no more is known. */
export interface Wayside {
  point(place: {
    readonly unLocode?: string | undefined;
    readonly country?: string | undefined;
  }): Point | undefined;
}

type Stop = { readonly country?: string | undefined; readonly unLocode?: string | undefined };

/** A UN/LOCODE begins with its country. */
const countryOf = ({ country, unLocode }: Stop): string | undefined => country ?? unLocode?.slice(0, 2);

/** The way of the goods: countries, regions, modes and length. */
export const travelOf = ({ report, country }: Seizure, { point }: Wayside) => {
  const { route, location, means = [] } = report;
  const destination = route?.intendedDestination ?? route?.destination;
  const stops: Stop[] = [route?.departure, ...(route?.transit ?? []), destination].filter(
    (stop) => stop !== undefined,
  );
  const path = stops.map(countryOf).filter((stop) => stop !== undefined);
  const containers = means.flatMap((one) => one.containers ?? []);
  const modes = means.map(({ mode }) => mode).filter((mode) => mode !== 'unknown');
  const departed = route?.departure && countryOf(route.departure);
  const destined = destination && countryOf(destination);
  return {
    place_type: location.type,
    place: location.unLocode ?? null,
    place_country: countryOf(location) ?? country,
    departure: departed ?? null,
    departure_region: regionOf(departed) ?? null,
    departure_place: route?.departure?.unLocode ?? null,
    transit: (route?.transit ?? []).map(countryOf).filter((stop) => stop !== undefined),
    destination: destined ?? null,
    destination_region: regionOf(destined) ?? null,
    destination_place: destination?.unLocode ?? null,
    path: path.filter((stop, i) => stop !== path[i - 1]),
    distance_km: lengthOf(stops.map((stop) => point(stop))),
    mode: modes.at(-1) ?? null,
    modes: [...new Set(modes)],
    container:
      containers.length === 0 ? null : (containers.find(({ sizeType }) => sizeType)?.sizeType ?? 'yes'),
  };
};
