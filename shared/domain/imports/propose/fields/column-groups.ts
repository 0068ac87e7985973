/** Columns that repeat for each line of a case: "Product 1", "Product 2", "goods.0.name". */
export interface GroupedColumn {
  /** The name without its number. */
  readonly stem: string;
  /** Place in the group from 0; undefined where the column stands alone. */
  readonly place?: number;
}

const NUMBER = /(?<!\d)\d{1,2}(?!\d)/;

/** The first number of one or two digits in each name, where the same name has several of them. */
export const groupedColumns = (names: readonly string[]): ReadonlyMap<string, GroupedColumn> => {
  const numbers = new Map<string, Set<number>>();
  const parts = names.map((name) => {
    const found = NUMBER.exec(name);
    const stem = found ? `${name.slice(0, found.index)} ${name.slice(found.index + found[0].length)}` : name;
    if (found) numbers.set(stem, (numbers.get(stem) ?? new Set()).add(Number(found[0])));
    // A name that stands there again is "Product (2)": the first has no number.
    else numbers.set(`${name} () `, (numbers.get(`${name} () `) ?? new Set()).add(1));
    return { name, stem, number: found ? Number(found[0]) : undefined };
  });
  const places = [
    ...new Set([...numbers.values()].filter((set) => set.size > 1).flatMap((set) => [...set])),
  ].sort((a, b) => a - b);
  return new Map(
    parts.map(({ name, stem, number }) => {
      const own = number === undefined ? `${name} () ` : stem;
      const grouped = (numbers.get(own)?.size ?? 0) > 1;
      const place = places.indexOf(number ?? 1);
      return [
        name,
        grouped && place >= 0 ? { stem: stem.replace(/ \(\) ?$/, '').trim(), place } : { stem: stem.trim() },
      ];
    }),
  );
};
