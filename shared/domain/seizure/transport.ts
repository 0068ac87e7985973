import * as z from 'zod';
import { Country, text } from '../fields.ts';

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

const Container = z.strictObject({
  number: z
    .string()
    .regex(/^[A-Z]{4}\d{7}$/, 'Four letters and seven digits (ISO 6346), such as CSQU3054383.'),
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
export const MeansOfTransport = z.strictObject({
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
  waybill: text(40).optional().describe('Air waybill or bill of lading'),
  postalItem: text(40).optional().describe('UPU S10 number'),
  consignment: text(40).optional().describe("The courier's number"),
  vehicle: z
    .strictObject({ type: text(80).optional(), make: text(80).optional(), country: Country.optional() })
    .optional(),
  wagon: z
    .string()
    .regex(/^\d{12}$/, 'Twelve digits (UIC).')
    .optional(),
});
