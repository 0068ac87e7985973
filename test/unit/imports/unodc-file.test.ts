import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { rowsOf } from '../../../functions/imports/reading/row-reader.ts';
import { rowReporter } from '../../../functions/imports/rows/report-row.ts';
import { rowMapper } from '../../../shared/domain/imports/map-row.ts';
import { ImportMapping } from '../../../shared/domain/imports/mapping.ts';
import { reasonOf } from '../../../shared/domain/imports/refusal.ts';
import { diskFile } from '../../support/file-sources.ts';
import { countedByHand, rounded, UNODC_FILE, unodcIsThere } from '../../support/unodc-by-hand.ts';

const root = new URL('../../../', import.meta.url);
const mapping = ImportMapping.parse(
  JSON.parse(readFileSync(new URL('test/support/mappings/unodc-ids.json', root), 'utf8')),
);

(unodcIsThere ? test : test.skip)(
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

    for await (const { number, cells } of rowsOf(diskFile(UNODC_FILE), mapping.format)) {
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
