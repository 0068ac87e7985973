import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { figure } from './figure.ts';
import { seizureFileMapping, writeSeizureFile } from './seizure-file.ts';

const PROGRAM = fileURLToPath(new URL('dry-run-process.ts', import.meta.url));
const REAL = fileURLToPath(
  new URL('../../../shared/data/unodc-ids-2011-2015/ids-2011-2015.csv.gz', import.meta.url),
);
const REAL_MAPPING = fileURLToPath(new URL('../support/mappings/unodc-ids.json', import.meta.url));

const tell = async (name: string, path: string, mapping: string): Promise<void> => {
  const { stdout } = await promisify(execFile)(process.execPath, [PROGRAM, path, mapping]);
  const { rows, accepted, refused, seconds, coreSeconds, peakMegabytes } = JSON.parse(stdout);
  const done = `${rows} rows, ${accepted} would be accepted, ${refused} refused, ${seconds.toFixed(1)} s`;
  figure('dry-run', `${name}: rows per second`, rows / seconds, '1/s', `${done}; by the clock`);
  const core = 'by the time of processors that the process used, garbage collection included; aim 20,000';
  figure('dry-run', `${name}: rows per second of one core`, rows / coreSeconds, '1/s', core);
  figure(
    'dry-run',
    `${name}: peak memory`,
    peakMegabytes,
    'MB',
    'maxRSS of the process; aim 500 for any size',
  );
};

/** Rows per second and memory of a dry run: reading, mapping, every check, likeness; without a network. */
export const dryRuns = async (): Promise<void> => {
  const dir = mkdtempSync(join(tmpdir(), 'cen-dry-run-'));
  try {
    const mapping = join(dir, 'mapping.json');
    writeFileSync(mapping, JSON.stringify(seizureFileMapping));
    for (const rows of [10_000, 263_485, 2_000_000]) {
      const path = join(dir, 'cases.csv');
      await writeSeizureFile(path, { rows, kept: rows });
      await tell(`${rows} made-up rows`, path, mapping);
    }
    if (existsSync(REAL)) await tell('UNODC 2011-2015', REAL, REAL_MAPPING);
    else console.error('The real seizures of 2011-2015 are not on this machine.');
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
};
