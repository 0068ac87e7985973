import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { rowsOf as rowsOfFile } from '../../../../functions/imports/reading/row-reader.ts';
import type { AnalysisRow } from '../../../../shared/domain/analysis/columns.ts';
import { rowsOf } from '../../../../shared/domain/analysis/rows/rows-of.ts';
import { rowMapper } from '../../../../shared/domain/imports/map-row.ts';
import { ImportMapping } from '../../../../shared/domain/imports/mapping.ts';
import { reportCheck } from '../../../../shared/domain/imports/rules/report-check.ts';
import { derive } from '../../../../shared/domain/seizure/derive.ts';
import type { SeizureReport } from '../../../../shared/domain/seizure/report.ts';
import { france } from '../../../support/actors.ts';
import { analysisApi } from '../../../support/analysis/analysis-api.ts';
import { diskFile } from '../../../support/file-sources.ts';
import { countedByHand, UNODC_FILE, unodcIsThere } from '../../../support/unodc-by-hand.ts';

const MAPPING = new URL('../../../support/mappings/unodc-ids.json', import.meta.url);
const AT = '2016-06-01T00:00:00.000Z';

/** The rows whose way is known, through the mapping that an import of the file uses. */
async function* reports(): AsyncGenerator<SeizureReport> {
  const mapping = ImportMapping.parse(JSON.parse(readFileSync(MAPPING, 'utf8')));
  const rows = rowsOfFile(diskFile(UNODC_FILE), mapping.format);
  const mapper = rowMapper(mapping, (await rows.next()).value?.cells ?? []);
  const check = reportCheck();
  for await (const { cells, broken } of rows) {
    if (broken) continue;
    if (!mapper.keeps(cells)) continue;
    const mapped = mapper.map(cells);
    const parsed = check(mapped.given);
    if (parsed.success && mapped.refusals.length === 0) yield parsed.data;
  }
}

const rowsOfReport = (report: SeizureReport, number: number): AnalysisRow[] =>
  rowsOf(
    {
      id: `case${number}`,
      version: 1,
      office: 'NCP-FR',
      country: 'FR',
      rilo: 'RILO-COLOGNE',
      change: { event: 'seizure.reported', id: `case${number}.1`, by: 'test', office: 'NCP-FR', at: AT },
      status: 'verified',
      reference: `CEN-2016-FR-${number}`,
      reportedAt: AT,
      report,
      derived: derive(report, { country: 'FR', reportedAt: AT }),
    },
    {
      seq: 1,
      knownFrom: AT,
      countedAs: undefined,
      perUsd: () => undefined,
      product: () => undefined,
      point: () => undefined,
    },
  );

(unodcIsThere ? test : test.skip)(
  'figures of real cases equal a count by hand of the raw file',
  async () => {
    const rows: AnalysisRow[] = [];
    let number = 0;
    for await (const report of reports()) {
      number += 1;
      rows.push(...rowsOfReport(report, number));
    }
    const hand = await countedByHand();
    const { api, store } = await analysisApi(rows, '2016-06-15T12:00:00.000Z');
    try {
      const figures = async (request: object) =>
        (await api.as(france).post('/v1/analysis/figures', request)).body;
      const all = await figures({});
      expect(all.basis.cases).toBe(hand.kept - hand.refused.weightless - hand.refused.longPlaces);

      const heroin = await figures({ filter: { products: ['Heroin'] }, by: ['year'] });
      const kilograms = Object.fromEntries(
        heroin.groups.map(
          ({ of, quantities }: { of: { year: string }; quantities: { unit: string; sum: number }[] }) => [
            of.year,
            (quantities.find(({ unit }) => unit === 'KGM')?.sum ?? 0).toFixed(3),
          ],
        ),
      );
      expect(kilograms).toEqual(hand.heroin);

      const { pairs } = (await api.as(france).post('/v1/analysis/routes', { top: 6 })).body;
      expect(
        pairs.map(({ departure, destination, cases }: Record<string, unknown>) => [
          departure,
          destination,
          cases,
        ]),
      ).toEqual([
        ['BR', 'ES', 853],
        ['CO', 'ES', 672],
        ['DO', 'ES', 585],
        ['PE', 'ES', 454],
        ['AR', 'ES', 436],
        ['BR', 'PT', 411],
      ]);
    } finally {
      store.close();
    }
  },
  180_000,
);
