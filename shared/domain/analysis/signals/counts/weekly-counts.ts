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

/**
 * Distinct cases by week: of each series; of each category those that tell what the series is made of, such as a route
 * where routes are counted; and of all. The latter two are what an administration reports.
 */
export class WeeklyCounts<Kind extends string> {
  readonly first: Week;
  readonly last: Week;
  readonly #series = new Map<string, { key: SeriesKey<Kind>; byCountry: Map<string, Int32Array> }>();
  readonly #volumes = new Map<string, Map<string, Int32Array>>();
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

  addVolume(kind: Kind, category: string, counted: Counted): void {
    const name = `${kind}|${category}`;
    let byCountry = this.#volumes.get(name);
    if (!byCountry) {
      byCountry = new Map();
      this.#volumes.set(name, byCountry);
    }
    this.#add(byCountry, counted);
  }

  addAll(counted: Counted): void {
    this.#add(this.#all, counted);
  }

  series(): Iterable<Series<Kind>> {
    return this.#series.values();
  }

  volume({ kind, category }: { readonly kind: Kind; readonly category: string }): ByCountry {
    return this.#volumes.get(`${kind}|${category}`) ?? new Map();
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
