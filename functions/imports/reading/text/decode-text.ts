import { type Bytes, peek } from '../packing/bytes.ts';

/** https://encoding.spec.whatwg.org/#bom-sniff */
export const markOf = ([a, b, c]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined => {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return undefined;
};

/**
 * Text in pieces. A byte order mark stands above the encoding that is named. Bytes that are no text in the encoding
 * become U+FFFD, so that the rows that have them can be refused and the others go in.
 */
export async function* decodeText(bytes: Bytes, encoding: string): AsyncGenerator<string> {
  const { head, all } = await peek(bytes, 3);
  const decoder = new TextDecoder(markOf(head) ?? encoding);
  for await (const chunk of all) {
    const piece = decoder.decode(chunk, { stream: true });
    if (piece !== '') yield piece;
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}
