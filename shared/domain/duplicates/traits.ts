import * as z from 'zod';

/** Numbers and names that follow a consignment on its way. */
export const IdentifierKind = z.enum([
  'container',
  'waybill',
  'postal-item',
  'consignment',
  'wagon',
  'seal',
  'vessel',
  'flight',
]);
export type IdentifierKind = z.output<typeof IdentifierKind>;

export interface Identifier {
  readonly kind: IdentifierKind;
  /** As it is compared: capitals and digits alone. */
  readonly value: string;
}

const TraitPlace = z.object({
  country: z.string().optional(),
  unLocode: z.string().optional(),
  /** Folded. */
  name: z.string().optional(),
});
export type TraitPlace = z.output<typeof TraitPlace>;

const TraitGoods = z.object({
  category: z.string(),
  /** Code of the list of products, else the folded words. */
  product: z.string(),
  /** In its base unit. */
  quantity: z.number().optional(),
  unit: z.string().optional(),
});
export type TraitGoods = z.output<typeof TraitGoods>;

/** How it was carried, hidden and found, in codes. */
const Manner = z.object({
  place: z.string().optional(),
  mode: z.string().optional(),
  direction: z.string().optional(),
  concealment: z.string().optional(),
  detection: z.string().optional(),
  departure: z.string().optional(),
  hs: z.string().optional(),
  form: z.string().optional(),
  purity: z.string().optional(),
});
export type Manner = z.output<typeof Manner>;

/** The circumstances of a case that it is compared by, small enough to stand beside each of its marks. */
export const Circumstances = z.object({
  date: z.string(),
  precision: z.enum(['day', 'month', 'year']),
  goods: z.array(TraitGoods),
  markings: z.array(z.string()),
  /** Amounts with their currency. */
  values: z.array(z.string()),
  manner: Manner,
  cover: z.string().optional(),
  at: TraitPlace,
  from: TraitPlace.optional(),
  to: TraitPlace.optional(),
  /** Countries that the goods passed. */
  via: z.array(z.string()),
});
export type Circumstances = z.output<typeof Circumstances>;

/** Everything that a case is compared by. Nominal data is not among it. */
export interface Traits extends Circumstances {
  readonly identifiers: readonly Identifier[];
}
