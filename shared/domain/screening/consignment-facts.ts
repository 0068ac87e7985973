import { factsOf } from '../analysis/facts.ts';
import type { ConditionKind } from '../profiles/conditions.ts';
import { fold } from '../reference/fold-words.ts';
import type { Consignment } from './consignment.ts';

/** What conditions are compared with: values by kind, and the words of all descriptions. */
export interface ConsignmentFacts {
  readonly values: ReadonlyMap<ConditionKind, readonly string[]>;
  /** Folded, one space between words. */
  readonly text: string;
}

export const consignmentFacts = (consignment: Consignment, today: string): ConsignmentFacts => {
  const { departure, destination, goods, containers = [] } = consignment;
  const values = new Map<ConditionKind, string[]>();
  const add = (kind: ConditionKind, value: string | undefined) => {
    if (!value) return;
    const there = values.get(kind);
    if (!there) values.set(kind, [value]);
    else if (!there.includes(value)) there.push(value);
  };
  const travels = {
    departure: departure?.country ?? departure?.unLocode?.slice(0, 2),
    departurePlace: departure?.unLocode,
    transit: consignment.transit,
    destination: destination?.country ?? destination?.unLocode?.slice(0, 2),
    place: consignment.place,
    placeType: consignment.placeType,
    direction: consignment.direction,
    modes: consignment.modes,
    day: consignment.day ?? today,
  };
  for (const { kind, value } of factsOf(travels)) add(kind, value);
  for (const { hs } of goods) for (const { kind, value } of factsOf({ hs })) add(kind, value);
  for (const { number, sizeType } of containers) {
    add('container', number);
    add('container-type', sizeType);
  }
  add('vessel', consignment.vessel);
  add('flight', consignment.flight);
  for (const party of consignment.parties ?? []) add('party', party);
  return { values, text: goods.map(({ description = '' }) => fold(description)).join(' ') };
};
