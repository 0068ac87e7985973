export interface Row {
  /** As a spreadsheet counts: the first row of the file is 1, a row with line breaks in its cells is one. */
  readonly number: number;
  readonly cells: readonly string[];
  /** Why this row alone cannot be read, such as a broken line among good ones; its text is the one cell then. */
  readonly broken?: { readonly code: string; readonly detail: string };
}

/** Names by which a mapping can tell all columns apart: what occurs twice is counted, what is empty is numbered. */
export const columnNames = (given: readonly string[]): string[] => {
  const taken = new Set<string>();
  return given.map((cell, i) => {
    const plain = cell.trim().replace(/\s+/g, ' ') || `Column ${i + 1}`;
    let name = plain;
    for (let count = 2; taken.has(name); count += 1) name = `${plain} (${count})`;
    taken.add(name);
    return name;
  });
};
