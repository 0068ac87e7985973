import { makingOf, type Seizure } from '../seizure/seizure.ts';
import type { Entry } from './entry.ts';

/** What happened to a case: a version came about, or somebody took a step in its verification. */
export type Happening =
  | { readonly kind: 'version'; readonly version: Seizure; readonly before: Seizure | undefined }
  | { readonly kind: 'entry'; readonly entry: Entry };

/** How many versions and entries stand before a place in the history; both only ever grow at their ends. */
export interface Place {
  readonly versions: number;
  readonly entries: number;
}

export const BEGINNING: Place = { versions: 0, entries: 0 };

/**
 * The history of a case from a place on, the oldest first, each with the place after it. Clocks of different machines
 * differ a little: a step never comes before the version that it is about, and each list keeps its own order. Of one
 * moment, the answer comes before the version that was made of it.
 */
export function* history(
  versions: readonly Seizure[],
  entries: readonly Entry[],
  from: Place = BEGINNING,
): Generator<{ readonly happening: Happening; readonly next: Place }> {
  let at = from;
  for (;;) {
    const version = versions[at.versions];
    const entry = entries[at.entries];
    const isVersion =
      version && (!entry || version.version <= entry.seizureVersion || makingOf(version).at < entry.at);
    if (isVersion) {
      const before = versions[at.versions - 1];
      at = { ...at, versions: at.versions + 1 };
      yield { happening: { kind: 'version', version, before }, next: at };
    } else if (entry) {
      at = { ...at, entries: at.entries + 1 };
      yield { happening: { kind: 'entry', entry }, next: at };
    } else return;
  }
}
