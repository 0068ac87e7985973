import * as z from 'zod';
import { Country, Day, text } from '../fields.ts';
import { isImoCompany } from '../identifiers/imo.ts';
import { isIban, isLei } from '../identifiers/mod-97.ts';

/** Nominal data: what names a person or a company. Kept in its own table under its own key. */
export const Person = z.strictObject({
  role: z.enum([
    'courier',
    'driver',
    'passenger',
    'crew',
    'owner',
    'consignor',
    'consignee',
    'declarant',
    'other',
  ]),
  name: text(200).optional(),
  aliases: z.array(text(200)).max(20).optional(),
  sex: z.enum(['female', 'male', 'other', 'unknown']).optional(),
  birthDate: Day.or(z.iso.date()).optional(),
  nationality: Country.optional(),
  residence: text(300).optional(),
  documents: z
    .array(z.strictObject({ type: text(60), number: text(60), country: Country.optional() }))
    .max(10)
    .optional(),
  arrested: z.boolean().optional(),
});

/** Registrations whose number carries a check digit; of others nothing is known. */
const CHECKED: Readonly<Record<string, (number: string) => boolean>> = {
  lei: isLei,
  iban: isIban,
  imo: isImoCompany,
};

const Registration = z
  .strictObject({ type: text(40).describe('Such as EORI, VAT, LEI, IBAN or IMO'), number: text(60) })
  .refine(
    ({ type, number }) => CHECKED[type.toLowerCase()]?.(number.replace(/[\s-]/g, '').toUpperCase()) ?? true,
    {
      path: ['number'],
      message: 'The check digits do not fit: read the number again.',
    },
  );

export const Company = z.strictObject({
  role: z.enum([
    'consignor',
    'consignee',
    'notify-party',
    'declarant',
    'broker',
    'forwarder',
    'carrier',
    'right-holder',
    'other',
  ]),
  name: text(200).optional(),
  address: text(300).optional(),
  country: Country.optional(),
  registrations: z.array(Registration).max(10).optional(),
});

/** A plate or a chassis number leads to a person. */
export const NominalVehicle = z.strictObject({
  plate: text(20).optional(),
  country: Country.optional(),
  vin: z
    .string()
    .regex(/^[A-HJ-NPR-Z0-9]{17}$/, 'Seventeen characters without I, O and Q.')
    .optional(),
});

export const Parties = z.strictObject({
  persons: z.array(Person).max(50).default([]),
  companies: z.array(Company).max(50).default([]),
  vehicles: z.array(NominalVehicle).max(50).default([]),
});
export type Parties = z.output<typeof Parties>;
