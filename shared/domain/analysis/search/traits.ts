import type { AnalysisRow } from '../columns.ts';

/**
 * What two cases can have in common. Traits of one family say the same thing more or less exactly (a product is in a
 * group is in a category): of each family only the one that says most counts.
 */
export const FAMILIES = {
  goods: ['product', 'product-group', 'category'],
  cover: ['cover-heading', 'cover-chapter'],
  route: ['route', 'route-regions', 'departure', 'destination'],
  transit: ['transit'],
  concealment: ['concealment'],
  tampering: ['rip-off'],
  means: ['container', 'mode'],
  place: ['place', 'place-type'],
} as const;
export type TraitKind = (typeof FAMILIES)[keyof typeof FAMILIES][number];

export interface Trait {
  readonly kind: TraitKind;
  /** A code, or two as `BR>ES`. */
  readonly value: string;
}

export type TraitColumns = Pick<
  AnalysisRow,
  | 'product'
  | 'product_group'
  | 'category'
  | 'cover_hs'
  | 'departure'
  | 'departure_region'
  | 'destination'
  | 'destination_region'
  | 'transit'
  | 'concealment'
  | 'rip_off'
  | 'container'
  | 'modes'
  | 'place'
  | 'place_type'
>;

const pair = (from: string | null, to: string | null): string | null => (from && to ? `${from}>${to}` : null);

/** "Unknown" in common is nothing in common, and neither is "other". */
const told = (value: string | null): string | null =>
  value === 'unknown' || value === 'other' || value === 'yes' ? null : value;

/** The traits of a commodity line and its case. */
export const traitsOf = (row: TraitColumns): Trait[] => {
  const said: readonly (readonly [TraitKind, string | null])[] = [
    ['product', row.product],
    ['product-group', row.product_group],
    ['category', row.category],
    ['cover-heading', row.cover_hs && row.cover_hs.length >= 4 ? row.cover_hs.slice(0, 4) : null],
    ['cover-chapter', row.cover_hs?.slice(0, 2) ?? null],
    ['route', pair(row.departure, row.destination)],
    ['route-regions', pair(row.departure_region, row.destination_region)],
    ['departure', row.departure],
    ['destination', row.destination],
    ...row.transit.map((country) => ['transit', country] as const),
    ['concealment', told(row.concealment)],
    ['rip-off', row.rip_off ? 'yes' : null],
    ['container', told(row.container)],
    ...row.modes.map((mode) => ['mode', told(mode)] as const),
    ['place', row.place],
    ['place-type', told(row.place_type)],
  ];
  const all = said.flatMap(([kind, value]) => (value ? [{ kind, value }] : []));
  return [...new Map(all.map((trait) => [traitName(trait), trait])).values()];
};

/** `route=BR>ES`: a trait as one word. */
export const traitName = ({ kind, value }: Trait): string => `${kind}=${value}`;

export const familyOf = (kind: TraitKind): keyof typeof FAMILIES => FAMILY_OF.get(kind) ?? 'goods';

const FAMILY_OF: ReadonlyMap<TraitKind, keyof typeof FAMILIES> = new Map(
  Object.entries(FAMILIES).flatMap(([family, kinds]) =>
    kinds.map((kind) => [kind, family as keyof typeof FAMILIES] as const),
  ),
);
