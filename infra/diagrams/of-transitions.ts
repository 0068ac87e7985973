import type { Transition } from '../../shared/domain/transition.ts';

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly event: string;
}

/** Where something comes from that has no state yet. */
export const NOWHERE = '[*]';

const lineOf = ({ from, to, event }: Edge): string => `    ${from} --> ${to}: ${event}`;

/** A diagram in Mermaid's words of named transitions; `openings` begin at nothing. */
export const diagramOf = (
  transitions: Readonly<Record<string, Transition<string>>>,
  openings: Readonly<Record<string, { readonly event: string; readonly to: string }>> = {},
): string =>
  [
    '```mermaid',
    'stateDiagram-v2',
    ...Object.values(openings).map(({ event, to }) => lineOf({ from: NOWHERE, to, event })),
    ...Object.values(transitions).flatMap(({ event, from, to }) =>
      from.map((state) => lineOf({ from: state, to, event })),
    ),
    '```',
  ].join('\n');
