import * as z from 'zod';
import { Count, HsCode, Language, Reference, text } from '../fields.ts';

/** How and where it was hidden. The cover load is the legal goods it travelled with. */
export const Concealment = z.strictObject({
  method: z.enum([
    'none',
    'in-cargo',
    'cover-load',
    'container-structure',
    'vehicle',
    'vessel',
    'aircraft',
    'body-external',
    'body-internal',
    'clothing',
    'baggage',
    'parcel',
    'mail',
    'in-product',
    'furniture',
    'premises',
    'other',
    'unknown',
  ]),
  detail: text(500).optional(),
  coverLoad: z.strictObject({ hs: HsCode.optional(), description: text(200).optional() }).optional(),
  ripOff: z.boolean().optional().describe('Rip-on/rip-off: put in and taken out without the trader knowing'),
  clonedSeal: z.boolean().optional(),
  packaging: text(200).optional(),
});

/** How it was found. The alert or profile that led to it is the key to knowing what intelligence does. */
export const Detection = z.strictObject({
  method: z.enum([
    'risk-profile',
    'alert',
    'information',
    'random',
    'routine',
    'x-ray',
    'dog',
    'physical',
    'documentary',
    'informant',
    'post-clearance',
    'radiation-portal',
    'trace',
    'other',
    'unknown',
  ]),
  alert: Reference.optional().describe('Reference of the alert, profile or bulletin'),
  equipment: text(120).optional(),
  selectedBy: z
    .enum(['own-service', 'other-service', 'foreign-service', 'regional-office', 'unknown'])
    .optional(),
});

export const Outcome = z.strictObject({
  result: z.enum(['criminal', 'administrative', 'none', 'pending', 'unknown']),
  arrests: Count.optional(),
  personsInvolved: Count.optional().describe('How many, without naming them'),
  followUp: text(500).optional(),
});

export const Narrative = z.strictObject({ text: text(10_000), language: Language });
