import * as z from 'zod';

/** The network's languages (ISO 639-1). */
export const LANGUAGES = ['en', 'fr', 'es', 'ar', 'ru', 'pt'] as const;
export type LanguageCode = (typeof LANGUAGES)[number];

/**
 * The reference lists, by their id.
 * - fields: the fields of a seizure report by JSON pointer (members of lists as `*`), named and recognised in six
 *   languages: what templates, exports and the proposal of a mapping call them
 * - products: goods within their category (`parent`); drugs by UNODC groups with CAS numbers
 * - grades: grades of source and information by scale, such as `4x4/source=A`
 * - rates: `EUR-2026-05`, units of the currency for one US dollar in that month (fact `perUsd`)
 */
export const LISTS = [
  'fields',
  'countries',
  'places',
  'airports',
  'hs',
  'units',
  'packages',
  'modes',
  'means',
  'categories',
  'products',
  'species',
  'concealment',
  'detection',
  'location-types',
  'directions',
  'choices',
  'currencies',
  'rates',
  'handling',
  'grades',
] as const;
export type ListId = (typeof LISTS)[number];
export const ListId = z.enum(LISTS);

const Label = z.string().min(1).max(500);

/** Names in the six languages; English is always there. */
export const Labels = z.strictObject({
  en: Label,
  fr: Label.optional(),
  es: Label.optional(),
  ar: Label.optional(),
  ru: Label.optional(),
  pt: Label.optional(),
});

/** One code of a reference list. A deprecated one stays readable and is not offered any more. */
export const Entry = z.strictObject({
  code: z.string().min(1).max(200),
  labels: Labels,
  aliases: z
    .array(z.string().min(1).max(300))
    .max(200)
    .optional()
    .describe('Other words for it in any language: old and long names, synonyms, how sheets write it'),
  parent: z
    .string()
    .max(200)
    .optional()
    .describe('Code that it belongs to: the category of a product, the heading of a subheading'),
  deprecated: z.strictObject({ since: z.iso.date(), replacedBy: z.string().max(200).optional() }).optional(),
  facts: z
    .record(z.string().max(40), z.union([z.string().max(500), z.number(), z.boolean()]))
    .optional()
    .describe('What else is known: cas, appendix, country, iata, latitude, factor'),
});
export type Entry = z.output<typeof Entry>;
