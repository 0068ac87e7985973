import { isAscii } from 'node:buffer';
import type { Bytes } from '../../packing/bytes.ts';

/** The beginning of a file is looked at closely, the rest for letters outside ASCII. */
const HEAD = 1 << 20;
const LOOKED_AT = 128 * 1024 ** 2;
const SNIPPET = 4096;
const SNIPPETS = 64;

/** What is needed to tell the encoding of a file and how it is built. */
export interface TextSample {
  readonly head: Buffer;
  /** Is `head` the whole file? */
  readonly whole: boolean;
  /** Lines from all over the file that have bytes outside ASCII. */
  readonly snippets: readonly Buffer[];
  readonly utf8: { readonly characters: number; readonly wrong: number };
}

/** Counts characters of UTF-8 outside ASCII, and bytes that are none. */
class Utf8Tally {
  characters = 0;
  wrong = 0;
  private missing = 0;

  add(bytes: Uint8Array): void {
    for (const byte of bytes) {
      if (this.missing > 0) {
        if ((byte & 0xc0) === 0x80) {
          this.missing -= 1;
          if (this.missing === 0) this.characters += 1;
          continue;
        }
        this.missing = 0;
        this.wrong += 1;
      }
      if (byte < 0x80) continue;
      if (byte >= 0xc2 && byte <= 0xf4) this.missing = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
      else this.wrong += 1;
    }
  }
}

/** The lines around the first byte outside ASCII; whole lines, since in East Asian texts a byte alone says nothing. */
const snippetOf = (bytes: Buffer): Buffer => {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const line = bytes.lastIndexOf(10, first) + 1;
  const start = first - line > SNIPPET ? first : line;
  const window = bytes.subarray(start, start + SNIPPET);
  const end = window.lastIndexOf(10);
  return Buffer.from(end > first - start ? window.subarray(0, end) : window);
};

/** Reads as much of a file as it takes to know its encoding. */
export const textSample = async (file: Bytes): Promise<TextSample> => {
  const pieces: Uint8Array[] = [];
  const snippets: Buffer[] = [];
  const utf8 = new Utf8Tally();
  let size = 0;
  let whole = true;
  for await (const piece of file) {
    if (size < HEAD) pieces.push(piece);
    size += piece.length;
    const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    if (!isAscii(bytes)) {
      utf8.add(bytes);
      if (snippets.length < SNIPPETS) snippets.push(snippetOf(bytes));
      else snippets[Math.floor((size / SNIPPET) % SNIPPETS)] = snippetOf(bytes);
    }
    if (size < LOOKED_AT) continue;
    whole = false;
    break;
  }
  const head = Buffer.concat(pieces);
  return {
    head: head.subarray(0, HEAD),
    whole: whole && head.length <= HEAD && size === head.length,
    snippets,
    utf8,
  };
};
