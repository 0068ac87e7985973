import { WrongState } from './errors.ts';

/** A named change of state with the states that it may start from. Storage repeats the check as a write condition. */
export interface Transition<State extends string> {
  /** The event that is told to others and audited. */
  readonly event: string;
  readonly from: readonly State[];
  readonly to: State;
}

/** @throws WrongState naming what the thing is in and what it would have to be in */
export const require = <State extends string>(transition: Transition<State>, state: State): State => {
  if (transition.from.includes(state)) return transition.to;
  throw new WrongState(
    `"${transition.event}" is possible from ${transition.from.map((from) => `"${from}"`).join(' or ')} only; this is "${state}".`,
    state,
  );
};
