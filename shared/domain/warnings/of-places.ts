import { countryOf } from '../codes/countries.ts';
import type { Doubt, Warning } from './warning.ts';

interface Somewhere {
  readonly country?: string | undefined;
  readonly unLocode?: string | undefined;
}

/** Withdrawn codes that old cases carry (ISO 3166-3). */
const FORMER = new Set(['AN', 'CS', 'SU', 'YU', 'DD', 'ZR', 'TP', 'BU']);

const isKnown = (country: string) =>
  countryOf(country) !== undefined || FORMER.has(country) || country === 'EU';

function* ofPlace(place: Somewhere | undefined, at: string): Generator<Warning> {
  const { country, unLocode } = place ?? {};
  if (country && !isKnown(country))
    yield {
      pointer: `${at}/country`,
      code: 'country-unknown',
      detail: 'No country or territory has this ISO 3166-1 code.',
    };
  if (country && unLocode && !unLocode.startsWith(country))
    yield {
      pointer: `${at}/unLocode`,
      code: 'locode-of-other-country',
      detail: 'The UN/LOCODE belongs to another country than the one beside it.',
    };
}

/** Modes that cannot have brought anything to such a place, if no other did. */
const ELSEWHERE = {
  airport: ['maritime', 'rail', 'inland-water'],
  seaport: ['air'],
  rail: ['air', 'maritime', 'inland-water'],
  'land-border': ['air', 'maritime'],
  'at-sea': ['air', 'rail', 'road', 'pedestrian'],
} as const satisfies Partial<Record<string, readonly string[]>>;

/** Where it was seized, and the places of its way. */
export const ofPlaces: Doubt = function* ({ location, route, means = [] }) {
  yield* ofPlace(location, '/location');
  yield* ofPlace(route?.departure, '/route/departure');
  for (const [i, place] of (route?.transit ?? []).entries()) yield* ofPlace(place, `/route/transit/${i}`);
  yield* ofPlace(route?.destination, '/route/destination');
  yield* ofPlace(route?.intendedDestination, '/route/intendedDestination');

  const elsewhere: readonly string[] = ELSEWHERE[location.type as keyof typeof ELSEWHERE] ?? [];
  if (means.length > 0 && means.every(({ mode }) => elsewhere.includes(mode)))
    yield {
      pointer: '/location/type',
      code: 'mode-and-place',
      detail: `The mode of transport does not reach a place of the type "${location.type}".`,
    };
};
