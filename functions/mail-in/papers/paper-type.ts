import type * as z from 'zod';
import { DocumentType } from '../../../shared/domain/seizure/document.ts';

type PaperType = z.output<typeof DocumentType>;

const startsWith = (bytes: Uint8Array, text: string, at = 0): boolean =>
  Buffer.from(bytes.subarray(at, at + text.length)).equals(Buffer.from(text, 'latin1'));

/** What a file is by its first bytes: fax gateways and phones name types as they like. */
const SIGNS: readonly (readonly [PaperType, (bytes: Uint8Array) => boolean])[] = [
  ['application/pdf', (bytes) => startsWith(bytes, '%PDF-')],
  ['image/jpeg', (bytes) => startsWith(bytes, '\xff\xd8\xff')],
  ['image/png', (bytes) => startsWith(bytes, '\x89PNG\r\n\x1a\n')],
  ['image/tiff', (bytes) => startsWith(bytes, 'II*\0') || startsWith(bytes, 'MM\0*')],
  ['image/webp', (bytes) => startsWith(bytes, 'RIFF') && startsWith(bytes, 'WEBP', 8)],
];

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const ENDINGS: Readonly<Record<string, PaperType>> = {
  docx: `${OFFICE}.wordprocessingml.document`,
  xlsx: `${OFFICE}.spreadsheetml.sheet`,
  txt: 'text/plain',
  csv: 'text/csv',
  eml: 'message/rfc822',
};

/** Types that no first bytes tell. */
const isToldByName = (type: PaperType): boolean => Object.values(ENDINGS).includes(type);

/** What holds of a file of this type, so that nothing else passes under its name. */
const isPlausible = (type: PaperType, bytes: Uint8Array): boolean =>
  type.startsWith(OFFICE) ? startsWith(bytes, 'PK\x03\x04') : !bytes.subarray(0, 4096).includes(0);

/** The type of an attachment, if it is one that documents may have. */
export const paperType = (
  bytes: Uint8Array,
  { name, declared }: { name: string; declared: string },
): PaperType | undefined => {
  const sign = SIGNS.find(([, matches]) => matches(bytes))?.[0];
  if (sign) return sign;
  const given = DocumentType.safeParse(declared.toLowerCase()).data;
  const told = given ?? ENDINGS[/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''];
  return told && isToldByName(told) && isPlausible(told, bytes) ? told : undefined;
};
