/** Works on all of them, so many at the same time; the first failure ends it. */
export const inLanes = async <One>(
  all: readonly One[],
  lanes: number,
  work: (one: One) => Promise<void>,
): Promise<void> => {
  const left = [...all];
  const lane = async (): Promise<void> => {
    for (let one = left.shift(); one !== undefined; one = left.shift()) await work(one);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
};
