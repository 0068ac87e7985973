import * as z from 'zod';
import { Change, changeOf } from '../change.ts';
import { Country, text } from '../fields.ts';
import { OfficeId } from '../sharing.ts';
import type { Making } from './report-case.ts';

/** What is taken: what a scanner, a fax, a camera or an office program makes. */
const TYPES = [
  'application/pdf',
  'image/jpeg',
  'image/png',
  'image/tiff',
  'image/webp',
  'message/rfc822',
  'text/plain',
  'text/csv',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
] as const;

/** What a mail server lets through as well. */
export const MOST_DOCUMENT_BYTES = 25 * 1024 * 1024;
export const MOST_DOCUMENTS = 50;

export const DocumentType = z.enum(TYPES, `One of: ${TYPES.join(', ')}.`);

/** A paper or mail that a case came from. It names people: it is kept with the nominal data. */
export const NewDocument = z
  .strictObject({
    name: text(200).describe('File name'),
    type: DocumentType,
    kind: z.enum(['fax', 'letter', 'mail', 'note', 'other']).default('other'),
    size: z
      .number()
      .int()
      .min(1)
      .max(MOST_DOCUMENT_BYTES, 'At most 25 MB: scan it with fewer dots per inch, or split it.')
      .describe('Bytes'),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, 'SHA-256 of the file in 64 small hexadecimal digits.')
      .describe('No other content is taken'),
  })
  .meta({ id: 'NewDocument' });
export type NewDocument = z.output<typeof NewDocument>;

export const Document = z.object({
  ...NewDocument.shape,
  id: z.string(),
  seizureId: z.string(),
  version: z.number().int(),
  office: OfficeId,
  country: Country,
  removed: z.boolean().default(false),
  change: Change,
});
export type Document = z.output<typeof Document>;

/** The case or draft that a document belongs to. */
interface Belongs {
  readonly id: string;
  readonly office: string;
  readonly country: string;
}

const changed = (
  event: string,
  { seizureId, id, version }: Pick<Document, 'seizureId' | 'id' | 'version'>,
  { by, office, at }: Making,
): Change => changeOf({ event, record: `document.${seizureId}.${id}`, version, by: { id: by, office }, at });

export const attachedDocument = (
  id: string,
  { document, to, making }: { document: NewDocument; to: Belongs; making: Making },
): Document => {
  const { office, country } = to;
  const named = { id, seizureId: to.id, version: 1 };
  return {
    ...document,
    ...named,
    office,
    country,
    removed: false,
    change: changed('document.attached', named, making),
  };
};

/** Out of sight; what it was stays known. */
export const removedDocument = (before: Document, making: Making): Document => {
  const version = before.version + 1;
  return {
    ...before,
    version,
    removed: true,
    change: changed('document.removed', { ...before, version }, making),
  };
};

/** The same file attached once more. */
export const broughtBack = ({ version }: Document, again: Document): Document => {
  const next = { ...again, version: version + 1 };
  const making = { by: again.change.by, office: again.change.office, at: new Date(again.change.at) };
  return { ...next, change: changed('document.attached', next, making) };
};
