import { printable } from '../text.ts';

/** A finding as the network tells it. */
export interface Told {
  readonly severity: 'error' | 'warning' | 'note';
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}

/** One line for each: how severe, where, what and the way out, and the code of the check. */
export const findingLines = (findings: readonly Told[], indent = '  '): string[] => {
  const width = Math.max(0, ...findings.map(({ pointer }) => placeOf(pointer).length));
  return findings.map(({ severity, pointer, code, detail }) =>
    printable(`${indent}${severity.padEnd(7)}  ${placeOf(pointer).padEnd(width)}  ${detail} [${code}]`),
  );
};

/** A pointer for a person; the empty one means the report as a whole. */
export const placeOf = (pointer: string): string => pointer || '(whole report)';
