import { expect, test } from '@jest/globals';
import { checked, imported, nothingKept } from '../../support/import-run.ts';
import { leastMapping } from '../../support/mappings/least-mapping.ts';

/** The same for all rows: four hundred sealed containers, a quarter of a megabyte. */
const seals = Array.from({ length: 10 }, () => ({ number: 'x'.repeat(40) }));
const containers = Array.from({ length: 100 }, () => ({ number: 'CSQU3054383', seals }));
const means = Array.from({ length: 4 }, () => ({ mode: 'maritime', containers }));

/** A hundred lines that say what one cell says, in four fields each: what a row says counts four hundred times. */
const lines = Object.fromEntries(
  Array.from({ length: 100 }, (_, i): [string, object][] => [
    [`/lines/${i}/category`, { constant: 'drugs' }],
    [`/lines/${i}/product`, { column: 'what' }],
    [`/lines/${i}/marking`, { column: 'what' }],
    [`/lines/${i}/details/drug/substance`, { column: 'what' }],
    [`/lines/${i}/details/drug/logo`, { column: 'what' }],
  ]).flat(),
);
const mapping = leastMapping({ '/means': { constant: means }, ...lines });

test('a row that would become a case of more than 400 KB goes back alone, as the dry run foretold', async () => {
  // Three bytes each in the table.
  const large = '罌粟'.repeat(60);
  const file = `day;what\n2020-01-05;small\n2020-01-05;${large}\n2020-01-05;small too\n`;
  const kept = nothingKept();
  const foretold = await checked(file, mapping, kept);
  const { cases, counts, errors } = await imported(file, mapping, kept);
  expect(counts).toEqual({
    accepted: 2,
    alreadyThere: 0,
    refused: 1,
    heldBack: 0,
    byReason: { 'A case may have 400 KB at most: shorten its texts, or make several cases of it.': 1 },
  });
  expect(foretold.result?.counts).toEqual(counts);
  expect(errors).toContain(large);
  expect(cases.map(({ source }) => source?.row)).toEqual([2, 4]);
});
