import { SortedWords } from './sorted-words.ts';

/** Terms in order and, for each, the numbers of the names that have it: three arrays, however many there are. */
export class Postings {
  readonly terms: SortedWords;
  readonly #starts: Uint32Array;
  readonly #names: Uint32Array;

  constructor(terms: SortedWords, starts: Uint32Array, names: Uint32Array) {
    this.terms = terms;
    this.#starts = starts;
    this.#names = names;
  }

  ofTerm(term: string): Uint32Array {
    const at = this.terms.indexOf(term);
    return at < 0 ? this.of(0, 0) : this.of(at);
  }

  /** Names that have one of the terms from `first` up to, without, `end`. */
  of(first: number, end = first + 1): Uint32Array {
    return this.#names.subarray(this.#starts[first], this.#starts[end]);
  }
}

/** Collects which name has which terms. */
export class PostingsBuilder {
  readonly #numbers = new Map<string, number>();
  readonly #counts: number[] = [];
  #pairs = new Uint32Array(1024);
  #filled = 0;

  add(term: string, name: number): void {
    let number = this.#numbers.get(term);
    if (number === undefined) {
      number = this.#counts.push(0) - 1;
      this.#numbers.set(term, number);
    }
    this.#counts[number] = (this.#counts[number] as number) + 1;
    if (this.#filled === this.#pairs.length) {
      const twice = new Uint32Array(this.#pairs.length * 2);
      twice.set(this.#pairs);
      this.#pairs = twice;
    }
    this.#pairs[this.#filled] = number;
    this.#pairs[this.#filled + 1] = name;
    this.#filled += 2;
  }

  build(): Postings {
    const terms = [...this.#numbers.keys()].sort();
    const places = new Uint32Array(terms.length);
    const starts = new Uint32Array(terms.length + 1);
    terms.forEach((term, place) => {
      const number = this.#numbers.get(term) as number;
      places[number] = place;
      starts[place + 1] = (starts[place] as number) + (this.#counts[number] as number);
    });
    const next = starts.slice();
    const names = new Uint32Array(this.#filled / 2);
    for (let i = 0; i < this.#filled; i += 2) {
      const place = places[this.#pairs[i] as number] as number;
      const at = next[place] as number;
      names[at] = this.#pairs[i + 1] as number;
      next[place] = at + 1;
    }
    return new Postings(new SortedWords(terms), starts, names);
  }
}
