import { UnreadableFile } from '../../../../shared/domain/imports/unreadable-file.ts';
import { readXstring } from '../../../../shared/sheets/workbook/xml-text.ts';
import type { Bytes } from '../packing/bytes.ts';
import { readXml } from './xml-events.ts';

/** All texts of a workbook stand in one list, which must be at hand while the sheet is read. */
const MOST_BYTES = 200 * 1024 ** 2;
const BLOCK = 4 * 1024 ** 2;

export interface SharedStrings {
  /** The text by its number; undefined where there is none. */
  at(number: number): string | undefined;
}

/** Texts in blocks of bytes: as objects of their own, five million of them would take three times the memory. */
class TextStore implements SharedStrings {
  private readonly blocks: Buffer[] = [];
  private free = 0;
  private ends = new Uint32Array(1 << 12);
  private places = new Uint16Array(1 << 12);
  private starts = new Uint32Array(1 << 12);
  private count = 0;
  private bytes = 0;

  add(text: string): void {
    const size = Buffer.byteLength(text);
    this.bytes += size + 10;
    if (this.bytes > MOST_BYTES)
      throw new UnreadableFile(
        `The workbook has more than ${MOST_BYTES / 1024 ** 2} MB of different texts. Save the sheet as CSV, or split it.`,
      );
    if (this.blocks.length === 0 || size > this.free) {
      this.blocks.push(Buffer.allocUnsafe(Math.max(BLOCK, size)));
      this.free = Math.max(BLOCK, size);
    }
    const block = this.blocks.at(-1) as Buffer;
    const start = block.length - this.free;
    block.write(text, start);
    this.free -= size;
    if (this.count === this.ends.length) this.grow();
    this.places[this.count] = this.blocks.length - 1;
    this.starts[this.count] = start;
    this.ends[this.count] = start + size;
    this.count += 1;
  }

  at(number: number): string | undefined {
    if (!(number >= 0 && number < this.count)) return undefined;
    return this.blocks[this.places[number] ?? 0]?.toString('utf8', this.starts[number], this.ends[number]);
  }

  private grow(): void {
    const larger = <T extends Uint32Array | Uint16Array>(old: T, fresh: T): T => {
      fresh.set(old);
      return fresh;
    };
    this.ends = larger(this.ends, new Uint32Array(this.count * 2));
    this.starts = larger(this.starts, new Uint32Array(this.count * 2));
    this.places = larger(this.places, new Uint16Array(this.count * 2));
  }
}

/** Reads the list of texts; parts of a text in several typefaces are one, how to pronounce it is left out. */
export const readSharedStrings = async (bytes: Bytes | undefined): Promise<SharedStrings> => {
  const store = new TextStore();
  if (!bytes) return store;
  let text = '';
  let inText = false;
  let inPhonetic = false;
  await readXml(bytes, {
    opened(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') inPhonetic = true;
      else if (name === 't') inText = !inPhonetic;
    },
    text(piece) {
      if (inText) text += piece;
    },
    closed(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') inPhonetic = false;
      else if (name === 'si') store.add(readXstring(text).toWellFormed());
    },
  });
  return store;
};
