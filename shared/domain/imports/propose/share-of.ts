import type { ValueCount } from '../profile/file-profile.ts';

/** So many of the most frequent values tell what a column is. */
const LOOKED_AT = 60;

/** Share of a column, by rows and by values, that has a property: neither one frequent value nor many rare ones decide. */
export const shareOf = (values: readonly ValueCount[], has: (text: string) => number): number => {
  const looked = values.slice(0, LOOKED_AT);
  if (looked.length === 0) return 0;
  const rows = looked.reduce((sum, value) => sum + value.rows, 0);
  let [ofRows, ofValues] = [0, 0];
  for (const { text, rows: count } of looked) {
    const degree = has(text);
    ofRows += (degree * count) / rows;
    ofValues += degree / looked.length;
  }
  return (ofRows + ofValues) / 2;
};
