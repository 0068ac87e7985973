import { binsAround } from './quantity-bin.ts';
import type { Identifier, IdentifierKind, Traits } from './traits.ts';

export type MarkKind = IdentifierKind | 'goods-here' | 'goods-on-the-way';

/** Something that a case is known by: other cases with the same mark are compared with it. */
export interface Mark {
  readonly kind: MarkKind;
  readonly value: string;
  /** A second value under which to look: a quantity near the border of its bin may have its like behind it. */
  readonly near?: string;
}

/** How many days two cases with the same mark may lie apart to be compared. */
export const DAYS_APART: Readonly<Record<MarkKind, number>> = {
  container: 90,
  waybill: 180,
  'postal-item': 180,
  consignment: 180,
  wagon: 30,
  seal: 180,
  vessel: 14,
  flight: 1,
  'goods-here': 7,
  'goods-on-the-way': 7,
};

/** What identifies a consignment by itself; a ship and a flight carry many. */
export const isIdentifying = (code: string): boolean => IDENTIFYING.has(code);
const IDENTIFYING = new Set(
  (['container', 'waybill', 'postal-item', 'consignment', 'wagon', 'seal'] as const).map(
    (kind) => `same-${kind}`,
  ),
);

/** A ship with a hundred containers is known by some of them. */
const MOST_IDENTIFIERS = 20;
const MOST_GOODS = 2;

const backwards = ({ value }: Identifier): string => [...value].reverse().join('');

/**
 * The first by their last signs: of two cases that name many containers, each keeps those that the other keeps,
 * which the first of each list would not be.
 */
const chosen = (identifiers: readonly Identifier[]): readonly Identifier[] =>
  identifiers.length <= MOST_IDENTIFIERS
    ? identifiers
    : identifiers
        .map((one) => ({ one, order: backwards(one) }))
        .sort((a, b) => (a.order < b.order ? -1 : 1))
        .slice(0, MOST_IDENTIFIERS)
        .map(({ one }) => one);

/** Kind of goods, unit and size of the quantity with a country, or two; goods without a quantity are too many. */
const goodsMarks = ({ goods, at, from, to }: Traits): Mark[] =>
  goods.slice(0, MOST_GOODS).flatMap(({ category, unit, quantity }) => {
    if (!quantity || !unit) return [];
    const { own, near } = binsAround(quantity);
    const mark = (kind: MarkKind, ...where: string[]): Mark => {
      const value = (bin: number) => [category, unit, ...where, bin].join('#');
      return { kind, value: value(own), near: value(near) };
    };
    return [
      ...(at.country ? [mark('goods-here', at.country)] : []),
      ...(from?.country && to?.country ? [mark('goods-on-the-way', from.country, to.country)] : []),
    ];
  });

/**
 * What a case is known by, each once. Two lines of goods that fall into one bin are one mark.
 */
export const marksOf = (traits: Traits): Mark[] => [
  ...chosen(traits.identifiers),
  ...new Map(goodsMarks(traits).map((mark) => [`${mark.kind}#${mark.value}`, mark])).values(),
];
