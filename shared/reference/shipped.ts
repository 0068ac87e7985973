import type { Entry, ListId } from '../domain/reference/entry.ts';

export interface ShippedList {
  readonly list: ListId;
  readonly source: string;
  readonly licence: string;
  readonly entries: readonly Entry[];
}

type Loader = () => Promise<readonly Entry[]>;

const OWN = { source: 'Customs Enforcement Network', licence: 'Apache-2.0' } as const;

/** Read one after the other and when it is their turn: together they are large. */
const LISTS: readonly (Omit<ShippedList, 'entries'> & { readonly load: Loader })[] = [
  { list: 'fields', ...OWN, load: async () => (await import('./fields.ts')).fields },
  { list: 'categories', ...OWN, load: async () => (await import('./categories.ts')).categories },
  { list: 'choices', ...OWN, load: async () => (await import('./choices.ts')).choices },
  { list: 'concealment', ...OWN, load: async () => (await import('./concealment.ts')).concealment },
  { list: 'detection', ...OWN, load: async () => (await import('./detection.ts')).detection },
  { list: 'directions', ...OWN, load: async () => (await import('./directions.ts')).directions },
  { list: 'handling', ...OWN, load: async () => (await import('./handling.ts')).handling },
  { list: 'grades', ...OWN, load: async () => (await import('./grades.ts')).grades },
  { list: 'location-types', ...OWN, load: async () => (await import('./location-types.ts')).locationTypes },
  { list: 'products', ...OWN, load: async () => (await import('./products/products.ts')).products },
  {
    list: 'modes',
    source: 'UN/ECE Recommendation 19; own names',
    licence: 'Apache-2.0',
    load: async () => (await import('./modes.ts')).modes,
  },
  {
    list: 'means',
    source: 'UN/ECE Recommendation 28; own names',
    licence: 'Apache-2.0',
    load: async () => (await import('./means.ts')).means,
  },
  {
    list: 'countries',
    source: 'ISO 3166 (iso-3166, i18n-iso-countries), Unicode CLDR, WCO membership; own names',
    licence: 'MIT, Unicode-3.0, Apache-2.0',
    load: async () => (await import('./standards/countries.ts')).countries(),
  },
  {
    list: 'units',
    source: 'UN/ECE Recommendation 20 (un-ece-recommendation); own names',
    licence: 'MIT, Apache-2.0',
    load: async () => (await import('./standards/units.ts')).units(),
  },
  {
    list: 'packages',
    source: 'UN/ECE Recommendation 21 (un-ece-recommendation); own names',
    licence: 'MIT, Apache-2.0',
    load: async () => (await import('./standards/packages.ts')).packages(),
  },
  {
    list: 'currencies',
    source: 'ISO 4217 (currency-codes), Unicode CLDR; own words',
    licence: 'MIT, Unicode-3.0, Apache-2.0',
    load: async () => (await import('./standards/currencies.ts')).currencies(),
  },
  {
    list: 'places',
    source: 'sea-ports',
    licence: 'MIT',
    load: async () => (await import('./standards/places.ts')).places(),
  },
  {
    list: 'airports',
    source: 'airport-data-js, changed in form; https://github.com/aashishvanand/airport-data-js',
    licence: 'CC BY 4.0',
    load: async () => (await import('./standards/airports.ts')).airports(),
  },
];

/** What comes with the network, list after list: loaded into the table where it is founded. */
export async function* shippedLists(): AsyncGenerator<ShippedList> {
  for (const { load, ...list } of LISTS) yield { ...list, entries: await load() };
}
