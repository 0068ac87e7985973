import * as z from 'zod';
import { Country, text } from '../fields.ts';
import { airWaybill } from '../identifiers/air-waybill.ts';
import { CONTAINER_FORM, containerCheck, plainContainer } from '../identifiers/container.ts';
import { isLuhn } from '../identifiers/luhn.ts';
import { isPostalItem, plainPostalItem } from '../identifiers/postal-item.ts';

/** UN/ECE Recommendation 19, codes for modes of transport, as words with the code beside. */
export const TRANSPORT_MODES = {
  unknown: '0',
  maritime: '1',
  rail: '2',
  road: '3',
  air: '4',
  mail: '5',
  multimodal: '6',
  fixed: '7',
  'inland-water': '8',
  pedestrian: '9',
  other: '9',
} as const;

export const TransportMode = z
  .enum(Object.keys(TRANSPORT_MODES) as [keyof typeof TRANSPORT_MODES, ...(keyof typeof TRANSPORT_MODES)[]])
  .describe('Mode of transport (UN/ECE Rec 19)');

const Seal = z.strictObject({
  number: text(40),
  state: z.enum(['genuine', 'duplicated', 'broken', 'missing', 'unknown']).default('unknown'),
});

const CHECK_DIGIT = 'The check digit does not fit: a character is wrong or two are exchanged. Read it again.';

const Container = z.strictObject({
  number: z
    .string()
    .overwrite(plainContainer)
    .regex(CONTAINER_FORM, {
      error: 'Four letters and seven digits (ISO 6346), such as CSQU3054383.',
      abort: true,
    })
    .refine((number) => containerCheck(number) !== 'wrong', CHECK_DIGIT)
    .describe('ISO 6346, with its check digit'),
  sizeType: z
    .string()
    .regex(/^[0-9A-Z]{4}$/, 'Four characters (ISO 6346), such as 22G1.')
    .optional(),
  seals: z.array(Seal).max(10).optional(),
});

/**
 * One means of transport, in the order of use. Plates, chassis numbers and carriers point to people and
 * companies: they belong to the parties of the seizure (nominal data), not here.
 */
const means = z.strictObject({
  mode: TransportMode,
  type: text(80).optional().describe('Type of means (UN/ECE Rec 28) or in words'),
  vessel: z
    .strictObject({
      name: text(80).optional(),
      imo: z
        .string()
        .regex(/^\d{7}$/, 'Seven digits.')
        .optional(),
      mmsi: z
        .string()
        .regex(/^\d{9}$/, 'Nine digits.')
        .optional(),
      flag: Country.optional(),
      voyage: text(40).optional(),
    })
    .optional(),
  containers: z.array(Container).max(100).optional(),
  flight: z.strictObject({ number: text(12).optional(), airline: text(80).optional() }).optional(),
  waybill: text(40)
    .overwrite((given) => airWaybill(given)?.plain ?? given)
    .optional()
    .describe('Air waybill (020-12345675, checked where the mode is air) or bill of lading'),
  postalItem: text(40)
    .overwrite((given) =>
      isPostalItem(plainPostalItem(given)) === undefined ? given : plainPostalItem(given),
    )
    .refine((given) => isPostalItem(given) !== false, CHECK_DIGIT)
    .optional()
    .describe("UPU S10 number such as RB123456785GB, checked; or the post's own number"),
  consignment: text(40).optional().describe("The courier's number"),
  vehicle: z
    .strictObject({ type: text(80).optional(), make: text(80).optional(), country: Country.optional() })
    .optional(),
  wagon: z
    .string()
    .overwrite((given) => given.replace(/[\s-]/g, ''))
    .regex(/^\d{12}$/, { error: 'Twelve digits (UIC).', abort: true })
    .refine(isLuhn, CHECK_DIGIT)
    .optional(),
});

/** An air waybill is one where the goods flew; eleven digits elsewhere are a carrier's own number. */
export const MeansOfTransport = means.refine(
  ({ mode, waybill }) => mode !== 'air' || waybill === undefined || airWaybill(waybill)?.isRight !== false,
  { path: ['waybill'], message: CHECK_DIGIT },
);
