import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rowsOf } from '../../functions/imports/reading/row-reader.ts';
import { rowReporter } from '../../functions/imports/rows/report-row.ts';
import { rowMapper } from '../../shared/domain/imports/map-row.ts';
import { ImportMapping } from '../../shared/domain/imports/mapping.ts';
import { diskFile } from '../support/file-sources.ts';
import { UNODC_FILE, unodcIsThere } from '../support/unodc-by-hand.ts';
import { figure } from './figure.ts';
import { seizureFileMapping, writeSeizureFile } from './seizure-file.ts';

const ROWS = 60_000;
const TRIES = 5;

const unodcMapping = () => {
  const { only: _, ...mapping } = JSON.parse(
    readFileSync(new URL('../support/mappings/unodc-ids.json', import.meta.url), 'utf8'),
  );
  return ImportMapping.parse(mapping);
};

const readRows = async (path: string, mapping: ImportMapping) => {
  const rows: { number: number; key: string; cells: readonly string[] }[] = [];
  for await (const { number, cells } of rowsOf(diskFile(path), mapping.format)) {
    rows.push({ number, key: String(number), cells });
    if (rows.length > ROWS) break;
  }
  const [header, ...others] = rows;
  return { columns: header?.cells ?? [], rows: others };
};

const measure = async (file: string, path: string, mapping: ImportMapping): Promise<void> => {
  const { columns, rows } = await readRows(path, mapping);
  const perSecond = (work: () => (row: (typeof rows)[number]) => unknown): number => {
    const seconds: number[] = [];
    for (let n = 0; n < TRIES; n += 1) {
      const each = work();
      const start = process.cpuUsage();
      for (const row of rows) each(row);
      const { user, system } = process.cpuUsage(start);
      seconds.push((user + system) / 1e6);
    }
    return rows.length / Math.min(...seconds);
  };
  const note = `${rows.length} rows of ${columns.length} columns in memory, by the time of the processor, best of ${TRIES}`;
  const mapped = perSecond(() => {
    const mapper = rowMapper(mapping, columns);
    return ({ cells }) => mapper.map(cells);
  });
  figure('mapping', `${file}: read by the mapping`, mapped, 'rows/s', note);
  const owner = { office: 'NCP-AT', country: 'AT', rilo: 'RILO-COLOGNE' };
  const making = { by: 'ana', office: owner.office, at: new Date() };
  const reported = perSecond(() => rowReporter(mapping, columns, { importId: 'i', owner, making }));
  figure('mapping', `${file}: read, checked and made cases`, reported, 'rows/s', note);
};

/** How fast rows become cases, apart from reading the file and writing the cases. */
export const mapping = async (): Promise<void> => {
  if (unodcIsThere) await measure('real file', UNODC_FILE, unodcMapping());
  const dir = await mkdtemp(join(tmpdir(), 'cen-mapping-'));
  try {
    const path = join(dir, 'cases.csv');
    await writeSeizureFile(path, { rows: ROWS, kept: ROWS });
    await measure('made-up file', path, ImportMapping.parse(seizureFileMapping));
  } finally {
    await rm(dir, { recursive: true });
  }
};
