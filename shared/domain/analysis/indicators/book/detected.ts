/**
 * How cases came to be found, as far as it bears on what their figures say: where customs looked because they were told
 * to, shares follow the telling; random and routine checks are the nearest to a fair sample.
 */
export const DETECTED = ['targeted', 'random-or-routine', 'other'] as const;
export type Detected = (typeof DETECTED)[number];

const GROUPS: Readonly<Record<string, Detected>> = {
  'risk-profile': 'targeted',
  alert: 'targeted',
  information: 'targeted',
  informant: 'targeted',
  random: 'random-or-routine',
  routine: 'random-or-routine',
};

/** Unknown methods are other ones. */
export const detectedBy = (method: string | null): Detected => GROUPS[method ?? ''] ?? 'other';
