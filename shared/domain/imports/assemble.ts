/** Values by JSON pointer, on their way to becoming one report. */
export type Entry<Value = unknown> = readonly [pointer: string, value: Value];

type Node = Record<string, unknown> | unknown[];

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/**
 * Builds the report that the pointers describe. The mapping checked them: none leads to a prototype, and none into the
 * value of another, so that values can be shared between rows.
 */
export const assemble = (entries: readonly Entry[]): Record<string, unknown> => {
  const root: Record<string, unknown> = {};
  for (const [pointer, value] of entries) {
    const parts = pointer.split('/').slice(1);
    const last = parts.pop() as string;
    let at: Node = root;
    parts.forEach((part, i) => {
      const fields = at as Record<string, unknown>;
      if (!isNode(fields[part])) fields[part] = /^\d/.test(parts[i + 1] ?? last) ? [] : {};
      at = fields[part] as Node;
    });
    (at as Record<string, unknown>)[last] = value;
  }
  return root;
};

/**
 * Closes the gaps in lists: where a row has a second means of transport but no first, it has one. Entries come in the
 * order of their pointers.
 */
export const withoutGaps = <Value>(entries: readonly Entry<Value>[]): Entry<Value>[] => {
  const places = new Map<string, Map<string, number>>();
  return entries.map(([pointer, value]) => {
    let given = '';
    let closed = '';
    for (const part of pointer.split('/').slice(1)) {
      if (/^\d/.test(part)) {
        const seen = places.get(given) ?? new Map<string, number>();
        places.set(given, seen);
        if (!seen.has(part)) seen.set(part, seen.size);
        closed += `/${seen.get(part)}`;
      } else closed += `/${part}`;
      given += `/${part}`;
    }
    return [closed, value];
  });
};
