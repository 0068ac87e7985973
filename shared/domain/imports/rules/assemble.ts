/** A value on its way to its field, with where it comes from. */
export interface Placed {
  /** Of the pointer: names, numbers of members, and `*` for every member that there is. */
  readonly parts: readonly string[];
  readonly value: unknown;
  readonly columns: readonly string[];
}

type Node = Record<string, unknown> | unknown[];

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
/** Names of fields begin with letters. */
const isMember = (part: string | undefined): boolean => part !== undefined && part >= '0' && part < ':';

/** Values are shared between rows; one that is empty may yet be filled. */
const own = (value: unknown): unknown => {
  if (!isNode(value) || Object.keys(value).length > 0) return value;
  return Array.isArray(value) ? [] : {};
};

/**
 * Builds the report that the pointers describe; of two values for one field the later stands. The mapping checked
 * them: none leads to a prototype, and none into the value of another.
 */
export const assemble = (entries: readonly Placed[]): Record<string, unknown> => {
  const root: Record<string, unknown> = {};
  for (const { parts, value } of entries) {
    const last = parts.length - 1;
    let at = root;
    for (let i = 0; i < last; i += 1) {
      const part = parts[i] as string;
      let next = at[part];
      if (!isNode(next)) {
        next = isMember(parts[i + 1]) ? [] : {};
        at[part] = next;
      }
      at = next as Record<string, unknown>;
    }
    at[parts[last] as string] = own(value);
  }
  return root;
};

/** The members of each list that values were given for, by the pointer of the list. */
const membersOf = (entries: readonly Placed[]): Map<string, Set<number>> => {
  const members = new Map<string, Set<number>>();
  for (const { parts } of entries) {
    let list = '';
    for (const part of parts) {
      if (isMember(part)) {
        const known = members.get(list) ?? new Set();
        members.set(list, known.add(Number(part)));
      }
      list += `/${part}`;
    }
  }
  return members;
};

/** Gives values for every member to those that the others made, and to a first one where there is none. */
export const spreadOut = (entries: readonly Placed[]): Placed[] => {
  let concrete = entries.filter(({ parts }) => !parts.includes('*'));
  const open = entries
    .filter(({ parts }) => parts.includes('*'))
    .sort(
      (a, b) => a.parts.filter((part) => part === '*').length - b.parts.filter((part) => part === '*').length,
    );
  for (const entry of open) {
    let found = [entry.parts];
    while (found.some((parts) => parts.includes('*'))) {
      const members = membersOf(concrete);
      found = found.flatMap((parts) => {
        const star = parts.indexOf('*');
        const known =
          members.get(
            parts
              .slice(0, star)
              .map((part) => `/${part}`)
              .join(''),
          ) ?? new Set([0]);
        return [...known].map((member) => parts.with(star, String(member)));
      });
    }
    // What is said for one member stands above what is said for all.
    concrete = [...found.map((parts) => ({ ...entry, parts })), ...concrete];
  }
  return concrete;
};

/** Closes the gaps in lists: where a row has a second means of transport but no first, it has one. */
export const withoutGaps = (entries: readonly Placed[]): Placed[] => {
  const places = new Map(
    [...membersOf(entries)].map(([list, members]) => {
      const inOrder = [...members].sort((a, b) => a - b);
      return [list, new Map(inOrder.map((member, place) => [String(member), String(place)]))] as const;
    }),
  );
  return entries.map((entry) => {
    let list = '';
    const parts = entry.parts.map((part) => {
      const closed = isMember(part) ? (places.get(list)?.get(part) ?? part) : part;
      list += `/${part}`;
      return closed;
    });
    return { ...entry, parts };
  });
};
