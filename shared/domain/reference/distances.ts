/**
 * Damerau-Levenshtein distances (optimal string alignment) between the beginnings of a word and of `given`, one row
 * for each letter of the word. Rows of a beginning are kept for the next word that begins alike; only the cells
 * beside the diagonal are reckoned, since no other can be within `most`.
 */
export class Distances {
  readonly #given: string;
  readonly most: number;
  readonly #width: number;
  #rows: Uint8Array;
  /** Least distance of any beginning up to this depth to the whole of `given`. */
  #best: Uint8Array;
  /** Rows up to here are those of the word before. */
  #depth = 0;

  constructor(given: string, most: number) {
    this.#given = given;
    this.most = most;
    this.#width = given.length + 1;
    this.#rows = new Uint8Array(this.#width * 32).fill(most + 1);
    this.#best = new Uint8Array(32);
    for (let j = 0; j <= given.length; j += 1) this.#rows[j] = Math.min(j, most + 1);
    this.#best[0] = this.#rows[given.length] as number;
  }

  whole(length: number): number {
    return length > this.#depth
      ? this.most + 1
      : (this.#rows[length * this.#width + this.#given.length] as number);
  }

  begun(depth: number): number {
    return this.#best[depth] as number;
  }

  /** Goes along a word. Gives the depth at which no longer word can come near any more, or -1. */
  follow(word: string, sharedWithBefore: number): number {
    let depth = Math.min(sharedWithBefore, this.#depth);
    while (depth < word.length) {
      depth += 1;
      if (depth * this.#width + this.#width > this.#rows.length) this.#grow();
      const least = this.#row(word, depth);
      this.#depth = depth;
      if (least > this.most) return depth;
    }
    this.#depth = depth;
    return -1;
  }

  #grow() {
    const rows = new Uint8Array(this.#rows.length * 2).fill(this.most + 1);
    rows.set(this.#rows);
    const best = new Uint8Array(this.#best.length * 2);
    best.set(this.#best);
    this.#rows = rows;
    this.#best = best;
  }

  /** The row at this depth; gives its least cell. */
  #row(word: string, depth: number): number {
    const [rows, given, width, most] = [this.#rows, this.#given, this.#width, this.most];
    const [here, above, twoAbove] = [depth * width, (depth - 1) * width, (depth - 2) * width];
    const letter = word.charCodeAt(depth - 1);
    const before = depth > 1 ? word.charCodeAt(depth - 2) : -1;
    const from = Math.max(0, depth - most);
    const to = Math.min(given.length, depth + most);
    let least = most + 1;
    if (from > 0) rows[here + from - 1] = most + 1;
    for (let j = from; j <= to; j += 1) {
      let cell =
        j === 0 ? depth : (rows[above + j - 1] as number) + (given.charCodeAt(j - 1) === letter ? 0 : 1);
      // Beside the band the cells are too far anyway: of the row above the one on its right edge was not reckoned.
      if (j < depth + most) cell = Math.min(cell, (rows[above + j] as number) + 1);
      if (j > from) cell = Math.min(cell, (rows[here + j - 1] as number) + 1);
      if (j > 1 && depth > 1 && given.charCodeAt(j - 2) === letter && given.charCodeAt(j - 1) === before)
        cell = Math.min(cell, (rows[twoAbove + j - 2] as number) + 1);
      rows[here + j] = Math.min(cell, most + 1);
      if (cell < least) least = cell;
    }
    if (to < given.length) rows[here + given.length] = most + 1;
    this.#best[depth] = Math.min(this.#best[depth - 1] as number, rows[here + given.length] as number);
    return least;
  }
}
