import type { Week } from '../weeks.ts';
import { type SeriesKey, seriesName } from './series.ts';

/** Cases of one week by one administration (ISO 3166-1). */
export interface Counted {
  readonly country: string;
  readonly week: Week;
  readonly cases: number;
}

/** Cases by week of each administration; index 0 is the first week. */
export type ByCountry = ReadonlyMap<string, Int32Array>;

export interface Series<Kind = string> {
  readonly key: SeriesKey<Kind>;
  readonly byCountry: ByCountry;
}

/** Distinct cases by week: of each series, of each category, and of all, which is what an administration reports. */
export class WeeklyCounts<Kind extends string> {
  readonly first: Week;
  readonly last: Week;
  readonly #series = new Map<string, { key: SeriesKey<Kind>; byCountry: Map<string, Int32Array> }>();
  readonly #categories = new Map<string, Map<string, Int32Array>>();
  readonly #all = new Map<string, Int32Array>();

  constructor(first: Week, last: Week) {
    this.first = first;
    this.last = last;
  }

  addSeries(key: SeriesKey<Kind>, counted: Counted): void {
    const name = seriesName(key);
    let series = this.#series.get(name);
    if (!series) {
      series = { key, byCountry: new Map() };
      this.#series.set(name, series);
    }
    this.#add(series.byCountry, counted);
  }

  addCategory(category: string, counted: Counted): void {
    let byCountry = this.#categories.get(category);
    if (!byCountry) {
      byCountry = new Map();
      this.#categories.set(category, byCountry);
    }
    this.#add(byCountry, counted);
  }

  addAll(counted: Counted): void {
    this.#add(this.#all, counted);
  }

  series(): Iterable<Series<Kind>> {
    return this.#series.values();
  }

  category(category: string): ByCountry {
    return this.#categories.get(category) ?? new Map();
  }

  get all(): ByCountry {
    return this.#all;
  }

  #add(byCountry: Map<string, Int32Array>, { country, week, cases }: Counted): void {
    if (week < this.first || week > this.last) return;
    let weeks = byCountry.get(country);
    if (!weeks) {
      weeks = new Int32Array(this.last - this.first + 1);
      byCountry.set(country, weeks);
    }
    const at = week - this.first;
    weeks[at] = (weeks[at] ?? 0) + cases;
  }
}
