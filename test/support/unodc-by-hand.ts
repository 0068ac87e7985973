import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { createGunzip } from 'node:zlib';

/** The real file, which lies beside the project where there is one. */
export const UNODC_FILE = fileURLToPath(
  new URL('../../../shared/data/unodc-ids-2011-2015/ids-2011-2015.csv.gz', import.meta.url),
);

/** False, and said so, where the file is not: the tests that need it are skipped. */
export const unodcIsThere = existsSync(UNODC_FILE);
if (!unodcIsThere) process.stderr.write(`The real seizures are not imported: there is no ${UNODC_FILE}.\n`);

export const rounded = (byYear: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(byYear).map(([year, kg]) => [year, kg.toFixed(3)]));

/**
 * The same figures without any of our code: lines and columns taken apart by hand. A record is complete when its
 * quotation marks are even.
 */
export const countedByHand = async () => {
  const heroin: Record<string, number> = {};
  let [rows, kept, weightless, longPlaces] = [0, 0, 0, 0];
  const known = (cell = '') => !['', 'unknown', 'other', 'none'].includes(cell.trim().toLowerCase());
  let record = '';
  for await (const line of createInterface({ input: createReadStream(UNODC_FILE).pipe(createGunzip()) })) {
    record = record === '' ? line : `${record}\n${line}`;
    if ((record.match(/"/g) ?? []).length % 2 === 1) continue;
    const cells =
      record.match(/(?:"(?:[^"]|"")*"|[^;"]*)(?:;|$)/g)?.map((cell) => cell.replace(/;$/, '')) ?? [];
    record = '';
    const [, , , , place = '', date = '', drug, amount, unit = '', , , , , departure, destination] = cells;
    if (date === 'SEIZURE_DATE') continue;
    rows += 1;
    if (!known(departure) || !known(destination)) continue;
    kept += 1;
    if (Number(amount) <= 0) weightless += 1;
    else if (place.length > 200) longPlaces += 1;
    else {
      const kilograms = { Kilogram: 1, Gram: 0.001, Milligram: 0.000001 }[unit];
      const year = date.slice(0, 4);
      if (drug === 'Heroin' && kilograms) heroin[year] = (heroin[year] ?? 0) + Number(amount) * kilograms;
    }
  }
  return { rows, kept, refused: { weightless, longPlaces }, heroin: rounded(heroin) };
};
