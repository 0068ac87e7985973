/** Numbers for things, from 0 in the order in which they are first seen. */
export interface Codes<T> {
  readonly all: readonly T[];
  of(kind: string, value: string, make: () => T): number;
}

/** Things are known by kind and value apart: putting both into one text would cost more than all the rest. */
export const codes = <T>(): Codes<T> => {
  const kinds = new Map<string, Map<string, number>>();
  const all: T[] = [];
  return {
    all,
    of: (kind, value, make) => {
      let values = kinds.get(kind);
      if (!values) {
        values = new Map();
        kinds.set(kind, values);
      }
      let code = values.get(value);
      if (code === undefined) {
        code = all.length;
        values.set(value, code);
        all.push(make());
      }
      return code;
    },
  };
};
