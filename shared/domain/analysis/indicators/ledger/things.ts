import type { FactKind } from '../../facts.ts';

/**
 * What a fact is about. A region says no more about the departure than its country does, so an indicator names one
 * fact of a thing only.
 */
const THINGS: Readonly<Record<FactKind, number>> = {
  departure: 0,
  'departure-region': 0,
  'departure-place': 0,
  transit: 1,
  destination: 2,
  'destination-region': 2,
  place: 3,
  'place-type': 3,
  direction: 4,
  mode: 5,
  'container-type': 6,
  'goods-chapter': 7,
  'goods-heading': 7,
  month: 8,
};

export const thingOf = (kind: FactKind): number => THINGS[kind];
