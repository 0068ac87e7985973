import { DistinctSketch } from './distinct-sketch.ts';
import type { ColumnProfile } from './file-profile.ts';
import { ShapeTally } from './shape-tally.ts';
import { isUnknownWord } from './unknown-words.ts';
import { shapeOf } from './value-shape.ts';

/** Longer texts are told apart by how they begin: they are nobody's code. */
const LONGEST_KEPT = 160;

/** Marks between several values in one cell. */
const JOINING = [';', '/', ',', '|', '\n', '+', ' - '] as const;

/**
 * Counts the values of one column. The form of a value is looked at once however often it stands there; what does
 * not fit any more is looked at each time, and only its sum is kept.
 */
export class ColumnTally {
  readonly #name: string;
  readonly #position: number;
  readonly #most: number;
  readonly #values = new Map<string, number>();
  readonly #beyond = new ShapeTally();
  readonly #unknownBeyond = new Map<string, number>();
  readonly #joined = new Map<string, number>();
  #sketch: DistinctSketch | undefined;
  #filledBeyond = 0;
  #lengthBeyond = 0;
  #counting = true;
  #rising = true;
  #last: number | undefined;

  constructor(name: string, position: number, most: number) {
    this.#name = name;
    this.#position = position;
    this.#most = most;
  }

  add(cell: string): void {
    const text = (cell.length > LONGEST_KEPT ? cell.slice(0, LONGEST_KEPT) : cell).trim();
    if (this.#rising) this.#follow(text);
    const rows = this.#values.get(text);
    if (rows !== undefined) this.#values.set(text, rows + 1);
    else if (this.#values.size < this.#most) this.#values.set(kept(text), 1);
    else this.#addBeyond(text);
  }

  /** Row numbers, 1, 2, 3, and numbers that only go up: the first may be any. */
  #follow(text: string): void {
    const number = /^\d{1,15}\.?$/.test(text) ? Number.parseInt(text, 10) : Number.NaN;
    if (this.#last !== undefined && number !== this.#last + 1) this.#counting = false;
    if (Number.isNaN(number) || (this.#last !== undefined && number <= this.#last)) {
      this.#rising = false;
      this.#counting = false;
    }
    this.#last = number;
  }

  #addBeyond(text: string): void {
    if (isUnknownWord(text)) {
      this.#unknownBeyond.set(text, (this.#unknownBeyond.get(text) ?? 0) + 1);
      return;
    }
    this.#sketch ??= this.#begun();
    this.#sketch.add(text);
    this.#filledBeyond += 1;
    this.#lengthBeyond += text.length;
    this.#beyond.add(shapeOf(text), 1);
    this.#addJoined(text, 1);
  }

  #begun(): DistinctSketch {
    const sketch = new DistinctSketch();
    for (const text of this.#values.keys()) sketch.add(text);
    return sketch;
  }

  #addJoined(text: string, rows: number): void {
    for (const mark of JOINING)
      if (text.includes(mark)) this.#joined.set(mark, (this.#joined.get(mark) ?? 0) + rows);
  }

  profile(): ColumnProfile {
    const shapes = this.#beyond;
    const unknown = new Map(this.#unknownBeyond);
    const values: { text: string; rows: number }[] = [];
    let [filled, length] = [this.#filledBeyond, this.#lengthBeyond];
    for (const [text, rows] of this.#values) {
      if (isUnknownWord(text)) {
        if (text !== '') unknown.set(text, (unknown.get(text) ?? 0) + rows);
        continue;
      }
      values.push({ text, rows });
      filled += rows;
      length += text.length * rows;
      shapes.add(shapeOf(text), rows);
      this.#addJoined(text, rows);
    }
    values.sort((a, b) => b.rows - a.rows || (a.text < b.text ? -1 : 1));
    const distinct = this.#sketch ? Math.max(values.length, this.#sketch.count()) : values.length;
    return {
      name: this.#name,
      position: this.#position,
      filled,
      unknown,
      distinct,
      values,
      complete: this.#sketch === undefined,
      // The sketch errs by some percent.
      unique: filled > 1 && distinct >= filled * (this.#sketch ? 0.95 : 1),
      averageLength: filled === 0 ? 0 : length / filled,
      joined: this.#joined,
      ...shapes.profile({ counting: this.#counting && filled > 1, rising: this.#rising && filled > 1 }),
    };
  }
}

/** A copy of its own: a part of a larger text would keep the whole of it in memory. */
const kept = (text: string): string => JSON.parse(JSON.stringify(text)) as string;
