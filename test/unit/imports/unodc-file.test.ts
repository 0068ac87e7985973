import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { createGunzip } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { csvRows } from '../../../functions/imports/reading/csv-rows.ts';
import { rowReporter } from '../../../functions/imports/running/report-row.ts';
import { rowMapper } from '../../../shared/domain/imports/map-row.ts';
import { ImportMapping } from '../../../shared/domain/imports/mapping.ts';
import { reasonOf } from '../../../shared/domain/imports/refusal.ts';

const root = new URL('../../../', import.meta.url);
const file = fileURLToPath(new URL('../shared/data/unodc-ids-2011-2015/ids-2011-2015.csv.gz', root));
const there = existsSync(file);
if (!there) process.stderr.write(`The real seizures are not imported: there is no ${file}.\n`);
const mapping = ImportMapping.parse(
  JSON.parse(readFileSync(new URL('test/support/mappings/unodc-ids.json', root), 'utf8')),
);

const rounded = (byYear: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(byYear).map(([year, kg]) => [year, kg.toFixed(3)]));

/**
 * The same figures without any of our code: lines and columns taken apart by hand. A record is complete when its
 * quotation marks are even.
 */
const countedByHand = async () => {
  const heroin: Record<string, number> = {};
  let [rows, kept, weightless, longPlaces] = [0, 0, 0, 0];
  const known = (cell = '') => !['', 'unknown', 'other', 'none'].includes(cell.trim().toLowerCase());
  let record = '';
  for await (const line of createInterface({ input: createReadStream(file).pipe(createGunzip()) })) {
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

(there ? test : test.skip)(
  'the rows of 2011 to 2015 with a known route are cases, and their figures are those of the file',
  async () => {
    const owner = { office: 'NCP-AT', country: 'AT', rilo: 'RILO-COLOGNE' };
    const making = { by: 'ana', office: owner.office, at: new Date('2026-03-01T00:00:00Z') };
    const heroin: Record<string, number> = {};
    const reasons: Record<string, number> = {};
    let [rows, kept, accepted] = [0, 0, 0];
    let plan:
      | { keeps(cells: readonly string[]): boolean; report: ReturnType<typeof rowReporter> }
      | undefined;

    for await (const { number, cells } of csvRows(createReadStream(file), mapping.format)) {
      plan ??= {
        keeps: rowMapper(mapping, cells).keeps,
        report: rowReporter(mapping, cells, { importId: 'i', owner, making }),
      };
      if (number === 1) continue;
      rows += 1;
      if (!plan.keeps(cells)) continue;
      kept += 1;
      const reported = plan.report({ number, key: String(number), cells });
      if ('refusals' in reported) {
        for (const reason of reported.refusals.map(reasonOf)) reasons[reason] = (reasons[reason] ?? 0) + 1;
        continue;
      }
      accepted += 1;
      const { report, derived } = reported.seizure;
      const [line] = report.lines;
      const [mass] = derived.quantities;
      const year = report.date.slice(0, 4);
      if (line?.product === 'Heroin' && mass?.basis.endsWith('KGM'))
        heroin[year] = (heroin[year] ?? 0) + mass.value;
    }

    process.stdout.write(
      `${JSON.stringify({ rows, kept, accepted, refused: reasons, heroin: rounded(heroin) })}\n`,
    );
    const byHand = await countedByHand();
    expect({ rows, kept }).toEqual({ rows: 263_485, kept: 18_682 });
    expect({ rows: byHand.rows, kept: byHand.kept }).toEqual({ rows, kept });
    expect(reasons).toEqual({
      'AMOUNT, DRUG_UNIT: A quantity is more than 0.': byHand.refused.weightless,
      'PLACE: At most 200 characters.': byHand.refused.longPlaces,
    });
    expect(accepted).toBe(kept - byHand.refused.weightless - byHand.refused.longPlaces);
    expect(rounded(heroin)).toEqual(byHand.heroin);
  },
  120_000,
);
