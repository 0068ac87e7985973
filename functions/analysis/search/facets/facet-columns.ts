import type { Conditions } from '../../../../shared/domain/analysis/filter/filter.ts';
import { type Sql, sql } from '../../asking/sql.ts';
import type { Named } from '../labels.ts';

export interface Facet {
  /** What a line says. */
  readonly value: Sql;
  /** Its own condition in a filter: left out where its values are counted, so that others can be chosen. */
  readonly own: keyof Conditions;
  /** What its codes are called; left to the client where nothing is named. */
  readonly names?: Named;
  /** A case may say several: on its lines, or as a list on each of them. */
  readonly several?: 'lines' | 'list';
}

/** By the name of the condition that a value of it becomes; regions and groups of products beside them. */
export const FACETS = {
  years: { value: sql`year::VARCHAR`, own: 'period' },
  status: { value: sql`status`, own: 'status' },
  kinds: { value: sql`kind`, own: 'kinds' },
  categories: { value: sql`category`, own: 'categories', names: 'categories', several: 'lines' },
  products: { value: sql`product`, own: 'products', names: 'products', several: 'lines' },
  productGroups: { value: sql`product_group`, own: 'products', several: 'lines' },
  hsHeadings: { value: sql`left(hs, 4)`, own: 'hs', names: 'hs', several: 'lines' },
  origin: { value: sql`origin`, own: 'origin', names: 'countries', several: 'lines' },
  reportedBy: { value: sql`country`, own: 'reportedBy', names: 'countries' },
  reportingRegions: { value: sql`country_region`, own: 'reportedBy', names: 'regions' },
  seizedIn: { value: sql`place_country`, own: 'seizedIn', names: 'countries' },
  departure: { value: sql`departure`, own: 'departure', names: 'countries' },
  departureRegions: { value: sql`departure_region`, own: 'departure', names: 'regions' },
  transit: { value: sql`transit`, own: 'transit', names: 'countries', several: 'list' },
  destination: { value: sql`destination`, own: 'destination', names: 'countries' },
  destinationRegions: { value: sql`destination_region`, own: 'destination', names: 'regions' },
  onRoute: { value: sql`path`, own: 'onRoute', names: 'countries', several: 'list' },
  routes: { value: sql`departure || '>' || destination`, own: 'routes' },
  places: { value: sql`place`, own: 'places' },
  placeTypes: { value: sql`place_type`, own: 'placeTypes', names: 'location-types' },
  directions: { value: sql`direction`, own: 'directions', names: 'directions' },
  modes: { value: sql`modes`, own: 'modes', names: 'modes', several: 'list' },
  containers: { value: sql`container`, own: 'containers' },
  concealment: { value: sql`concealment`, own: 'concealment', names: 'concealment' },
  coverHeadings: { value: sql`left(cover_hs, 4)`, own: 'coverHs', names: 'hs' },
  detection: { value: sql`detection`, own: 'detection', names: 'detection' },
  outcomes: { value: sql`outcome`, own: 'outcomes' },
  operations: { value: sql`operation`, own: 'operations' },
  offices: { value: sql`office`, own: 'offices' },
  rilos: { value: sql`rilo`, own: 'rilos' },
  handling: { value: sql`handling`, own: 'handling', names: 'handling' },
} as const satisfies Record<string, Facet>;

export type FacetName = keyof typeof FACETS;
export const FACET_NAMES = Object.keys(FACETS) as [FacetName, ...FacetName[]];
