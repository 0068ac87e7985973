/** What is compared: a target and the entries with facts and target, ascending. */
export interface Covering {
  readonly target: number;
  readonly hits: Uint32Array;
}

/** Shared part of the cases behind two rules: common ones over those of either (Jaccard). */
const overlap = (a: Uint32Array, b: Uint32Array): number => {
  let [i, j, common] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [one, other] = [a[i] ?? 0, b[j] ?? 0];
    if (one === other) common += 1;
    if (one <= other) i += 1;
    if (other <= one) j += 1;
  }
  return common / (a.length + b.length - common);
};

/** Puts each rule, best first, under the first better one that covers mostly the same cases. */
export const groupedAlike = <T extends Covering>(
  ranked: readonly T[],
  alike: number,
): { readonly best: T; readonly others: readonly T[] }[] => {
  const groups: { best: T; others: T[] }[] = [];
  const byTarget = new Map<number, { best: T; others: T[] }[]>();
  for (const rule of ranked) {
    const near = byTarget.get(rule.target) ?? [];
    byTarget.set(rule.target, near);
    const under = near.find(({ best }) => {
      const [fewer, more] = [best.hits.length, rule.hits.length].sort((a, b) => a - b);
      return (fewer ?? 0) >= alike * (more ?? 0) && overlap(best.hits, rule.hits) >= alike;
    });
    if (under) under.others.push(rule);
    else {
      const group = { best: rule, others: [] };
      near.push(group);
      groups.push(group);
    }
  }
  return groups;
};
