import { SaxesParser } from 'saxes';
import { UnreadableFile } from '../../../../shared/domain/imports/unreadable-file.ts';
import type { Bytes } from '../packing/bytes.ts';
import { decodeText } from '../text/decode-text.ts';

export interface XmlListener {
  opened(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  closed?(name: string): void;
}

/** Some programs write `x:row` where others write `row`. */
const localName = (name: string): string => {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
};

const DAMAGED = 'The workbook is damaged. Open it, save it as .xlsx and send that.';

/**
 * Tells a listener what an XML part of a workbook has, piece after piece; between two pieces the caller may take what
 * the listener made of it. Entities other than those of XML itself do not exist here.
 * @throws UnreadableFile when it is no XML
 */
export async function* xmlPieces(bytes: Bytes, listener: XmlListener): AsyncGenerator<void> {
  const parser = new SaxesParser({ position: false });
  let failed: Error | undefined;
  parser.on('error', (error) => {
    failed ??= error;
  });
  // An error of the listener itself, such as too many columns, comes out of `write` and passes.
  parser.on('opentag', ({ name, attributes }) =>
    listener.opened(localName(name), attributes as Record<string, string>),
  );
  if (listener.text) parser.on('text', (text) => listener.text?.(text));
  if (listener.text) parser.on('cdata', (text) => listener.text?.(text));
  if (listener.closed) parser.on('closetag', ({ name }) => listener.closed?.(localName(name)));
  for await (const piece of decodeText(bytes, 'utf-8')) {
    parser.write(piece);
    if (failed) throw new UnreadableFile(DAMAGED);
    yield;
  }
  parser.close();
  if (failed) throw new UnreadableFile(DAMAGED);
}

/** The same for a small part that is read in one go. */
export const readXml = async (bytes: Bytes, listener: XmlListener): Promise<void> => {
  for await (const _ of xmlPieces(bytes, listener));
};

/** The value of an attribute whatever its prefix; `r:id` is also written as `d3p1:id`. */
export const attribute = (attributes: Readonly<Record<string, string>>, name: string): string | undefined => {
  const found = Object.keys(attributes).find((key) => localName(key) === name);
  return found === undefined ? undefined : attributes[found];
};
