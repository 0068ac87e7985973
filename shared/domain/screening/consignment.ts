import * as z from 'zod';
import { Country, Day, Reference, text, UnLocode } from '../fields.ts';
import { CONTAINER_FORM, plainContainer } from '../identifiers/container.ts';
import { LocationType } from '../seizure/place.ts';
import { Direction } from '../seizure/report.ts';
import { TransportMode } from '../seizure/transport.ts';

const Goods = z.strictObject({
  hs: z
    .string()
    .overwrite((given) => given.replace(/[\s.]/g, ''))
    .regex(/^\d{4,10}$/, 'An HS code of 4 to 10 digits; what follows the sixth is national and not compared.')
    .optional(),
  description: text(2000).optional().describe('In any language'),
});

const End = z.strictObject({ country: Country.optional(), unLocode: UnLocode.optional() });

/** A person or company: never a name, always a hash that the sender made with a key of its own. */
const Party = z
  .string()
  .regex(
    /^[0-9a-f]{64}$/,
    'A keyed hash (HMAC-SHA-256) as 64 small hexadecimal digits: names are never sent.',
  );

/** A consignment as its declaration tells it, before anybody opened it. */
export const Consignment = z
  .strictObject({
    reference: Reference.describe("The sender's own reference; outcomes are told by it"),
    goods: z.array(Goods).min(1).max(100),
    departure: End.optional(),
    transit: z.array(Country).max(20).optional(),
    destination: End.optional(),
    place: UnLocode.optional().describe('Where it is checked'),
    placeType: LocationType.optional(),
    direction: Direction.optional(),
    modes: z.array(TransportMode).min(1).max(5).optional(),
    containers: z
      .array(
        z.strictObject({
          number: z
            .string()
            .overwrite(plainContainer)
            .regex(CONTAINER_FORM, 'Four letters and seven digits (ISO 6346), such as CSQU3054383.')
            .optional(),
          sizeType: z
            .string()
            .regex(/^[0-9A-Z]{4}$/, 'Four characters (ISO 6346), such as 22G1.')
            .optional(),
        }),
      )
      .max(200)
      .optional(),
    vessel: z
      .string()
      .regex(/^\d{7}$/, 'The IMO number: seven digits.')
      .optional(),
    flight: z
      .string()
      .regex(/^[0-9A-Z]{2,3}\d{1,4}[A-Z]?$/, 'A flight number without spaces, such as AF447.')
      .optional(),
    day: Day.optional().describe('Of arrival; today if left out'),
    parties: z.array(Party).max(20).optional(),
  })
  .meta({ id: 'Consignment' });
export type Consignment = z.output<typeof Consignment>;
