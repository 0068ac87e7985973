import { familyOf, type Trait, type TraitKind } from '../../../../shared/domain/analysis/search/traits.ts';
import { allOf, type Sql, sql } from '../../asking/sql.ts';

const equal =
  (...columns: string[]) =>
  (value: string): Sql => {
    const values = columns.length === 1 ? [value] : value.split('>');
    return allOf(columns.map((text, i) => sql`${{ text, values: [] }} = ${values[i] ?? ''}`));
  };

const CONDITIONS: Readonly<Record<TraitKind, (value: string) => Sql>> = {
  product: equal('product'),
  'product-group': equal('product_group'),
  category: equal('category'),
  'cover-heading': (value) => sql`starts_with(cover_hs, ${value})`,
  'cover-chapter': (value) => sql`starts_with(cover_hs, ${value})`,
  route: equal('departure', 'destination'),
  'route-regions': equal('departure_region', 'destination_region'),
  departure: equal('departure'),
  destination: equal('destination'),
  transit: (value) => sql`list_contains(transit, ${value})`,
  concealment: equal('concealment'),
  'rip-off': () => sql`rip_off`,
  container: equal('container'),
  mode: (value) => sql`list_contains(modes, ${value})`,
  place: equal('place'),
  'place-type': equal('place_type'),
};

/** Whether a line has a trait (shared/domain/analysis/search/traits.ts), in the database. */
export const hasTrait = ({ kind, value }: Trait): Sql => CONDITIONS[kind](value);

export interface Weighed {
  readonly trait: Trait;
  readonly weight: number;
}

/** The bits of the traits that a line has, of each family the most. */
export const bitsOf = (weighed: readonly Weighed[]): Sql =>
  [...Map.groupBy(weighed, ({ trait }) => familyOf(trait.kind)).values()].reduce(
    (sum, family) => sql`${sum} + ${most(family)}`,
    sql`0::DOUBLE`,
  );

const most = (family: readonly Weighed[]): Sql => {
  const bits = family.map(
    ({ trait, weight }) => sql`CASE WHEN ${hasTrait(trait)} THEN ${weight}::DOUBLE ELSE 0 END`,
  );
  return bits.reduce((all, one) => sql`greatest(${all}, ${one})`);
};
