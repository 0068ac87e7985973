import airportData from 'airport-data-js';
import type { Entry } from '../../domain/reference/entry.ts';
import { aliasesBeside } from './aliases.ts';

const WEIGHTS: Readonly<Record<string, number>> = { large_airport: 3, medium_airport: 2, small_airport: 1 };

/** People say Heathrow and Jomo Kenyatta: what is left without the kind of place. */
const short = (name: string): string =>
  name
    .replace(/\b(?:international|regional|municipal|airport|air base|airfield)\b/gi, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Airports with an IATA code, by that code. */
export const airports = async (): Promise<readonly Entry[]> => {
  const found = await airportData.findAirports({});
  const byCode = new Map<string, Entry>();
  for (const { iata, icao, airport, country_code, latitude, longitude, type, scheduled_service } of found) {
    if (!iata || !/^[A-Z]{3}$/.test(iata) || !airport) continue;
    const labels = { en: airport };
    const served = String(scheduled_service).toUpperCase() === 'TRUE';
    byCode.set(iata, {
      code: iata,
      labels,
      ...aliasesBeside(labels, [icao ?? '', short(airport)]),
      parent: country_code,
      facts: {
        country: country_code,
        ...(icao && { icao }),
        latitude: Number(latitude),
        longitude: Number(longitude),
        weight: (WEIGHTS[type] ?? 0) + (served ? 1 : 0),
      },
    });
  }
  return [...byCode.values()];
};
