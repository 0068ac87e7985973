import * as z from 'zod';
import { chapterOf } from './identifiers/hs.ts';

/** Fields that many records share, named by the standard that they follow. */

// Bidirectional overrides can make a text read as something else; control characters break logs and sheets.
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u;

/** Text in one canonical form (NFC), trimmed, 1 to `max` characters. */
export const text = (max: number) =>
  z
    .string()
    .normalize('NFC')
    .trim()
    .min(1, 'Write something, or leave the field out.')
    .max(max, `At most ${max} characters.`)
    .refine((value) => !FORBIDDEN.test(value), 'Control and direction-override characters are not allowed.')
    .refine((value) => value.isWellFormed(), 'The text is not well-formed Unicode.');

export const Country = z
  .string()
  .regex(/^[A-Z]{2}$/, 'An ISO 3166-1 alpha-2 code in capitals, such as FR.')
  .describe('ISO 3166-1 alpha-2');

export const UnLocode = z
  .string()
  .regex(/^[A-Z]{2}[A-Z2-9]{3}$/, 'A UN/LOCODE of five characters, such as FRLEH.')
  .describe('UN/LOCODE');

/** National tariffs go on with 8 to 10 digits: the Harmonized System ends at six, and more would not compare. */
export const HsCode = z
  .string()
  .overwrite((given) => given.replace(/[\s.]/g, ''))
  .regex(/^\d{2}(\d{2}){0,2}$/, {
    error: 'An HS 2022 code of 2, 4 or 6 digits, such as 100630.',
    abort: true,
  })
  .refine(
    (code) => chapterOf(code) !== 'none',
    'The Harmonized System has no such chapter: 01 to 97 without 77, and 98 and 99 for national use.',
  )
  .describe('HS 2022, 2 to 6 digits');

export const Currency = z
  .string()
  .regex(/^[A-Z]{3}$/, 'An ISO 4217 code, such as EUR.')
  .describe('ISO 4217');

export const Language = z
  .string()
  .regex(/^[a-z]{2,3}$/, 'An ISO 639 code in small letters, such as fr.')
  .describe('ISO 639');

export const Email = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .pipe(z.email('An e-mail address, such as name@customs.example.'));

/** A day of the calendar, `2026-05-31`, from 1990 on. */
export const Day = z.iso
  .date('A day as year-month-day, such as 2026-05-31.')
  .refine((day) => day >= '1990-01-01', {
    message: 'The year must be 1990 or later.',
  });

export const Instant = z.iso.datetime('A time in UTC, such as 2026-05-31T08:30:00Z.');

export const Count = z.number().int('A whole number.').min(0).max(1_000_000_000);

/**
 * A measured number. DynamoDB keeps none beyond 1e-130 and its client none beyond 2^53: what comes near either end
 * is a slip, and told as one.
 */
export const measured = (least: number, most: number) =>
  z
    .number()
    .min(least)
    .max(most)
    .refine(
      (value) => value === 0 || Math.abs(value) >= 1e-12,
      'This is closer to 0 than anything measured.',
    );

/** Identifiers that the sender gives: printable, without separators that our keys use. */
export const Reference = text(64).refine(
  (value) => /^[^#\\]+$/.test(value),
  'The characters # and \\ are not allowed.',
);
