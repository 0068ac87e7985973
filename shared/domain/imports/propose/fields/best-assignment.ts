/**
 * Gives each column at most one field and each field at most one column so that the sum of the scores is greatest
 * (Hungarian method with potentials, O(columns² × fields)).
 * @param scores by column, then by field; 0 where the column cannot be it
 * @returns the field of each column, or undefined
 */
export const bestAssignment = (scores: readonly (readonly number[])[]): (number | undefined)[] => {
  const rows = scores.length;
  // Each column has a place of its own where it stays without a field.
  const width = (scores[0]?.length ?? 0) + rows;
  const cost = (row: number, column: number): number => -(scores[row - 1]?.[column - 1] ?? 0);
  const rowPotential = new Array<number>(rows + 1).fill(0);
  const potential = new Array<number>(width + 1).fill(0);
  const owner = new Array<number>(width + 1).fill(0);
  const before = new Array<number>(width + 1).fill(0);

  for (let row = 1; row <= rows; row += 1) {
    owner[0] = row;
    let at = 0;
    const least = new Array<number>(width + 1).fill(Infinity);
    const used = new Array<boolean>(width + 1).fill(false);
    do {
      used[at] = true;
      const current = owner[at] as number;
      let delta = Infinity;
      let next = 0;
      for (let column = 1; column <= width; column += 1) {
        if (used[column]) continue;
        const reduced =
          cost(current, column) - (rowPotential[current] as number) - (potential[column] as number);
        if (reduced < (least[column] as number)) {
          least[column] = reduced;
          before[column] = at;
        }
        if ((least[column] as number) < delta) {
          delta = least[column] as number;
          next = column;
        }
      }
      for (let column = 0; column <= width; column += 1)
        if (used[column]) {
          rowPotential[owner[column] as number] = (rowPotential[owner[column] as number] as number) + delta;
          potential[column] = (potential[column] as number) - delta;
        } else least[column] = (least[column] as number) - delta;
      at = next;
    } while (owner[at] !== 0);
    for (; at !== 0; at = before[at] as number) owner[at] = owner[before[at] as number] as number;
  }

  const fields = new Array<number | undefined>(rows).fill(undefined);
  owner.forEach((row, column) => {
    if (row > 0 && column > 0 && (scores[row - 1]?.[column - 1] ?? 0) > 0) fields[row - 1] = column - 1;
  });
  return fields;
};
