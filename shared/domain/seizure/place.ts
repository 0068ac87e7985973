import * as z from 'zod';
import { Country, Day, measured, text, UnLocode } from '../fields.ts';
import { TransportMode } from './transport.ts';

export const LocationType = z.enum([
  'airport',
  'seaport',
  'land-border',
  'rail',
  'inland',
  'mail-centre',
  'free-zone',
  'at-sea',
  'premises',
  'other',
  'unknown',
]);

/** A place on a route: as much as is known of it. */
export const Place = z.strictObject({
  country: Country.optional(),
  unLocode: UnLocode.optional(),
  name: text(200).optional(),
  date: Day.optional(),
});

/** Where the seizure was made. The country is the reporting office's where it is not given. */
export const Location = z.strictObject({
  type: LocationType.default('unknown'),
  country: Country.optional(),
  subdivision: text(120).optional().describe('ISO 3166-2 code or the name of the region'),
  unLocode: UnLocode.optional(),
  name: text(200).optional(),
  customsOffice: text(120).optional(),
  freeZone: z.boolean().optional(),
  coordinates: z.strictObject({ latitude: measured(-90, 90), longitude: measured(-180, 180) }).optional(),
});

/** The way of the goods; transit places stand in the order in which they were passed. */
export const Route = z.strictObject({
  departure: Place.optional(),
  transit: z
    .array(Place.extend({ mode: TransportMode.optional() }))
    .max(20)
    .optional(),
  destination: Place.optional(),
  intendedDestination: Place.optional(),
  goodsOrigin: Country.optional().describe('Where the goods were made or grown'),
  asDeclared: z.boolean().optional().describe('False when the papers told another way'),
});
