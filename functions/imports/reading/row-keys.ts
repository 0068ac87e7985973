import { createHash } from 'node:crypto';
import { ERRORS_COLUMN } from './error-rows.ts';

/** Fingerprint of a row's content; the reasons of an earlier refusal are no content. */
export const fingerprints = (columns: readonly string[]): ((cells: readonly string[]) => Buffer) => {
  const left = columns.indexOf(ERRORS_COLUMN);
  return (cells) => {
    const content = cells.filter((_, i) => i !== left);
    // Cells that are missing at the end are empty ones: spreadsheets write the same row both ways.
    while (content.at(-1) === '') content.pop();
    return createHash('sha256').update(JSON.stringify(content)).digest();
  };
};

/**
 * Counts equal rows in 12 bytes each: 53,338 of the 263,485 rows of a real file equal another one, being cases of
 * their own. Open addressing over 64 bits of the fingerprint. Two rows that share these by chance only get higher
 * numbers: their keys carry 128 bits and stay apart.
 */
export class RowTally {
  private hashes = new BigUint64Array(1 << 12);
  private counts = new Uint32Array(1 << 12);
  private size = 0;

  /** How many rows with this fingerprint there were, this one included. */
  add(fingerprint: Buffer): number {
    if (this.size * 5 > this.counts.length * 4) this.grow();
    const hash = fingerprint.readBigUInt64LE();
    const at = this.find(hash);
    if (this.counts[at] === 0) {
      this.hashes[at] = hash;
      this.size += 1;
    }
    const count = (this.counts[at] ?? 0) + 1;
    this.counts[at] = count;
    return count;
  }

  private find(hash: bigint): number {
    const mask = this.counts.length - 1;
    let at = Number(hash & BigInt(mask));
    while (this.counts[at] !== 0 && this.hashes[at] !== hash) at = (at + 1) & mask;
    return at;
  }

  private grow(): void {
    const { hashes, counts } = this;
    this.hashes = new BigUint64Array(hashes.length * 2);
    this.counts = new Uint32Array(counts.length * 2);
    counts.forEach((count, i) => {
      if (count === 0) return;
      const hash = hashes[i] as bigint;
      const at = this.find(hash);
      this.hashes[at] = hash;
      this.counts[at] = count;
    });
  }
}

/** The same row of the same file has the same key each time the file is sent; equal rows have different ones. */
export const rowKey = (fingerprint: Buffer, ordinal: number): string =>
  `${fingerprint.toString('base64url', 0, 16)}.${ordinal}`;
