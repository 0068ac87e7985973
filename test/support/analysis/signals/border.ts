import { regionOf } from '../../../../shared/domain/analysis/regions.ts';
import type { SignalRow } from '../../../../shared/domain/analysis/signals/counts/series.ts';
import { firstDayOf, weekNamed } from '../../../../shared/domain/analysis/signals/weeks.ts';
import { bursty, randomOf } from './random.ts';

/** One kind of consignment that comes over and over: goods on a way, hidden somehow. */
export interface Stream {
  readonly product: string;
  readonly departure: string;
  readonly destination: string;
  readonly concealment: string;
  /** Cases in a week that one administration reports of it. */
  readonly rate: number;
}

export interface BorderOptions {
  readonly seed: number;
  readonly weeks?: number;
  readonly countries?: readonly string[];
  /** 1 is Poisson. */
  readonly dispersion?: number;
  /** Height of the season on the log scale. */
  readonly season?: number;
  /** Factor of a year. */
  readonly trend?: number;
  /** What a country reports of what there is, in a week by index; 1 if left out. */
  readonly reporting?: (country: string, week: number) => number;
  /** Cases more than usual. */
  readonly more?: (country: string, week: number, stream: Stream) => number;
}

export const FIRST = weekNamed('2021-W01') ?? 0;
export const COUNTRIES = ['FR', 'ES', 'DE', 'NL', 'BE', 'IT', 'GB', 'PL', 'KE', 'MA'];

const PRODUCTS = ['cocaine', 'heroin', 'cannabis', 'amphetamine', 'khat'];
const DEPARTURES = ['BR', 'CO', 'PK', 'TR', 'NG', 'TH', 'PE', 'EC'];
const DESTINATIONS = ['ES', 'NL', 'GB', 'DE', 'IT'];
const METHODS = ['baggage', 'parcel', 'in-cargo', 'body-internal', 'vehicle'];

/** Streams that stay the same for all seeds: some common, many rare. */
export const STREAMS: readonly Stream[] = (() => {
  const random = randomOf(7);
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? '';
  return Array.from({ length: 60 }, (_, i) => ({
    product: pick(PRODUCTS),
    departure: pick(DEPARTURES),
    destination: pick(DESTINATIONS),
    concealment: pick(METHODS),
    rate: 1.2 / (1 + i / 4),
  }));
})();

/** Cases of several years at a border where nothing happens but what the options say. */
export const bordered = function* (options: BorderOptions): Generator<SignalRow> {
  const { seed, weeks = 208, countries = COUNTRIES, dispersion = 1, season = 0, trend = 1 } = options;
  const random = randomOf(seed);
  let number = 0;
  for (let week = 0; week < weeks; week += 1) {
    const level = Math.exp(season * Math.cos((2 * Math.PI * week) / 52.18)) * trend ** (week / 52.18);
    const day = firstDayOf(FIRST + week);
    for (const [c, country] of countries.entries()) {
      const reported = options.reporting?.(country, week) ?? 1;
      for (const stream of STREAMS) {
        const usual = stream.rate * level * reported * (0.4 + 0.15 * (c % 5));
        const cases = bursty(random, usual, dispersion) + (options.more?.(country, week, stream) ?? 0);
        for (let n = 0; n < cases; n += 1) {
          number += 1;
          yield rowOf({ number, country, day, ...stream });
        }
      }
    }
  }
};

interface Made extends Stream {
  readonly number: number;
  readonly country: string;
  readonly day: string;
}

export const rowOf = ({ number, country, day, ...stream }: Made): SignalRow => ({
  case_id: `case-${number}`,
  counts: true,
  day,
  precision: 'day',
  country,
  country_region: regionOf(country) ?? null,
  category: 'drugs',
  product: stream.product,
  product_group: stream.product,
  departure: stream.departure,
  departure_region: regionOf(stream.departure) ?? null,
  destination: stream.destination,
  destination_region: regionOf(stream.destination) ?? null,
  concealment: stream.concealment,
});
