import { logApart } from '../quantity-bin.ts';
import type { TraitGoods, Traits } from '../traits.ts';

export interface Measured {
  readonly quantity: number;
  readonly unit: string;
}

export interface QuantityPair {
  readonly a: Measured;
  readonly b: Measured;
  /** On the scale of powers of ten. */
  readonly apart: number;
}

const isMeasured = (goods: TraitGoods): goods is TraitGoods & Measured =>
  goods.quantity !== undefined && goods.unit !== undefined;

/** The two lines of the same kind of goods whose quantities lie closest together; undefined where none compare. */
export const closestQuantities = (a: Traits, b: Traits): QuantityPair | undefined => {
  const pairs = a.goods.filter(isMeasured).flatMap((one) =>
    b.goods
      .filter(isMeasured)
      .filter(({ category, unit }) => category === one.category && unit === one.unit)
      .map((other) => ({ a: one, b: other, apart: logApart(one.quantity, other.quantity) })),
  );
  const lower = ({ a, b }: QuantityPair) => Math.min(a.quantity, b.quantity);
  return pairs.sort((one, other) => one.apart - other.apart || lower(one) - lower(other))[0];
};
