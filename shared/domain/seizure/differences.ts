/** One field that two versions tell differently; a missing side was not there. */
export interface Difference {
  readonly pointer: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

const isBranch = (value: unknown): value is Readonly<Record<string, unknown>> | readonly unknown[] =>
  typeof value === 'object' && value !== null;

/** What changed between two versions, field by field, as JSON pointers into the report. */
export const differences = (before: unknown, after: unknown, pointer = ''): Difference[] => {
  if (isBranch(before) && isBranch(after)) {
    const names = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...names]
      .sort()
      .flatMap((name) =>
        differences(
          (before as Readonly<Record<string, unknown>>)[name],
          (after as Readonly<Record<string, unknown>>)[name],
          `${pointer}/${name}`,
        ),
      );
  }
  if (Object.is(before, after)) return [];
  return [{ pointer, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }];
};
