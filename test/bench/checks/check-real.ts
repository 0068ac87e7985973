import { readFileSync } from 'node:fs';
import { rowsOf } from '../../../functions/imports/reading/row-reader.ts';
import { findingsOf } from '../../../shared/domain/checks/find.ts';
import { observationsOf } from '../../../shared/domain/checks/history/observations.ts';
import { rowMapper } from '../../../shared/domain/imports/map-row.ts';
import { ImportMapping } from '../../../shared/domain/imports/mapping.ts';
import { reportCheck } from '../../../shared/domain/imports/rules/report-check.ts';
import type { SeizureReport } from '../../../shared/domain/seizure/report.ts';
import { learntHistories } from '../../support/checks/learnt-histories.ts';
import { diskFile } from '../../support/file-sources.ts';
import { UNODC_FILE, unodcIsThere } from '../../support/unodc-by-hand.ts';
import { figure } from '../figure.ts';

const MAPPING = new URL('../../support/mappings/unodc-ids.json', import.meta.url);

/** As if each had been reported two months after it was made: what the file does not tell. */
const LAG = 60 * 86_400_000;

/** All rows, and not only those whose way is known. */
const mapping = (): ImportMapping => {
  const { only: _, ...whole } = JSON.parse(readFileSync(MAPPING, 'utf8'));
  return ImportMapping.parse(whole);
};

async function* realReports(): AsyncGenerator<SeizureReport> {
  const whole = mapping();
  const rows = rowsOf(diskFile(UNODC_FILE), whole.format);
  const header = (await rows.next()).value?.cells ?? [];
  const mapper = rowMapper(whole, header);
  const check = reportCheck();
  for await (const { cells, broken } of rows) {
    if (broken) continue;
    const mapped = mapper.map(cells);
    const parsed = check(mapped.given);
    if (parsed.success && mapped.refusals.length === 0) yield parsed.data;
  }
}

interface Look {
  readonly code: string;
  /** One in so many findings is shown, up to twenty. */
  readonly every: number;
}

const wantedLook = (): Look | undefined => {
  const at = process.argv.indexOf('--look');
  const code = process.argv[at + 1];
  return at < 0 || !code ? undefined : { code, every: Number(process.argv[at + 2] ?? 1) };
};

const SHOWN = 20;

/** How often each check speaks over a quarter of a million real cases; with `--look CODE EVERY`, twenty of them. */
export const realFindings = async (): Promise<void> => {
  if (!unodcIsThere) return;
  const look = wantedLook();
  const histories = learntHistories();
  const [cases, bySeverity, byCode] = [
    { all: 0, clean: 0 },
    new Map<string, number>(),
    new Map<string, number>(),
  ];
  let seen = 0;
  for await (const report of realReports()) {
    const { country } = report.location;
    const reportedAt = new Date(Date.parse(report.date) + LAG);
    const findings = findingsOf(report, { country, reportedAt, histories });
    histories.learn(observationsOf(report, country));
    cases.all += 1;
    const codes = new Set(findings.map(({ code }) => code));
    for (const code of codes) byCode.set(code, (byCode.get(code) ?? 0) + 1);
    const [worst] = findings;
    bySeverity.set(worst?.severity ?? 'clean', (bySeverity.get(worst?.severity ?? 'clean') ?? 0) + 1);
    const shown = look && findings.find(({ code }) => code === look.code);
    if (!shown) continue;
    seen += 1;
    if (seen % look.every === 0 && seen / look.every <= SHOWN)
      console.error(JSON.stringify({ ...shown, report }));
  }
  const note = `of ${cases.all} real cases; each case counted once`;
  for (const [severity, count] of bySeverity)
    figure(
      'check-real',
      severity === 'clean' ? 'nothing found' : `worst is: ${severity}`,
      count,
      'cases',
      note,
    );
  for (const [code, count] of [...byCode].sort((a, b) => b[1] - a[1]))
    figure('check-real', code, count, 'cases', `${((100 * count) / cases.all).toFixed(2)} % ${note}`);
};
