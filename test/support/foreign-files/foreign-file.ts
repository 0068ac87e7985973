/**
 * A file as some administration could send it, invented here, with what a customs officer would make of it. Written as
 * a table: names of the columns, under them the fields that they are (`·` none, `+` several, `?` may be proposed as
 * well), then the rows. Members of lists are `*`.
 */
export interface ForeignFile {
  readonly name: string;
  readonly kind: 'cases' | 'totals';
  /** Country of the office that sends it. */
  readonly country: string;
  readonly table: string;
  /** What the first and the last row become, by pointer; quantities as `12.5 KGM`. */
  readonly first?: Readonly<Record<string, string | number | boolean>>;
  readonly last?: Readonly<Record<string, string | number | boolean>>;
  /** What is no comma in it. */
  readonly delimiter?: ',' | ';' | '\t';
}

export interface Table {
  readonly columns: readonly string[];
  readonly expected: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export const tableOf = ({ table }: Pick<ForeignFile, 'table'>): Table => {
  const [columns = [], expected = [], ...rows] = table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  return { columns, expected, rows };
};
