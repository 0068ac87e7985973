import fc from 'fast-check';
import type { AnalysisRow } from '../../../shared/domain/analysis/columns.ts';
import type { FilterInput } from '../../../shared/domain/analysis/filter/filter.ts';
import { analysisRow } from './rows.ts';

/** Few values, so that filters and rows meet. */
const countries = fc.constantFrom('BR', 'CO', 'FR', 'NL', 'SN');
const areas = fc.constantFrom('BR', 'CO', 'FR', 'NL', 'SN', '005', '155', '011');
const words = fc.constantFrom('rice', 'cocaine', 'bags', 'رز', 'кокаин', 'between');
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const days = fc.constantFrom('2025-12-31', '2026-04-01', '2026-05-16', '2026-06-15', '2026-06-20');

export const arbitraryRow: fc.Arbitrary<AnalysisRow> = fc
  .record({
    status: fc.constantFrom('verified', 'verified', 'verified', 'reported', 'returned'),
    day: days,
    kind: fc.constantFrom('seizure', 'detention'),
    category: fc.constantFrom('drugs', 'tobacco'),
    product: fc.constantFrom('drugs.cocaine', 'cigarettes', 'drugs.cocaine.base'),
    product_group: fc.constantFrom('cocaine-type', 'cigarettes'),
    hs: maybe(fc.constantFrom('293972', '2402', '240220')),
    origin: maybe(countries),
    quantity: maybe(fc.constantFrom(1, 10, 1000)),
    unit: fc.constantFrom('KGM', 'C62'),
    value_usd: maybe(fc.constantFrom(5, 500)),
    country: countries,
    place_country: countries,
    departure: maybe(countries),
    destination: maybe(countries),
    transit: fc.array(countries, { maxLength: 2 }),
    path: fc.array(countries, { maxLength: 3 }),
    place: maybe(fc.constantFrom('FRLEH', 'NLRTM')),
    departure_place: maybe(fc.constantFrom('BRSSZ', 'NLRTM')),
    destination_place: maybe(fc.constantFrom('FRLEH')),
    place_type: fc.constantFrom('seaport', 'airport'),
    direction: fc.constantFrom('import', 'transit'),
    modes: fc.array(fc.constantFrom('maritime', 'air'), { maxLength: 2 }),
    container: maybe(fc.constantFrom('22G1', 'yes')),
    concealment: maybe(fc.constantFrom('cover-load', 'vehicle')),
    rip_off: maybe(fc.boolean()),
    cover_hs: maybe(fc.constantFrom('100630', '0805')),
    cover_text: maybe(fc.constantFrom('rice', 'white rice in bags', 'oranges')),
    detection: maybe(fc.constantFrom('random', 'x-ray')),
    outcome: maybe(fc.constantFrom('criminal', 'none')),
    operation: maybe(fc.constantFrom('OP-1', 'OP-2')),
    lag_days: fc.constantFrom(0, 10, 100),
    office: fc.constantFrom('NCP-FR', 'NCP-NL'),
    rilo: fc.constantFrom('RILO-COLOGNE', 'RILO-DAKAR'),
    handling: fc.constantFrom('H0', 'H2'),
    grade_source: maybe(fc.constantFrom('A', 'B')),
    grade_information: maybe(fc.constantFrom(1, 3)),
    quality: maybe(fc.constantFrom(20, 80)),
    text: fc.array(words, { maxLength: 4 }).map((all) => all.join(' ')),
  })
  .map((given) => analysisRow(given as Partial<AnalysisRow>));

const some = <T>(value: fc.Arbitrary<T>) => fc.uniqueArray(value, { minLength: 1, maxLength: 2 });
const choice = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof(fc.record({ in: some(value) }), fc.record({ notIn: some(value) }));
const range = (...values: [number, number]) =>
  fc.oneof(fc.record({ min: fc.constantFrom(...values) }), fc.record({ max: fc.constantFrom(...values) }));
const period = fc.oneof(
  fc.record({ from: days }),
  fc.record({ to: days }),
  fc.record({ last: fc.integer({ min: 1, max: 14 }), unit: fc.constantFrom('day', 'week', 'month', 'year') }),
);

/** Each condition, of which a filter takes a few. */
const conditions: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  period,
  status: some(fc.constantFrom('verified', 'reported')),
  kinds: some(fc.constantFrom('seizure', 'detention')),
  categories: some(fc.constantFrom('drugs', 'tobacco')),
  products: some(fc.constantFrom('drugs.cocaine', 'Cigarettes', 'cocaine-type', 'drugs')),
  hs: some(fc.constantFrom('29', '2402')),
  reportedBy: choice(areas),
  seizedIn: choice(areas),
  departure: choice(areas),
  transit: choice(areas),
  destination: choice(areas),
  origin: choice(areas),
  onRoute: choice(areas),
  routes: some(fc.record({ from: areas, to: areas })),
  places: some(fc.constantFrom('FRLEH', 'NLRTM', 'BRSSZ')),
  placeTypes: some(fc.constantFrom('seaport', 'mail-centre')),
  directions: some(fc.constantFrom('import')),
  modes: some(fc.constantFrom('maritime', 'road')),
  containers: some(fc.constantFrom('22G1', 'yes')),
  concealment: choice(fc.constantFrom('cover-load', 'vehicle')),
  ripOff: fc.boolean(),
  coverHs: some(fc.constantFrom('10', '0805')),
  coverWords: some(fc.constantFrom('Rice', 'white', 'bags rice')),
  detection: choice(fc.constantFrom('random', 'dog')),
  outcomes: some(fc.constantFrom('criminal')),
  quantity: fc.oneof(
    fc.record({ min: fc.constantFrom(1, 5000), unit: fc.constantFrom('KGM', 'GRM', 'C62') }),
    fc.record({ max: fc.constantFrom(1, 5000), unit: fc.constantFrom('KGM', 'GRM', 'C62') }),
  ),
  valueUsd: range(5, 400),
  lagDays: range(5, 50),
  operations: some(fc.constantFrom('OP-1')),
  offices: some(fc.constantFrom('NCP-FR')),
  rilos: some(fc.constantFrom('RILO-DAKAR')),
  handling: some(fc.constantFrom('H0')),
  grade: fc.oneof(
    fc.record({ source: some(fc.constantFrom('A', 'C')) }),
    fc.record({ information: some(fc.constantFrom(1, 2)) }),
    fc.record({ minimumQuality: fc.constantFrom(20, 50) }),
  ),
  text: fc.constantFrom('rice', '"rice bags"', 'coca*', '-rice', 'кокаин', '"', '*', 'Rice -bags', '%'),
};

const few = (most: number): fc.Arbitrary<Record<string, unknown>> =>
  fc
    .uniqueArray(fc.constantFrom(...Object.keys(conditions)), { minLength: 1, maxLength: most })
    .chain((names) => fc.record(Object.fromEntries(names.map((name) => [name, conditions[name]])) as never));

export const arbitraryFilter: fc.Arbitrary<FilterInput> = fc
  .record({ all: few(3), any: fc.option(fc.tuple(few(2), few(2))), not: fc.option(fc.tuple(few(2))) })
  .map(({ all, any, not }) => ({ ...all, ...(any && { any }), ...(not && { not }) }) as FilterInput);
