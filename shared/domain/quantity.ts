import type { CategoryCode } from './codes/categories.ts';
import { type BaseUnit, type UnitCode, unitOf } from './codes/units.ts';

export interface Quantity {
  readonly value: number;
  readonly unit: UnitCode;
}

/** The given quantity in the unit that figures are summed in, with the factor and where it comes from. */
export interface NormalisedQuantity {
  readonly value: number;
  readonly unit: BaseUnit;
  readonly factor: number;
  readonly basis: string;
}

// Ten significant digits: enough for milligrams in a thousand tonnes, and 0.1 + 0.2 does not show.
const rounded = (value: number) => Number(value.toPrecision(10));

/**
 * Keeps what was given untouched and derives what can be summed. Never across bases without saying so:
 * the only crossing is UNODC's rule for drugs and precursors that one litre counts as one kilogram
 * (bulk weight, no adjustment for purity; dataunodc.un.org, drug seizures metadata).
 */
export const normalise = (quantity: Quantity, category: CategoryCode): NormalisedQuantity | undefined => {
  const unit = unitOf(quantity.unit);
  if (!unit) return undefined;
  const litresOfDrug = unit.base === 'LTR' && (category === 'drugs' || category === 'precursors');
  return {
    value: rounded(quantity.value * unit.factor),
    unit: litresOfDrug ? 'KGM' : unit.base,
    factor: unit.factor,
    basis: litresOfDrug
      ? 'UNODC: 1 litre counts as 1 kilogram'
      : `UN/ECE Rec 20: 1 ${unit.code} = ${unit.factor} ${unit.base}`,
  };
};
