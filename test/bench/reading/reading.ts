import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MOST_SHEET_ROWS } from '../../../shared/sheets/sheet-spec.ts';
import { figure } from '../figure.ts';
import { writeSeizureFile } from '../seizure-file.ts';
import { type Kind, writeAs } from './table-files.ts';

const PROCESS = fileURLToPath(new URL('read-process.ts', import.meta.url));
const REAL = fileURLToPath(
  new URL('../../../../shared/data/unodc-ids-2011-2015/ids-2011-2015.csv.gz', import.meta.url),
);
const SIZES = [10_000, 263_485, 2_000_000];
const KINDS: readonly Kind[] = ['csv', 'xlsx', 'json', 'ndjson'];

interface Took {
  readonly rows: number;
  readonly seconds: number;
  /** Of processor time, which does not count what else the machine does. */
  readonly computing: number;
  readonly detecting: number;
  readonly peak: number;
}

/** In a process of its own, so that the peak of memory is this file's. */
const read = (path: string): Took =>
  JSON.parse(execFileSync(process.execPath, ['--no-warnings', PROCESS, path], { encoding: 'utf8' })) as Took;

const tell = (name: string, path: string): void => {
  const { rows, seconds, computing, detecting, peak } = read(path);
  const size = `${rows} rows, ${(statSync(path).size / 1e6).toFixed(0)} MB`;
  figure('reading', `${name}: rows per second`, rows / seconds, '1/s', `${size}; by the clock`);
  figure('reading', `${name}: rows per second of processor time`, rows / computing, '1/s', size);
  figure('reading', `${name}: finding out the format`, detecting, 's', size);
  figure('reading', `${name}: peak memory`, peak, 'MB', 'VmHWM; aim 500 MB at any size');
};

/** Rows per second and peak memory of each reader; `CEN_BENCH_ROWS` bounds the sizes. */
export const readings = async (): Promise<void> => {
  const most = Number(process.env.CEN_BENCH_ROWS ?? 2_000_000);
  const dir = mkdtempSync(join(tmpdir(), 'cen-reading-'));
  try {
    if (existsSync(REAL)) tell('UNODC 2011-2015, CSV in gzip', REAL);
    for (const wanted of SIZES.filter((size) => size <= most))
      for (const kind of KINDS) {
        const rows = kind === 'xlsx' ? Math.min(wanted, MOST_SHEET_ROWS - 1) : wanted;
        const [csv, path] = [join(dir, 'table.csv'), join(dir, `file.${kind}`)];
        await writeSeizureFile(csv, { rows, kept: rows });
        await writeAs(csv, kind, path);
        tell(`${kind}, ${rows} rows`, path);
        rmSync(path);
      }
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
};
